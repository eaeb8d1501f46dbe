"""What a draft tells as done, and its sources have as still to come."""

from __future__ import annotations

import pytest

from audit.crosscheck.link import links
from audit.evidence import Link
from audit.ingest.take import take
from audit.pipeline import analyse


def said(draft: str, *sources: str) -> list[Link]:
    made = [analyse(take(text + "\n", media_type="text/plain")) for text in (draft, *sources)]
    return [link for link in links(made, draft=made[0].document.id) if "still to come" in link.reason]


PLAN = "The district is poor. A health post with 30 beds in Tolmar is to open in March."


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("A health post with 30 beds has opened in Tolmar.", PLAN),
        (
            "The cabinet has submitted the fishing bill to parliament.",
            "The fishing bill will be submitted to parliament on Monday.",
        ),
        ("20 million euros were paid by the Union.", "The Union has pledged 20 million euros; nothing is signed yet."),
        ("The firm closed its mill in Harle.", "The firm plans to close its mill in Harle, the union said."),
        (
            "The party has expelled Doran from its list.",
            "The party decides on Friday whether to expel Doran from its list.",
        ),
    ],
)
def test_a_plan_told_as_done_is_contradicted(draft: str, source: str) -> None:
    found = said(draft, source)
    assert {link.relation for link in found} == {"contradicts"}


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("A health post with 30 beds is to open in Tolmar in March.", PLAN),
        ("A health post with 30 beds opened in Arvo.", PLAN),  # of another place
        ("The ministry has opened a museum.", PLAN),
        ("20 million euros were pledged by the Union.", "The Union has promised 20 million euros."),
        ("20 million euros were paid by the Union.", "The Union has paid the 20 million euros that it had pledged."),
        ("They took the oath on Thursday in Harle.", "They will take the oath on Thursday 22 June 2023 in Harle."),
        ("The firm did not close its mill in Harle.", "The firm plans to close its mill in Harle."),
        ("The firm could have closed its mill in Harle.", "The firm plans to close its mill in Harle."),
    ],
)  # fmt: skip
def test_what_may_have_come_since_or_is_another_thing_is_not(draft: str, source: str) -> None:
    assert not said(draft, source)


def test_another_source_that_tells_it_as_done_keeps_the_draft_free() -> None:
    assert not said("A health post with 30 beds has opened in Tolmar.", PLAN, "In Tolmar the health post has opened.")


def test_a_later_draft_is_an_update_until_the_day_that_was_planned() -> None:
    plan = "HARLE, 3 May 2024 - The firm will close its mill in Harle on 20 May 2024, it said."
    later = "HARLE, 25 May 2024 - The firm has closed its mill in Harle."
    early = "HARLE, 10 May 2024 - The firm has closed its mill in Harle."
    assert {link.relation for link in said(later, plan)} == {"updates"}
    assert {link.relation for link in said(early, plan)} == {"contradicts"}


def test_a_day_to_come_is_not_set_against_the_day_of_another_act() -> None:
    plan = "President Velk intends to visit Tarn on 23 March."
    past = "The swap in Tarn, the first fruit of the pact of Brask, was on 16 March."
    made = [analyse(take(text + "\n", media_type="text/plain")) for text in (plan, past)]
    assert not [link for link in links(made, draft=made[0].document.id) if link.relation == "contradicts"]
