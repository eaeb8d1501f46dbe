"""Quotation marks that do not pair, do not match, or hold other words than their note."""

from __future__ import annotations

import pytest

import audit
from audit.model import Finding


def marked(text: str) -> list[Finding]:
    """The findings of the family quotes."""
    return [f for f in audit.inspect(text) if f.check.startswith("quotes/")]


NEXT = "\n\nNobody saw the ferry leave the port that day."
SILENT = [
    "“The boats’ crews stayed,” she said. The ’90s. ‘’Tis so,’ he said." + NEXT,
    'A 6\'2" man laid a 12" pipe and a 3" one.' + NEXT,
    "“We left at dawn.\n\n“We came back at dusk,” she said.",
    "“We left at dawn.\n\nWe came back at dusk,” she said.",
    "He said: “They call it ‘the gate’.” She said “no”." + NEXT,
    '""We left at dawn,"" she said. """We came back."""' + NEXT,
    "„So ist es“, sagte er." + NEXT,
    "The plan was ”dwindling” they said." + NEXT,
    "‘‘We left,’’ she said, and “we came back,’’ he said." + NEXT,
    "“A sentence cut out of a longer one.",
    "It said: “We left at dawn and …",
    "“no list “of marks " * 12 + NEXT,
]


@pytest.mark.parametrize("text", SILENT)
def test_pairs_apostrophes_and_inches_are_left_alone(text: str) -> None:
    assert [f for f in marked(text) if f.check == "quotes/unbalanced"] == []


@pytest.mark.parametrize(
    ("text", "words", "severity"),
    [
        ("She wrote that “we wish they would stay.’ Nobody did.", "“we wish they would stay.’", "error"),
        ("He called it ‘a quiet town” and left.", "‘a quiet town”", "error"),
        ("“We left at dawn, said the pilot." + NEXT, "“We left at", "warning"),
        ('"We left at dawn, said the pilot.' + NEXT, '"We left at', "warning"),
        ("We left at dawn,” said the pilot." + NEXT, "left at dawn,”", "warning"),
        ("It is called “the gate (“The Old Gate”)." + NEXT, "“the gate (", "warning"),
        ("‘The gate’ and “the wall and “the door” fell." + NEXT, "“the wall and", "warning"),
    ],
)
def test_a_mark_without_its_like(text: str, words: str, severity: str) -> None:
    found = [f for f in marked(text) if f.check == "quotes/unbalanced"]
    assert [(text[f.start : f.end], f.severity) for f in found] == [(words, severity)]


def test_mixed_marks_are_told_once_at_the_rarer_kind() -> None:
    text = '“We stay where we are,” said Roe. "They leave at dawn," said Poe. “And I go with them,” said Ann.'
    (found,) = marked(text)
    assert (found.check, found.severity, text[found.start : found.end]) == (
        "quotes/mixed-marks",
        "notice",
        '"They leave at',
    )
    assert marked('"We stay where we are," said Roe. The “Sea Rose” sank.') == []


def test_a_phrase_that_the_note_words_otherwise() -> None:
    text = "He spoke of a ‘northern view’<sup>3</sup> of it.\n\n<sup>3</sup> Roe wrote: ‘seen from the northern side’."
    (found,) = [f for f in marked(text) if f.check == "quotes/footnote-mismatch"]
    assert "northern side" in found.message
    assert [place.exact for place in found.related] == ["‘seen from the northern side’"]
    same = "He spoke of a ‘northern view’[3] of it.\n\n[3] Roe wrote of ‘the northern view’."
    assert [f for f in marked(same) if f.check == "quotes/footnote-mismatch"] == []
    assert [f for f in marked("A ‘northern view’[3] of it.") if f.check == "quotes/footnote-mismatch"] == []
