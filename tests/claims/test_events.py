from __future__ import annotations

import pytest

from audit.claims.events import act, forms, is_past, is_verb, reports
from audit.claims.words import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys signed the treaty.", "sign"),
        ("Norland wins the cup.", "win"),
        ("The council took the oath.", "take"),
        ("The talks resume in May.", "resume"),
        ("The panel will supervise it.", "supervise"),
        ("The attacks were loud.", None),
        ("It covers three states.", "cover"),
        ("The permit expires on 9 June.", "expire"),
        ("The rebels retook the port.", "retake"),
        ("The fund shrank in May.", "shrink"),
        ("Norland's president signs new treaty", "sign"),
        ("Court orders recount in Brask", "order"),
        ("The court orders of May were late.", None),
        ("The river patrols were late.", None),
        ("A trapped seal.", None),
        ("A signed copy is there.", None),
        ("", None),
    ],
)
def test_act(text: str, expected: str | None) -> None:
    assert act(words(text)) == expected


@pytest.mark.parametrize(
    "text", ["Rain fell.", "The mayor resigned.", "She was elected.", "The panel will publish it."]
)
def test_reports(text: str) -> None:
    assert reports(words(text))


@pytest.mark.parametrize(
    "text", ["The sea is blue.", "A planned walk.", "3,500 lives", "the attacks", "Friends of the sea"]
)
def test_does_not_report(text: str) -> None:
    assert not reports(words(text))


def test_adjectives_and_names_are_no_past() -> None:
    line = words("The wounded United crew of limited means")
    assert not any(is_past(line, i) for i in range(len(line)))


def test_genitive_is_no_verb() -> None:
    line = words("the coach wins's")
    assert not is_verb(line, 2)


def test_forms_are_made_by_rule() -> None:
    assert forms()["denied"] == "deny"
    assert forms()["named"] == "name"
    assert forms()["passes"] == "pass"
    assert forms()["ratifies"] == "ratify"
