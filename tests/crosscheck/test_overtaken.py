"""What nobody had done yet when one report was written, and somebody has by the other."""

from __future__ import annotations

import pytest
from told import corpus

from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str, days: tuple[str | None, str | None] = (None, None)) -> list[str]:
    texts = [f"{day or ''}\n\n{SAME}{text}\n" for text, day in zip((one, other), days, strict=True)]
    made = [analyse(take(text, media_type="text/plain")) for text in texts]
    common = {claim.end for one in made for claim in one.claims if claim.end <= len(SAME) + 12}
    ends = {one.document.id: [claim.end for claim in one.claims] for one in made}
    links = corpus(*made).links
    return [k.relation for k in links if not common & {ends[r.document][r.index] for r in (k.a, k.b)}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No group has claimed the attack.", "The Sons of the Ridge claimed the attack."),
        (
            "Nobody has claimed responsibility.",
            "The Ridge said that it carried out the attack: its responsibility.",
        ),
        ("The removal of the looms has not begun.", "The removal of the looms began on Monday."),
        ("The removal of the looms has yet to begin.", "The removal of the looms began on Monday."),
    ],
)
def test_what_had_not_happened_yet_is_updated(one: str, other: str) -> None:
    assert set(said(one, other)) == {"updates"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No group has claimed the attack.", "No group claimed the attack."),
        ("No group has claimed the attack.", "The attack claimed nine lives."),
        ("No group has claimed the attack in Brask.", "The Sons of the Ridge claimed land around Brask for years."),
        ("The weavers in Brask have not been freed.", "The weavers in Brask got free meals."),
        ("There was no damage to the gate.", "The quake caused damage to the gate."),
        ("“We have not claimed the attack,” said Jo Tarn.", "The Sons of the Ridge claimed the attack."),
        ("Tarn had never claimed the attack.", "The Sons of the Ridge claimed the attack."),
    ],
)
def test_what_stays_undone_and_what_somebody_says_is_not(one: str, other: str) -> None:
    assert "updates" not in said(one, other)


def test_a_later_report_that_it_has_not_happened_is_not_updated_by_an_earlier_one() -> None:
    days = ("2023-05-09", "2023-05-04")
    assert "updates" not in said("No group has claimed the attack.", "The Ridge claimed the attack.", days)
