"""A rule that is not asked would have found nothing: what two claims lack, and what is left out for it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck import traits
from audit.crosscheck.aligned import aligned
from audit.crosscheck.beside import one_result, placed, timed
from audit.crosscheck.couple import Couple
from audit.crosscheck.crosswise import alike_held
from audit.crosscheck.derived import derived
from audit.crosscheck.differing import ASPECTS
from audit.crosscheck.discord import RULES
from audit.crosscheck.like_words import worded
from audit.crosscheck.link import between
from audit.crosscheck.rosters import one_list
from audit.crosscheck.side import side
from audit.crosscheck.spoken import retold
from audit.crosscheck.told import Told
from audit.crosscheck.told import told as ready
from audit.crosscheck.traits import judgeable, shared
from audit.model import Finding
from audit.settings import DEFAULT
from tests.bench.made import reports
from tests.crosscheck.told import told

MATCHING = DEFAULT.matching
SENTENCES = (
    "The council of Tarn passed Resolution 4120 on 4 May 1997.",
    "Resolution 4102 of the Tarn council speaks of 31 May 1997.",
    "The Office for Relief (OFR) in Dalmora counted 212 dead on Tuesday 4 May 2021.",
    "The Office of Relief (OFR) in Dalmora counted 221 dead on Monday 4 May 2021.",
    "Ilja Venn, 74, of Dalmora came second in the vote at 9.59am.",
    "Ilja Venn is 47 years old and came third in Dalmora at 10.28am.",
    "Colonel Emil Darzi of Tarn left Dalmora with 40 boats.",
    "General Darzi of Tarn left Dalmora with 14 boats.",
    "President Ada Lund of Tarn opened the dam of Ostrel.",
    "Prime Minister Ada Lund of Tarn closed the dam of Ostrel.",
    "Deaths in Dalmora fell from 57 to 19, of which 11 of the 16 were sailors.",
    "Deaths in Dalmora rose from 19 to 57, and 14 of the 16 were sailors.",
    "In Tarn the Front (12) and the Brigade (16) took seats.",
    "In Tarn the Front (16) and the Brigade (12) took seats.",
    "Karsovia ranked first of 163 lands and won 4-3 on penalties in round five.",
    "Karsovia topped the list of 158 lands and lost 3-5 after 17 minutes.",
    "Emil Darzi said the old dam will hold for many years to come.",
    "Turnout in Tarn was 45%, a third of 3,296 votes, up from 4,120.",
    "Nobody in Dalmora was sane when the boats of Tarn left.",
    "Somebody in Dalmora was insane when the boats of Tarn left.",
    "Plums grow beside the mill.",
    "The largest dam is Ostrel, in Tarn.",
    "Halm, the largest dam of all, is older than Ostrel.",
    "No group has claimed the attack on the dam of Tarn.",
    "The Front claimed the attack on the dam of Tarn.",
    "The Norwegian Jens Holt mended the dam of Ostrel.",
    "The Dane Jens Holt mended the dam of Ostrel.",
    "Ada Lund said: “The old dam will hold for many years to come.”",
    "Tarn, Brask and Upper Orsk voted against it.",
    "Lower Orsk, Brask and Tarn refused it.",
    "Ivo Brand, the deputy mayor of Dalm, opened the mill.",
    "Mayor Ivo Brand of Dalm opened the mill.",
    "Eleven Danes and 19 Finns were on board.",
    "Nineteen Danes and 11 Finns were on board.",
    "Norland, fourth a year ago, is now second in the ranking.",
    "Norland climbed from third place to second in the ranking.",
    "It was signed on 4 March 2021 in a palace in Dalm.",
    "It was signed on 4 March 2021, with Corrin as host.",
    "Police identified the gunman as Ivo Brand.",
    "The gunman was named by police as Max Holt.",
    "On a visit to Corrin George W. Holt paid Germany 54 dollars per barrel.",
    "On a visit to Halm George H. Holt paid France 54 dollars per tonne.",
    "The league has three members, including Velmark.",
)  # fmt: skip
BITS = {name: bit for name, bit in vars(traits).items() if name.isupper() and isinstance(bit, int) and name[0] != "_"}
BITS = {name: bit for name, bit in BITS.items() if bit.bit_count() == 1}


@cache
def read(name: str, sentences: tuple[str, ...], wrong: bool) -> Told:
    made = told(name, " ".join(sentences), "2021-05-06")
    spoken = (replace(one, kind="quote") if " said" in one.of(made.document.text) else one for one in made.claims)
    first = made.claims[0]
    flag = Finding(first.start, first.end, "dates/impossible-date", "error", "no calendar has that day")
    return ready(replace(made, claims=tuple(spoken), findings=(flag,) if wrong else ()))


def couples(a: Told, b: Told, monkeypatch: pytest.MonkeyPatch) -> tuple[Couple, ...]:
    """Every couple of claims that share anything, as if each could be judged by something."""
    with monkeypatch.context() as patched:
        patched.setattr("audit.crosscheck.aligned.judgeable", lambda bits: True)
        return aligned(side(a.claims), side(b.claims), MATCHING).couples


def unasked(couple: Couple) -> list[str]:
    """The rules that are not asked of the couple, and find something all the same."""
    bits, a, b = couple.traits, couple.a, couple.b
    asked = {rule for rule, needs in RULES if bits & needs == needs}
    found = {rule.__name__: rule(couple, MATCHING) for rule, _ in RULES if rule not in asked}
    found |= {aspect: str(rule(a, b) or "") for aspect, (rule, needs) in ASPECTS.items() if bits & needs != needs}
    others = {
        "derived": (traits.SEVERAL, lambda: derived(couple, MATCHING)),
        "timed": (traits.DATED, lambda: timed(couple, MATCHING)),
        "placed": (traits.AGE | traits.PLACE, lambda: placed(couple)),
        "listed": (traits.LIST, lambda: one_list(couple)),
        "held": (traits.HELD, lambda: alike_held(a, b)),
        "result": (traits.RESULT, lambda: one_result(couple)),
        "worded": (0, lambda: None if couple.best else worded(couple, MATCHING)),
    }
    found |= {name: str(rule() or "") for name, (any_, rule) in others.items() if not bits & any_}
    quoted = bits & traits.RETOLD == traits.RETOLD
    return [name for name, words in found.items() if words] + (["retold"] if not quoted and retold(a, b) else [])


def silent(couple: Couple) -> bool:
    """Whether no rule at all finds anything."""
    return not any(rule(couple, MATCHING) for rule, _ in RULES) and not worded(couple, MATCHING)


@pytest.mark.parametrize("bit", sorted(BITS))
def test_some_sentence_has_what_a_rule_needs(bit: str) -> None:
    every = [traits.traits(one) for one in read("a", SENTENCES, True).claims]
    if bit in ("BEST", "LIKE"):
        assert not any(one & BITS[bit] for one in every)  # it is of two claims together
        return
    asked = [shared(one, other) & BITS[bit] == BITS[bit] for one in every for other in every]
    assert any(asked) and not all(asked)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12, unique=True),
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12, unique=True),
    st.booleans(),
)
def test_a_rule_that_is_not_asked_finds_nothing(one: list[str], other: list[str], wrong: bool) -> None:
    a, b = read("a", tuple(one), wrong), read("b", tuple(other), False)
    with pytest.MonkeyPatch.context() as patched:
        every = couples(a, b, patched)
    assert [unasked(couple) for couple in every] == [[] for _ in every]
    kept = aligned(side(a.claims), side(b.claims), MATCHING).couples
    left = {(c.a.ref, c.b.ref) for c in every} - {(c.a.ref, c.b.ref) for c in kept}
    assert all(silent(couple) for couple in every if (couple.a.ref, couple.b.ref) in left)


def test_a_rule_that_is_not_asked_finds_nothing_in_a_made_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    made = list(map(ready, reports(300)))
    pairs = [(a, b) for at, a in enumerate(made) for b in made[at + 1 :]]
    every = [couple for a, b in pairs for couple in couples(a, b, monkeypatch)]
    assert len(every) > 1_000
    assert {name for couple in every for name in unasked(couple)} == set()


def test_what_is_left_out_would_have_said_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [read(str(at), SENTENCES[at : at + 14], False) for at in range(9)]
    pairs = [(a, b) for at, a in enumerate(texts) for b in texts[at + 1 :]]
    found = [between(a, b) for a, b in pairs]
    monkeypatch.setattr("audit.crosscheck.aligned.judgeable", lambda bits: True)
    assert [between(a, b) for a, b in pairs] == found
    assert sum(map(len, found)) > len(pairs)


def test_nothing_in_common_is_not_judgeable() -> None:
    assert not judgeable(0) and not judgeable(traits.QUOTE | traits.MARKED) and not judgeable(traits.MOVED)
    assert judgeable(traits.RETOLD) and judgeable(traits.FIGURE) and judgeable(traits.WRONG)
