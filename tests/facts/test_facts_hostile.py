"""No text keeps the facts busy, and none crashes them."""

from __future__ import annotations

import pytest
from facts_told import analysed, judgements
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.facts.known import recurrences
from audit.facts.lookup import lookup
from audit.model import Analysis, Document, Span

WORDS = (
    "The Global Terrorism Index 2025",
    "Pakistan",
    "attacks",
    "deaths",
    "45%",
    "1,099",
    "in 2024",
    "TTP",
    "reunited in 2019",
    "former US President Donald Trump",
    "(ISI)",
    ".",
    ",",
    "\n\n",
)
LONG = {
    "index": "The Global Terrorism Index 2025 says 45% attacks in Pakistan. " * 800,
    "one sentence": "Global Terrorism Index 2025 Pakistan " + "1% attacks " * 9_000,
    "offices": "Prime Minister Imran Khan " * 4_000,
    "events": "TTP reunited in 2019 " * 4_000,
    "letters": "a" * 100_000,
    "spaces": " " * 100_000,
    "brackets": "(" * 50_000,
    "capitals": "A " * 50_000,
}


def _bare(text: str) -> Analysis:
    """An analysis that says nothing but where the sentence is: the stages before have tests of their own."""
    return Analysis(Document("d", "0", text), sentences=(Span(0, len(text)),))


def test_many_sentences_are_read_to_their_end() -> None:
    sentence = "The Global Terrorism Index 2025 has 45% more attacks in Pakistan. "
    spans = tuple(Span(at * len(sentence), (at + 1) * len(sentence)) for at in range(500))
    analysis = Analysis(Document("d", "0", sentence * 500), sentences=spans)
    assert lookup([analysis]) == lookup([analysis])


@pytest.mark.parametrize("name", sorted(LONG))
def test_long_texts_are_read_to_their_end(name: str) -> None:
    analysis = _bare(LONG[name][:100_000])
    lookup([analysis])
    length = len(analysis.document.text)
    assert all(0 <= again.start < again.end <= length for again in recurrences([analysis]))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_every_judgement_is_of_words_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for judgement in judgements(text):
        assert 0 <= judgement.start < judgement.end <= len(text)
        assert judgement.of(text).strip()
        assert (judgement.right is not None) is (judgement.relation == "contradicts")
        assert judgement.reason
    assert judgements(text) == judgements(text)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=120))
def test_no_text_crashes_the_facts(text: str) -> None:
    analysis = analysed(text) if text.isprintable() else _bare(text)
    lookup([analysis])
    length = len(analysis.document.text)
    assert all(0 <= again.start < again.end <= length for again in recurrences([analysis]))
