from __future__ import annotations

import pytest
from told import corpus, told

from audit.crosscheck.verdict import MOST, sides, verdicts
from audit.evidence import ClaimRef, Corpus, FactMatch, VerdictName
from audit.identity import claim_id
from audit.model import Analysis, Relation

KILLED = "Flooding in Dalmora killed 212 people."
AGAIN = "In Dalmora 212 people were killed by flooding."
OTHER = "In Dalmora flooding killed 221 people."


def fact(relation: Relation, firm: bool = True) -> FactMatch:
    return FactMatch(ClaimRef("a", 0), "row", "212 dead", "the register", relation, "the register says so", firm)


def verdict(found: Corpus) -> tuple[VerdictName, str]:
    first = verdicts(found)[0]
    return first.verdict, first.reason


@pytest.mark.parametrize(
    ("others", "facts", "expected"),
    [
        ((), (), "unchecked"),
        (("Plums grow in Tarn.",), (), "single-source"),
        ((AGAIN,), (), "corroborated"),
        ((OTHER,), (), "contradicted"),
        ((AGAIN, OTHER), (), "disputed"),
        ((AGAIN,), (fact("agrees"),), "confirmed"),
        ((AGAIN,), (fact("contradicts"),), "refuted"),
        ((AGAIN,), (fact("contradicts", firm=False),), "corroborated"),
        ((OTHER,), (fact("agrees"),), "contradicted"),
        (("Plums grow in Tarn.",), (fact("updates"),), "updated"),
    ],
)
def test_the_verdict_on_a_claim(others: tuple[str, ...], facts: tuple[FactMatch, ...], expected: str) -> None:
    texts = [told("a", KILLED), *(told(f"b{n}", text) for n, text in enumerate(others))]
    name, reason = verdict(corpus(*texts, facts=facts))
    assert name == expected
    assert reason


def test_two_values_in_one_text_are_inconsistent() -> None:
    found = corpus(
        told("a", "In Dalmora flooding killed 212 people. It was said that in Dalmora flooding killed 240 people.")
    )
    assert [one.verdict for one in verdicts(found)] == ["inconsistent", "inconsistent"]


def test_a_copy_bears_nothing_out() -> None:
    text = " ".join(f"In Dalmora {n} people were killed in district {n % 7} on that day." for n in range(110, 140))
    found = corpus(told("a", text), told("b", text + " The end."), told("c", "Plums grow in Tarn."))
    name, reason = verdict(found)
    assert name == "single-source" and "copy" in reason
    alone = corpus(told("a", text), told("b", text + " The end."))
    assert verdict(alone) == ("unchecked", "every other document is a copy of this one")


def test_what_cannot_be_compared_says_why() -> None:
    found = corpus(told("a", "Everybody was glad of it."), told("b", "Plums grow in Tarn."))
    assert verdict(found) == ("unchecked", "no figure, date, office or quotation to compare")


def test_a_running_count_is_updated() -> None:
    later = told("b", "At least 19 people were killed in Dalmora so far.", "2024-05-02")
    found = corpus(told("a", "At least 12 people were killed in Dalmora so far.", "2024-05-01"), later)
    assert [one.verdict for one in verdicts(found)] == ["updated", "updated"]


def test_evidence_carries_the_exact_words_and_the_id_of_the_other_claim() -> None:
    other = told("b", OTHER)
    found = corpus(told("a", KILLED), other, facts=(fact("agrees"),))
    first, second = verdicts(found)
    against, known = first.evidence
    assert (against.relation, against.document, against.exact) == ("contradicts", "b", OTHER)
    assert against.claim == claim_id("b", other.claims[0])
    assert (known.fact, known.exact, known.document) == ("row", "212 dead", None)
    assert second.evidence[0].exact == KILLED


def test_one_verdict_a_claim_in_order_and_a_bounded_list_of_evidence() -> None:
    many = [told(f"b{n:03}", f"In Dalmora 212 people were killed by flooding, says {n}.") for n in range(MOST + 5)]
    found = corpus(told("a", f"{KILLED} Plums grow in Tarn."), *many)
    made = verdicts(found)
    assert [one.claim for one in made] == [
        ClaimRef(a.document.id, n) for a in found.analyses for n in range(len(a.claims))
    ]
    assert len(made[0].evidence) == MOST


def test_both_sides_of_a_contradiction() -> None:
    found = corpus(told("a", KILLED), told("b", OTHER))
    assert [(s.place.document, s.place.exact, s.other.exact) for s in sides(found, "contradicts")] == [
        ("a", "212", "221"),
        ("b", "221", "212"),
    ]
    assert sides(found, "updates") == ()


def test_the_side_that_more_texts_bear_out_is_backed() -> None:
    found = corpus(told("a", KILLED), told("b", OTHER), told("c", AGAIN))
    assert [(side.place.exact, side.backed) for side in sides(found, "contradicts")] == [
        ("212", True),
        ("221", False),
        ("212", True),
    ]


def test_an_empty_corpus_has_no_verdicts() -> None:
    assert verdicts(Corpus(())) == ()
    assert verdicts(Corpus((Analysis(told("a", "x").document),))) == ()
