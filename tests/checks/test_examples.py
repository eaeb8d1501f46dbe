"""Every check has a page, a flagging and a passing example, and keeps its word on each of them."""

from __future__ import annotations

import pytest

from audit.checks.frame import Check, Example, checks
from audit.pipeline import judge_example

SECTIONS = ("What it does", "Why it matters", "Known limits")
CASES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in checks()
    for number, example in enumerate(check.examples)
]


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_a_check_says_what_it_does_and_shows_both_outcomes(check: Check) -> None:
    for section in SECTIONS:
        assert section in check.doc, f"{check.id}: its page lacks the section {section!r}"
    assert check.title.endswith("."), f"{check.id}: the first line of its page is a sentence"
    assert any(example.flags for example in check.examples), f"{check.id}: no example is flagged"
    assert any(not example.flags for example in check.examples), f"{check.id}: no example passes"
    assert check.scope in ("document", "corpus", "network")
    assert check.severity in ("error", "warning", "notice")


@pytest.mark.parametrize(("check", "example"), CASES)
def test_example(check: Check, example: Example) -> None:
    assert judge_example(check, example) == sorted(example.flags)


def test_ids_are_unique_and_families_are_the_published_ones() -> None:
    published = {"noise", "translation", "copy", "figures", "dates"} | {
        "names",
        "quotes",
        "sourcing",
        "citations",
        "facts",
    }
    ids = [check.id for check in checks()]
    assert len(ids) == len(set(ids))
    assert {check.family for check in checks()} <= published
