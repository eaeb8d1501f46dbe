"""Pairs of reports that tell one event in ways that look like a contradiction or a later state, and are neither."""

from __future__ import annotations

import pytest
from read import apart

BRASK = "BRASK, Dalmark, 12 March 2024 – "
KEREL = "KEREL, Dalmark, 12 March 2024 – "
BUS = "when a lorry hit a bus on the Ormal bridge in Brask on Tuesday, police chief Viktor Saal said. "
BOMB = "A bomb went off at the Ormal market in Brask on Tuesday, police chief Viktor Saal said. "
TRUCE = "The army and the Homeland Front agreed on a truce in Ormal on Tuesday, envoy Tobias Marr said. "
GROWTH = (
    "Dalmark grew by 4.2% last year, Halmstat said in Brask on Tuesday. Inflation had its highest rate since 1998. "
    "The jobless rate had its lowest rate since 1998, minister Ada Lund of Ormal said."
)
PAIRS = {
    "no one else": (
        BRASK + "A man was killed and two women were injured " + BUS + "No one else was hurt.",
        BRASK + "A driver died " + BUS + "Two people were injured.",
    ),
    "no one seriously": (
        BRASK + "A man was shaken " + BUS + "No one was seriously hurt.",
        BRASK + "Some 14 people were hurt " + BUS,
    ),
    "no one knows": (
        BRASK + "A man was killed " + BUS + "No one knows how many died.",
        BRASK + "At least 31 people died " + BUS,
    ),
    "none of the dead": (
        BRASK + "Nine people were killed " + BUS + "None of the people who died was a guest.",
        BRASK + "Nine people were killed " + BUS,
    ),
    "none on one day": (
        BRASK + "No deaths were reported in Dalmark on Monday, Health Minister Ada Lund of Ormal said.",
        BRASK + "Dalmark has recorded 4,512 deaths since the outbreak began, Health Minister Ada Lund said in Ormal.",
    ),
    "will not stand": (
        BRASK + "On Monday the court heard that mayor Tobias Marr will not stand trial over Ormal.",
        BRASK + "On Monday, 11 March, the court heard that mayor Tobias Marr will not stand trial over Ormal.",
    ),
    "worst and deadliest": (
        BRASK + BOMB + "It was the deadliest attack in Dalmark since 2015.",
        BRASK + BOMB + "It was the worst attack in Dalmark since 2015.",
    ),
    "two rates": (BRASK + GROWTH, BRASK + GROWTH),
    "two presidents": (
        BRASK + TRUCE + "President Roe signed the pact.",
        BRASK + TRUCE + "President Cavallo signed the pact.",
    ),
    "houses and dead": (
        BRASK + BOMB + "In Ormal 11,200 buildings collapsed.",
        BRASK + BOMB + "The toll stands at 3,880: 2,760 in Kerel, 1,120 in Ormal.",
    ),
    "two rows": (
        BRASK + BOMB + "It was the third attack in the city this year.",
        BRASK + BOMB + "It was the eighth attack in the country this year.",
    ),
    "at most": (
        BRASK + "Former mayor Tobias Marr is on trial over the Ormal bridge. Marr faces up to 20 years in prison.",
        BRASK + "Former mayor Tobias Marr lost over the Ormal bridge. Marr was sentenced to nine years in prison.",
    ),
    "two convicts": (
        BRASK + "A court jailed two engineers. Tobias Marr was jailed for twelve years over the Ormal bridge.",
        BRASK + "A court jailed two engineers. Hesk Kerel was jailed for six years over the Ormal bridge.",
    ),
    "under the truce": (
        BRASK + TRUCE + "It is a six-week truce.",
        BRASK + TRUCE + "Under the truce the army has a 10-day period to leave Ormal.",
    ),
    "every night": (
        BRASK + "The curfew in Ormal will last for two weeks, governor Ada Lund said.",
        BRASK + "The 12-hour curfew in Ormal begins at 6 p.m. each evening, governor Ada Lund said.",
    ),
    "a new truce": (
        BRASK + TRUCE + "The truce is to last for three days.",
        BRASK.replace("12 March", "9 April") + TRUCE + "The truce is to last for ten days.",
    ),
    "a mirror": (
        BRASK + "Dalmark ran a trade deficit of 34.2 billion euros with Halmar last year, minister Ada Lund said.",
        BRASK + "Halmar ran a trade surplus of 34.2 billion euros with Dalmark last year, minister Ada Lund said.",
    ),
    "two prime ministers": (
        BRASK + "Prime Minister Ada Lund met her counterpart to sign the Ormal water treaty, which covers 64 dams.",
        BRASK + "Prime Minister Viktor Saal, who was appointed in January, signed the Ormal treaty. It covers 64 dams.",
    ),
    "in and from": (
        BRASK + '"We will not abandon any of those in Ormal who have lost everything," Governor Ada Lund said.',
        BRASK + '"We will not abandon any of those from Ormal who have lost everything," Governor Ada Lund said.',
    ),
    "suspected": (
        BRASK + BOMB + "No group has claimed responsibility for the attack.",
        BRASK + BOMB + "Police suspect that the Homeland Front was behind the attack.",
    ),
    "another year": (
        KEREL.replace("2024", "2023") + "The Ormal race was founded twenty years ago. Police arrested 14 people.",
        KEREL + "The Ormal race was founded by Hesk Marr. Police arrested 31 people.",
    ),
    "a tally": (
        KEREL + "The storm killed 31 people, Ada Lund of Ormal said. By district: Ormal 17, Kerel 14.",
        KEREL + "The storm killed 31 people, Ada Lund of Ormal said. Some 26 roads in Ormal are cut.",
    ),
    "each day has its news": (
        BRASK + "Tobias Marr went on trial in Brask on Tuesday over the Ormal bridge, prosecutor Ada Lund said.",
        BRASK.replace("12", "15")
        + "Tobias Marr was sentenced in Brask on Friday over Ormal, prosecutor Ada Lund said.",
    ),
    "a fair of two days": (
        KEREL + "The Ormal fair drew 21,400 visitors on Tuesday, organiser Marr said.",
        KEREL.replace("12", "13") + "The Ormal fair drew 18,300 visitors on Wednesday, organiser Marr said.",
    ),
    "daily counts": (
        KEREL + "Dalmark reported 214 new cases and nine deaths on Tuesday, Health Minister Ada Lund of Ormal said.",
        KEREL.replace("12", "15") + "Dalmark reported 187 new cases and six deaths on Friday, Ada Lund of Ormal said.",
    ),
    "a rate of January": (
        BRASK + "The Brask bank raised its rate by 25 basis points to 4.5%, Governor Ada Lund of Ormal said.",
        BRASK + "The Brask bank had raised its rate to 4.25% in January, Governor Ada Lund of Ormal said.",
    ),
    "signed and begun": (
        BRASK + "The Ormal accord was signed in Brask on 4 May 2020, envoy Viktor Saal said.",
        BRASK + "The Ormal accord ended the war that began on 3 March 2017, envoy Viktor Saal said in Brask.",
    ),
    "another edition": (
        BRASK + "Dalmark ranks third in the Ormal Index, Viktor Saal of the institute said. In 2019 it ranked ninth.",
        BRASK + "Dalmark was ninth in the Ormal Index in 2019, Viktor Saal of the institute said. Halmar is second.",
    ),
    "parts of the dead": (
        BRASK + "Flooding in Ormal has killed 31 people, mayor Viktor Saal said. In Kerel eight people died.",
        BRASK + "Eight of the 31 dead of the floods were from Kerel and 23 from Ormal, mayor Viktor Saal said.",
    ),
    "another poll": (
        BRASK + "The poll of the Brask institute gives Ada Lund 41% and Viktor Saal of Ormal 38%.",
        BRASK.replace("12", "14") + "In a poll of the Brask institute Ada Lund has 39% and Viktor Saal of Ormal 40%.",
    ),
    "came and went": (
        BRASK + "President Ada Lund arrived in Brask on Tuesday to tour the Ormal dam, which cost 640 million euros.",
        BRASK + "President Ada Lund departed from Brask after a tour of the Ormal dam, which cost 640 million euros.",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_nothing_contradicts_or_updates(name: str) -> None:
    one, other = PAIRS[name]
    found = [(link.relation, link.reason) for pair in ((one, other), (other, one)) for link in apart(*pair)]
    assert [link for link in found if link[0] in ("contradicts", "updates")] == []


def test_the_weekday_of_another_day_still_contradicts() -> None:
    trial = "Tobias Marr went on trial in Brask on {} over the Ormal bridge collapse, prosecutor Ada Lund said."
    one, other = BRASK + trial.format("Tuesday"), BRASK.replace("12", "13") + trial.format("Monday")
    assert {link.relation for link in apart(one, other) if "weekdays" in link.reason} == {"contradicts"}


def test_what_has_moved_since_updates() -> None:
    first = BRASK + "In Ormal the river Teshi stands at 7.4 metres, Viktor Saal of the Brask office said."
    later = BRASK.replace("12", "14") + "The river Teshi in Ormal fell to 6.1 metres on Thursday, Viktor Saal said."
    found = {link.relation for link in apart(first, later) if "7.4" in link.reason}
    assert found == {"updates"}


def test_what_an_inquiry_found_first_makes_no_toll_provisional() -> None:
    toll = "A coach plunged into a ravine near Ormal, killing {} people, governor Hesk Marr said. "
    one, other = KEREL + toll.format(14) + "A preliminary inquiry blamed the brakes.", KEREL + toll.format(19)
    assert {link.relation for link in apart(one, other) if "14" in link.reason} == {"contradicts"}


def test_what_is_said_again_and_again_does_not_take_for_ever() -> None:
    one, other = "No one was killed in Brask. " * 200, "The blast killed nine people in Brask. " * 200
    assert len(apart(BRASK + one, BRASK + other)) < 2_000
