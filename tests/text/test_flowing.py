"""Lines that only end because the page does: wrapped by hand, a text says the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import compare
from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.model import Analysis
from audit.pipeline import analyse
from audit.text.flowing import flowed

FLASH = (
    "Prison riot in Marn kills seven\n\n"
    "MARN, 14 May 2024 - At least five inmates died in a riot at the overcrowded prison of Marn that began on Monday "
    "evening, the authorities said early on Tuesday. By noon no more than 40 of the 1,250 prisoners were still on the "
    "roof. Justice Minister Ada Lund said that four guards had been let go unharmed after 11 hours.\n\n"
    "By 2021 the prison held twice as many as it was built for, according to the Tolvik Institute.\n\n"
    "Related\n\nHow to subscribe\n"
)
LATER = (
    "Inquiry into riot\n\n"
    "TOLVIK, 20 May 2024 - Nine inmates died in the riot at the prison of Marn, Justice Minister Ada Lund told "
    "parliament on Monday. It had begun on 13 May and ended after some 17 hours. Of the 1,250 prisoners about 40 had "
    "climbed on the roof. Five guards were held and let go unharmed after 11 hours, she said.\n"
)


def wrapped(text: str, width: int) -> str:
    """The text with no line longer than `width`, wherever a blank allows it; no character more or less."""
    lines = []
    for line in text.split("\n"):
        made, room = "", 0
        for word in line.split(" "):
            if made:
                made += " " if room + 1 + len(word) <= width else "\n"
                room = room + 1 if made[-1] == " " else 0
            made += word
            room += len(word)
        lines.append(made)
    return "\n".join(lines)


def read(*texts: str) -> list[Analysis]:
    return [analyse(take(text, path=f"{at}.txt", media_type="text/plain")) for at, text in enumerate(texts)]


def told(one: Analysis) -> list[object]:
    return [
        (c.start, c.end, c.kind, c.subject, c.place, c.period, [(q.start, q.value, q.comparator) for q in c.quantities])
        for c in one.claims
    ]


def said(made: list[Analysis]) -> set[object]:
    """What the claims of two texts say of each other, whichever of them comes first."""
    at = {one.document.id: place for place, one in enumerate(made)}
    found = links(made)
    return {(x.relation, frozenset([(at[y.document], y.index) for y in (x.a, x.b)])) for x in found}


@pytest.mark.parametrize("width", [60, 66, 72, 78, 90])
def test_a_text_wrapped_by_hand_says_the_same(width: int) -> None:
    plain, folded = read(FLASH, LATER), read(wrapped(FLASH, width), wrapped(LATER, width))
    assert [told(one) for one in plain] == [told(one) for one in folded]
    assert [one.document.noise for one in plain] == [one.document.noise for one in folded]
    assert said(plain)
    assert said(plain) == said(folded)


def test_the_exact_words_are_those_of_the_file() -> None:
    text = wrapped(FLASH, 60)
    (one,) = read(text)
    assert one.document.text == text
    assert any("\n" in claim.of(text) for claim in one.claims)
    toll = next(claim for claim in one.claims if "inmates" in claim.of(text) and claim.quantities)
    assert toll.quantities[0].comparator == ">"


@pytest.mark.parametrize(
    "text",
    [
        "Seats won:\nCivic Union 70\nHomeland Bloc 53\nGreens 12\nOthers 4\nNone 1",
        "14 May 2024\nMARN\nThe mill at Marn burned down on Monday.\nNobody was hurt.",
        "> At least\n> five inmates died.",
        "One line.",
        "",
    ],
)
def test_lines_that_stand_by_themselves_are_left(text: str) -> None:
    assert flowed(text) == text


def test_two_lines_are_one_where_the_page_is_wrapped() -> None:
    text = wrapped(FLASH, 60)
    assert "\nor the 2021" not in flowed(text)
    assert flowed(text).count("\n") == FLASH.count("\n")


@given(st.text(alphabet="aB1.,- \n\r\t>|", max_size=400))
@settings(max_examples=100, deadline=None)
def test_every_offset_holds_for_both(text: str) -> None:
    made = flowed(text)
    assert len(made) == len(text)
    assert made.split() == text.split()
    assert all(b == a or (a == "\n" and b == " ") for a, b in zip(text, made, strict=True))


def test_a_claim_and_its_evidence_may_be_wrapped() -> None:
    one = "At least\nfive inmates died at the prison of Marn in May."
    assert compare(one, "Seven inmates died at the prison of Marn in May.").relation == "agrees"
