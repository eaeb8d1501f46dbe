"""No text, however odd, crashes the audit or keeps it busy: a pattern that backtracks would never end here."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit.ingest.take import take
from audit.pipeline import analyse, cross
from audit.report.json import dumps

LONG = 100_000
HOSTILE = {
    "one word": "a" * LONG,
    "capitals": "A " * (LONG // 2),
    "digits": "1" * LONG,
    "groups of digits": "1," * (LONG // 2),
    "figures": "1 million " * (LONG // 10),
    "percents": "45% of " * (LONG // 7),
    "open brackets": "(" * LONG,
    "brackets": "[](" * (LONG // 3),
    "straight quotes": '"' * LONG,
    "curly quotes": "“" * (LONG // 2) + "”" * (LONG // 2),
    "apostrophes": "'s " * (LONG // 3),
    "spaces": " " * LONG + "x",
    "new lines": "\n" * LONG,
    "short lines": "a\n" * (LONG // 2),
    "full stops": ". " * (LONG // 2),
    "abbreviations": "U.S. " * (LONG // 5),
    "dashes": "– " * (LONG // 2),
    "from to": "from 1 to 2 " * (LONG // 12),
    "months": "May 2024 " * (LONG // 9),
    "titles": "Prime Minister " * (LONG // 15),
    "acronyms": "Abc Def (AD) " * (LONG // 13),
    "references": "Roe, A. (2021). " * (LONG // 16),
    "said": "he said, “yes” " * (LONG // 15),
    "marks": "<sup>1</sup>" * (LONG // 12),
    "notes": "[1] " * (LONG // 4) + "\n\n[1] Roe, A., Life, 2001.\n",
    "addresses": "https://a.example/" * (LONG // 18),
    "combining": "e\u0301" * (LONG // 2),
    "directions": "\u202e\u2066" * (LONG // 2),
    "zero bytes": "a\x00" * (LONG // 2),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_read_to_its_end(text: str) -> None:
    made = analyse(take(text, path="a.txt", media_type="text/plain"))
    assert made.failures == ()
    assert all(0 <= f.start <= f.end <= len(text) for f in made.findings)


@given(st.text(max_size=400))
@settings(max_examples=50, deadline=None)
def test_any_text_is_audited(text: str) -> None:
    document = take(text, path="a.txt", media_type="text/plain")
    made = analyse(document)
    assert made.failures == ()
    for claim in made.claims:
        assert 0 <= claim.start < claim.end <= len(text)
    assert cross([made]).failures == ()


WORDS = (
    *("Attacks", "rose", "fell", "45%", "517", "1,099", "from", "to", "in", "2024", "(ABC)", "“said”", "Prime"),
    *("Minister", "Roe.", "\n", "and", "killed", "3", "million", "May"),
)


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_every_order_of_telling_words_is_audited(text: str) -> None:
    made = analyse(take(text, path="a.txt", media_type="text/plain"))
    assert made.failures == ()
    sentences = audit.sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(sentences))
    assert "".join(text.split()) == "".join("".join(text[s.start : s.end].split()) for s in sentences)


def test_a_surrogate_that_stands_alone_comes_out_as_valid_json() -> None:
    from audit.pipeline import result

    made = analyse(take("Attacks rose 45%, from 517 in 2023 to 1,099 in 2024 \ud800.", path="a.txt"))
    dumps(result([made], cross([made]))).encode("utf-8")
