"""Whom "she said" leads back to, and where that is left open."""

from __future__ import annotations

import pytest

from audit.claims.antecedents import Antecedents
from audit.claims.quotes import quotes
from tests.hang import ends


def named(text: str) -> str | None:
    """The name that the speaker of the last quotation leads back to."""
    one = quotes(text)[-1]
    return one.named.of(text) if one.named else None


OPEN = (
    "“We will not sell the pier,” she said.",
    "It rained. “We will not sell the pier,” she said.",
    "Nadia Rahim met Lena Holm in May. “We will not sell the pier,” she said.",
    "Nadia Rahim said so. Asked about Lena Holm, she said: “We will not sell the pier.”",
    "Nadia Rahim said so. He shrugged. “We will not sell the pier,” she said.",
    "The Harbour Board said so. “We will not sell the pier,” she said.",
    "Norway said so. “We will not sell the pier,” she said.",
    "Mr Rahim said so. “We will not sell the pier,” she said.",
    "The report on Nadia Rahim is long. “We will not sell the pier,” she said.",
    "Nadia Rahim said so.\n\n" + "It rained all day.\n\n" * 4 + "“We will not sell the pier,” she said.",
    "Delegates asked how. “We will not sell the pier,” he said.",
    "Nadia Rahim said so. “We will not sell the pier,” they said.",
    "The chairwoman, a friend of Nadia Rahim, said so. “We will not sell the pier,” she said.",
    "The head of the board, Lena Holm, met the mayor, Nadia Rahim, in May. “We will not sell,” she said.",
    "Nadia Rahim said so. “We will not sell the pier,” Rahim said.",
)


@pytest.mark.parametrize("text", OPEN)
def test_where_two_could_be_meant_or_nobody_it_is_open(text: str) -> None:
    assert named(text) is None


LED_BACK = (
    ("Nadia Rahim said so. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("Nadia Rahim said so. It rained. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("“No,” said Nadia Rahim, a farmer.\n\n“We will not sell the pier,” she said.", "Nadia Rahim"),
    ("Nadia Rahim came late. Rahim shrugs at questions. “We will not sell the pier,” she said.", "Rahim"),
    ("Nadia Rahim spoke. She sat. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("Ms Rahim met Mr Holm in May. “We will not sell the pier,” she said.", "Rahim"),
    ("Mr Holm met spokeswoman Nadia Rahim in May. Lena Aas left. “We will not sell,” she said.", "Lena Aas"),
    ("Prime Minister Nadia Rahim said so. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("The chairwoman, Nadia Rahim, asked for calm. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("The mayor, Colonel Nadia Rahim, said so. “We will not sell the pier,” she said.", "Nadia Rahim"),
    ("Deputy Foreign Minister Nadia Rahim came. Lena Aas spoke. Rahim sat. “We will not sell,” she said.", "Rahim"),
    ("Interior Minister Colonel Nadia Rahim said so. “We will not sell,” she said.", "Nadia Rahim"),
    ("“It rained,” Nadia Rahim said. “It dried.” She sat. “We will not sell the pier,” she added.", "Nadia Rahim"),
)


@pytest.mark.parametrize(("text", "name"), LED_BACK)
def test_one_person_is_led_back_to(text: str, name: str) -> None:
    assert named(text) == name


HOSTILE = (
    "Nadia Rahim he said, “yes” " * 4_000,
    "he said, “yes” " * 6_000,
    "\n" * 50_000 + "“We will not,” he said.",
    "A B said. “yes,” he said.\n" * 4_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    with ends():
        found = quotes(text)
        leads = Antecedents(text, found)
        for one in found:
            leads.of(one.speaker)
