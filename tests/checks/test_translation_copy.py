"""Damage to language: what must stay unflagged first, then what an editor would circle."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.checks.casing import usual, vocabulary
from audit.checks.frame import Check, Flag, checks
from audit.checks.phrases import mentions, occurrences
from audit.ingest.take import take
from audit.knowledge import lexicon, rows
from audit.model import Span
from audit.reading import Reading
from audit.text.blocks import blocks
from audit.text.noise import noise
from audit.text.places import folded
from audit.text.sentences import sentences

FAMILIES = ("translation", "copy", "noise")


@cache
def judges() -> tuple[Check, ...]:
    return tuple(check for check in checks() if check.family in FAMILIES and check.scope == "document")


def read(text: str) -> Reading:
    document = take(text, path="a.txt", media_type="text/plain")
    return Reading(document=document, blocks=blocks(text), sentences=sentences(text))


def flags(text: str) -> Iterator[tuple[str, Flag]]:
    reading = read(text)
    for check in judges():
        for flag in check.run(reading):
            yield check.id, flag


def found(text: str) -> set[tuple[str, str]]:
    return {(check, text[flag.start : flag.end]) for check, flag in flags(text)}


CLEAN = [
    "The minister, who has led the party since June, told the Guardian that Hope had left for The Hague.",
    "Vitamin C and Phase 2 of Article 5 were discussed, and so was the film Frozen.",
    "He said (in March) that the Poles polish silver, that china breaks and that french windows let in light.",
    "“Is it over?” she asked. “no idea,” he wrote on his phone to @iran_news and to www.america.example.",
    "KABUL – When the ferry sailed – which nobody expected – the crew cheered.",
    "An MP, a European, an hour, a one-way ticket, an heir, a UN envoy, an X-ray, a used car, a unit of an army.",
    "It was a very, very long day; he had had enough. That that is, is. They moved in in May and had to to-do lists.",
    "An iPhone, YouTube, McDonald, easyJet and a JavaScript file; policymakers, counterterrorism, businesswomen.",
    "The U.S. port, the 3–4 p.m. ferry — closed since 2021 — and pre- and post-war ships, e.g. the Ida, sailed.",
    "For years and years, more and more storms came again and again, neck and neck with the ice.",
    "The table is set, the book was read and the aim is peace. All they do is give notice.",
    "Tehrik-i-Taliban Pakistan said the United States and the European Union had agreed.",
    "What do you want?\n\nWhy the ferry sank\n\nHow does the port work? It opens at dawn.",
    "The Institute for Economic Policy, the War on Terror and the Black Sea Security Forum were named.",
    "Damage since years ago; the fight against the terrorism law; a department of geographical economy.",
    "If you can not only sail but also row, come. The defence programme or the defense program is right.",
    "A café in the united front read “firðinum” (fjörður); King of Monitors, Beef and Peppers.",
    "“We shall come back in the spring”\n\nThe pilot said so. Vitamin A is good, from A to B, and Group A won.",
    'He "left" and "went", and "the ship" sank.',
    "See also the report.\n\nThe first part\n\nIt is long.\n\nThe second part\n\nIt is short.",
]


@pytest.mark.parametrize("text", CLEAN)
def test_good_copy_is_left_alone(text: str) -> None:
    assert found(text) == set()


DAMAGED = [
    ("translation/mid-sentence-capital", "The crew waited – Whereas the others sailed.", None),
    (
        "translation/mid-sentence-capital",
        "The crew of the old ferry in the north waited for two long days – Whereas others sailed.",
        "Whereas",
    ),
    ("translation/mid-sentence-capital", "They call The winter storm a test.", "call The"),
    ("translation/mid-sentence-capital", "The ferry was sold amid Reports of damage.", "amid Reports"),
    ("translation/mid-sentence-capital", "It was announced Between Norland and Sundland.", "announced Between Norland"),
    ("translation/calque", "The order forces arrived since weeks.", "order forces"),
    ("translation/calque", "The council of security met.", "council of security"),
    (
        "translation/question-heading",
        "A report.\n\nWhat do you want Norland\n\nIt wants a ferry.",
        "What do you want Norland",
    ),
    ("translation/pronoun", "President Jan Holm also he said that it was late.", "he"),
    ("translation/verb-form", "The damage is grow worse.", "is grow worse"),
    ("translation/doubled-and", "They protect leaders and leaders of the north.", "leaders and leaders"),
    ("translation/glue", "The pilot said “we left”and went.", "left”and"),
    ("translation/glue", "He built a boat-which nobody liked.", "boat-which"),
    ("translation/inverted-name", "The House White was silent.", "House White"),
    ("translation/lower-case-name", "The ferry left in july for pakistan.", "in july"),
    ("translation/lower-case-name", "The alliance, nato, agreed to it.", "nato"),
    ("translation/lower-case-name", "He flew to the united states again.", "united states"),
    ("translation/untranslated", "He played for the firðinum then.", "firðinum"),
    ("translation/glue", 'The idea of" a free port "was old.', '" a free port "'),
    ("translation/glue", 'He said it was over." ”\nNobody spoke.', '" ”'),
    ("translation/mid-sentence-capital", "One saw little. In the Videos shown, the ferry sinks.", "the Videos"),
    (
        "translation/mid-sentence-capital",
        "It began with A deal between Norland and the Union And keep it up.",
        "with A deal",
    ),
    ("translation/mid-sentence-capital", "They left Norland And keep silent.", "Norland And keep"),
    ("copy/article", "There is hope within the Norland-Sundland relations, he said.", "the Norland-Sundland relations"),
    ("copy/quoted-title", "“Storm and Ice: Can the Old Ferry Sail?”\n\nIt was late.", "“Storm and Ice"),
    ("copy/fused-words", "It was late and weThe crew had left.", "weThe"),
    ("copy/fused-words", "The prize went to soldierschildren and nurses.", "soldierschildren"),
    ("copy/doubled-word", "They left the The pier and the the port.", "the the"),
    ("copy/doubled-word", "The harbour harbour froze.", "harbour harbour"),
    ("copy/lower-case-start", "It was done, as said above. as part of it, they left.", "above. as part"),
    ("copy/lower-case-start", "He said ‘it is over.’ See the log. ’ see also: Lund", None),
    ("copy/lower-case-start", "It is over.’ see also: Lund (2021) for more.", "see also: Lund"),
    ("copy/misspelling", "The Goverment signed the statment.", "Goverment"),
    ("copy/misspelling", "They can not sail today.", "can not sail"),
    ("copy/article", "It was a ‘economic plan’ then.", "a ‘economic plan’"),
    ("copy/article", "It was an user of an university.", "an university"),
    ("copy/article", "It was an party.", "an party"),
    ("copy/article", "Ada Lund is member of the board.", "Ada Lund is member"),
    ("copy/spacing", "It closed on 3 March 2021– and reopened.", "2021– and"),
    ("copy/spacing", "It closed early –and reopened.", "early –and"),
    ("copy/spacing", "The port -because of ice- shut.", "port -because"),
    ("copy/spacing", "The crew , of course, left.", "crew ,"),
    ("copy/spacing", "The crew left the pier.Nobody saw it.", "pier.Nobody"),
    ("copy/spacing", "They offer the U S a pier.", "the U S a"),
    ("copy/broken-characters", "They donâ€™t sail to the cafÃ©.", "â€™"),
    ("copy/broken-characters", "The har\u00adbour was clo\u00adsed.", "har\u00adbour"),
    ("noise/lost-link", "It\u00a0said\u00a0that the\u00a0old crew\u00a0had, and they\u00a0saw\u00a0it.", "old crew"),
]


@pytest.mark.parametrize(("check", "text", "words"), DAMAGED)
def test_damage_is_circled(check: str, text: str, words: str | None) -> None:
    exact = {span for name, span in found(text) if name == check}
    assert words is None or any(words in span for span in exact), exact


def test_another_language_is_not_judged_as_english() -> None:
    german = "Die Fähre fuhr nicht, weil der Sturm und das Eis in dem Hafen lagen, und die Leute waren ohne Brot. "
    assert {check for check, _ in found(german * 3)} == set()


def test_a_word_that_is_always_capitalised_may_be_a_name() -> None:
    once = "Nobody had seen the Videos before."
    often = once + " They sold the Videos again, and they were proud of these Videos too."
    severities = [[flag.severity for check, flag in flags(text) if check.endswith("capital")] for text in (once, often)]
    assert severities == [[None], ["notice"] * 3]


def test_a_drifting_you_is_a_notice_in_a_long_text_about_others_only() -> None:
    drift = "The port needs a new ferry, which you can not afford. "
    about = "The council met and heard the pilots, and the pilots spoke of ice. " * 40
    assert ("translation/pronoun", "which you can not") in found(about + drift)
    assert all(check != "translation/pronoun" for check, _ in found(drift))
    assert all(check != "translation/pronoun" for check, _ in found("Do you see your ferry? " * 100 + drift))


def test_search_phrases_are_reported_only_where_a_text_is_full_of_them() -> None:
    few = "The port spoke of Regional Stability, of Harbour Security Cooperation, of stability and cooperation."
    many = few + " It fears Economic Instability in Norland, Ferry Policy and Leadership, and Northern Trade Relations."
    assert all(check != "copy/keyword-stuffing" for check, _ in found(few))
    told = " The instability, the policy and the relations are old."
    exact = {words for check, words in found(many + told) if check == "copy/keyword-stuffing"}
    assert {"Regional Stability", "Economic Instability in Norland", "Northern Trade Relations"} <= exact


def test_a_page_break_in_a_sentence_is_a_warning_and_one_between_parts_is_not() -> None:
    broken = (
        "Nobody on the long quay could say whether the master had meant that it should not leave\n\n---\n\nthe pier."
    )
    whole = "The first part ends here.\n\n---\n\nThe second part begins."
    severity = [
        [flag.severity for check, flag in flags(text) if check == "noise/page-break"] for text in (broken, whole)
    ]
    assert severity == [["warning"], [None]]


def test_folding_keeps_the_length() -> None:
    for text in ("İstanbul and ẞ", "Straße", "", "\ud800A"):
        assert len(folded(text)) == len(text)
    assert folded("The İ Port") == "the İ port"


def test_phrases_are_whole_words_and_figures_fit_the_sign() -> None:
    low = "art, start, art; 1 thousand 260 and 11,000 thousand 2"
    assert list(occurrences(low, "art")) == [Span(0, 3), Span(12, 15)]
    assert [span.of(low) for span in occurrences(low, "# thousand #")] == ["1 thousand 260", "11,000 thousand 2"]
    assert list(occurrences(low, "music")) == []


def test_the_context_is_the_sentence() -> None:
    low = "the fund met. the party spoke of it.\nthe fund left"
    spot = Span(low.index("party"), low.index("party") + 5)
    assert mentions(low, spot, ["spoke"])
    assert not mentions(low, spot, ["fund", "party"])


def test_every_calque_is_found_in_its_example() -> None:
    for row in lexicon("calques")["calque"]:
        low = row["example"].lower()
        assert any(list(occurrences(low, phrase)) for phrase in row["wrong"]), row
        assert all(phrase == phrase.lower() for phrase in row["wrong"])
        assert row["right"] and row["why"] and row.get("severity", "warning") in ("warning", "notice")
    assert len(lexicon("calques")["calque"]) >= 40


def test_the_counts_are_sound() -> None:
    counted = rows("lexicons/casing.tsv")
    assert all(int(row["lower"]) >= 5 and int(row["lower"]) > int(row["capital"]) >= 0 for row in counted)
    assert len({row["word"] for row in counted}) == len(counted) > 5_000
    assert usual() < vocabulary()


def test_no_misspelling_is_a_word() -> None:
    words = lexicon("copy")["misspelling"]["words"]
    assert not set(words) & vocabulary()
    assert all(right.lower() not in words for right in words.values())


HOSTILE = ["a" * 100_000, "1," * 50_000, "(" * 50_000, '"' * 50_000, " " * 100_000, "A " * 50_000, "\n" * 100_000]
HOSTILE += [
    "the " * 25_000,
    "the The " * 12_000,
    "of A" * 25_000,
    "– The" * 20_000,
    "U S " * 25_000,
    "a.A" * 33_000,
    "\ud800\x00\u202e“”",
]
HOSTILE += [
    "Aa " * 33_000,
    "a\u00ad" * 50_000,
    "\u00a0a" * 50_000,
    "Relations & " * 8_000,
    "what do you " * 8_000,
    "and and " * 12_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_read_in_linear_time(text: str) -> None:
    reading = Reading(document=take(text, path="a.txt", media_type="text/plain"))
    for check in judges():
        assert all(0 <= flag.start <= flag.end <= len(text) for flag in check.run(reading))


WORDS = st.sampled_from(
    [
        "the",
        "The",
        "weThe",
        "a",
        "an",
        "is",
        "get",
        "in",
        "july",
        "pakistan",
        "–",
        "“",
        "”",
        ".",
        ",",
        "U",
        "S",
        "and",
        "Reports",
        "of",
        "which",
        "you",
        "can",
        "not",
        "&",
    ]
)


@given(st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=40))
@settings(max_examples=50, deadline=None)
def test_every_flag_lies_in_the_text_and_says_something(words: list[str]) -> None:
    text = " ".join(words)
    for _, flag in flags(text):
        assert 0 <= flag.start < flag.end <= len(text)
        assert flag.message


def test_noise_is_what_the_document_carries() -> None:
    text = "Share this article\n\nThe port was shut."
    assert read(text).document.noise == noise(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Lake Patrol Council met in spring. In the autumn the Lake Patrols Council met again in the old harbour.",
        "The Council of Lake and River Pilots met. A year later the Council of Lake & River Pilots met again there.",
        "The report names the Guardian Council (Council of Guardians) of the islands in its first chapter on power.",
        "The Supreme Guide spoke on Friday. The Supreme Guide spoke again on Sunday, when the ferry had come back.",
        "He signed the letter in May. A year later the letter was undersigned once more by his brother on the pier.",
    ],
)
def test_forms_that_native_texts_mix_are_one_rendering(text: str) -> None:
    assert not {where for check, where in found(text) if check == "translation/two-renderings"}


def test_a_second_rendering_points_to_the_first() -> None:
    text = "The Guardian Council of the islands met in May. In June the Council of Guardians sent a letter to the port."
    flag = next(flag for check, flag in flags(text) if check == "translation/two-renderings")
    assert [place.exact for place in flag.related] == ["Guardian Council"]
    assert text[flag.start : flag.end] == "Council of Guardians"


@pytest.mark.parametrize("row", rows("lexicons/source_acronyms.tsv"), ids=lambda row: row["acronym"])
def test_each_acronym_of_another_language_is_found_in_english_copy_only(row: dict[str, str]) -> None:
    needed = (row["needs"].split("|")[0] or "harbour") + " news"
    told = {where for check, where in found(f"The islands of {row['acronym']} signed. In {needed}, nothing was said.")}
    assert row["acronym"] in told
    assert row["english"] and row["languages"]
    quoted = (
        f"The sign says “{row['acronym']}” and the body is known as the Lake League ({row['acronym']}). In {needed}."
    )
    assert not {where for check, where in found(quoted) if check == "translation/source-acronym"}
    for word in filter(None, row["unless"].split("|")):
        excused = f"The islands of {row['acronym']} signed a {word} paper in {needed}."
        assert not {where for check, where in found(excused) if check == "translation/source-acronym"}


def test_the_order_of_another_language_is_reported_for_bodies_and_not_for_ranks() -> None:
    text = "Then Army General Lund praised the Bank Central of the islands and the Union African."
    assert {where for check, where in found(text) if check == "translation/inverted-name"} == {
        "Bank Central",
        "Union African",
    }
