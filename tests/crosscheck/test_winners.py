"""One result has one winner, and a row of sets one order."""

from __future__ import annotations

import pytest
from test_kin_reports import said

from audit.crosscheck.told import told
from audit.crosscheck.winners import outcome
from audit.ingest.take import take
from audit.pipeline import analyse


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orsk beat Tarn Rovers 4-1.", "Tarn Rovers lost 4-1 to Orsk."),
        ("Orsk beat Tarn Rovers 4-1.", "Tarn Rovers, beaten 4-1 by Orsk, are out."),
        ("Orsk won 2-1 at Tarn Rovers.", "Tarn Rovers were defeated 2-1 by Orsk."),
        ("The cup was won 2-1 by Orsk.", "Orsk won the cup 2-1."),
        ("Ada Lunt won 6-2, 2-6, 7-6 against Bo Ferrand.", "Bo Ferrand lost 2-6, 6-2, 6-7 to Ada Lunt."),
        ("Orsk drew 2-2 with Tarn Rovers.", "Tarn Rovers and Orsk drew 2-2."),
    ],
)
def test_one_winner_in_two_wordings_is_not_accused(one: str, other: str) -> None:
    assert not [reason for _, reason in said(one, other) if reason.startswith("two ")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orsk beat Tarn Rovers 4-1.", "Orsk lost 4-1 to Tarn Rovers."),
        ("Orsk won 2-1 at Tarn Rovers.", "Tarn Rovers won 2-1 against Orsk."),
        ("Orsk were thrashed 5-2 by Tarn Rovers.", "Orsk thrashed Tarn Rovers 5-2."),
        ("Ada Lunt won 6-2, 2-6, 7-6 against Bo Ferrand.", "Ada Lunt won 2-6, 6-2, 7-6 against Bo Ferrand."),
    ],
)
def test_one_result_with_two_winners_contradicts(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


@pytest.mark.parametrize("text", ["won " * 300, "Ada Lunt " * 300, "1-2, " * 300, "was was " * 300])
def test_hostile_text_is_read(text: str) -> None:
    for one in told(analyse(take(f"Orsk beat {text}.\n", media_type="text/plain"))).claims:
        assert outcome(one) is None or outcome(one) is not None
