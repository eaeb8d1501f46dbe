"""Who says what stands without marks: plain forms, chains of sources, what is denied or not said at all."""

from __future__ import annotations

import pytest

from audit.claims.attribution import attributions
from audit.claims.quotes import quotes
from audit.model import Attribution, Span

Link = tuple[str, str, str]


def links(text: str) -> list[Link]:
    """(speaker, cue, stance) of the source of a sentence, and of whom that one relies on."""
    found = attributions(text, [Span(0, len(text))], quotes(text))
    made: Attribution | None = found[0][1] if found else None
    chain: list[Link] = []
    while made is not None and made.speaker is not None and made.cue is not None:
        chain.append((made.speaker.of(text), made.cue.of(text), made.stance))
        made = made.source
    return chain


PLAIN = (
    ("Doctors insist that 12 beds are free.", [("Doctors", "insist", "reports")]),
    ("Police deny that the boats were searched.", [("Police", "deny", "denies")]),
    ("Officials in Rijeka confirm that 12 boats are lost.", [("Officials in Rijeka", "confirm", "reports")]),
    ("The rebels also claim that they hold 14 villages.", [("The rebels", "claim", "claims")]),
    ("Kolar and Orsini allege that 12 boats were lost.", [("Kolar and Orsini", "allege", "claims")]),
    ("Officials would not confirm that 12 boats are lost.", []),
    ("The officials were there to deny that 12 boats were lost.", []),
    ("The sales report that we saw has 12 pages.", []),
    ("The crews claim expenses of 40 euros.", []),
    ("The board made a claim that 12 boats were lost.", []),
    ("No group has claimed that 12 boats were lost.", []),
    ("Guards looked for Kolar, who was arrested in May and has denied taking boats.", []),
    ("Kolar, who was arrested in May, denied that he took boats.", [("Kolar", "denied", "denies")]),
)


@pytest.mark.parametrize(("text", "wanted"), PLAIN)
def test_the_plain_form_of_a_verb(text: str, wanted: list[Link]) -> None:
    assert links(text) == wanted


CHAINS = (
    (
        "The ministry, citing hospital records, said 31 people had died.",
        [("The ministry", "said", "reports"), ("hospital records", "citing", "reports")],
    ),
    (
        "Citing a pilot, the Post reported 31 deaths.",
        [("the Post", "reported", "reports"), ("a pilot", "Citing", "reports")],
    ),
    (
        "Reuters, citing a pilot, reported 31 deaths.",
        [("Reuters", "reported", "reports"), ("a pilot", "citing", "reports")],
    ),
    (
        "Radio Bay quoted the governor, Omar Tal, as saying that 31 people had died.",
        [("Radio Bay", "quoted", "reports"), ("the governor, Omar Tal", "saying", "reports")],
    ),
    ("The governor was quoted by Radio Bay as saying that 31 people died.", [("The governor", "quoted", "reports")]),
    ("Thirty people died, the army says; doctors put the number at 55.", [("the army", "says", "reports")]),
    (
        "Thirty people died, according to a report by the Water Board seen here.",
        [("a report by the Water Board", "according to", "reports")],
    ),
    ("Kolar was warned by the pilot that it would rain.", [("the pilot", "warned", "reports")]),
    ("In the ministry's view, 40 wells are lost.", [("the ministry", "view", "reports")]),
    ("Kolar's claim that 40 wells are lost is old.", [("Kolar", "claim", "claims")]),
)


@pytest.mark.parametrize(("text", "wanted"), CHAINS)
def test_who_says_it_and_whom_he_relies_on(text: str, wanted: list[Link]) -> None:
    assert links(text) == wanted


DENIED = (
    ("The ministry rejected as false reports that 40 men had been beaten.", [("The ministry", "rejected", "denies")]),
    (
        "The ministry rejected Kolar's claim that 40 men had been beaten.",
        [("The ministry", "rejected", "denies"), ("Kolar", "claim", "claims")],
    ),
    ("Although the army denied it, the police said 12 men died.", [("the police", "said", "reports")]),
    ("In denying the story, the ministry said 40 men had been moved.", [("the ministry", "said", "reports")]),
    ("The ministry neither confirmed nor denied that 16 men are missing.", []),
    ("Guards denied 40 pilgrims entry to the town.", []),
    ("“Nobody owns the sea” was quoted by the judge.", [("the judge", "quoted", "reports")]),
)


@pytest.mark.parametrize(("text", "wanted"), DENIED)
def test_what_is_denied_or_not_said(text: str, wanted: list[Link]) -> None:
    assert links(text) == wanted
