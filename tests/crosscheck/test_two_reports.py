"""What two reports on one event say of each other where only the meaning of their words tells: each pair both ways."""

from __future__ import annotations

import pytest
from read import declared


def relations(one: str, other: str) -> list[str]:
    """The relations between a draft and its source, but for what only tempts."""
    return sorted({link.relation for link in declared(one, other)} - {"silent"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a vote, whatever the words
        (
            "The vote was fourteen in favour and one against, with two abstentions.",
            "Fourteen members voted for it, one against it, and one abstained.",
        ),
        # a countryman
        ("He follows the Norwegian Jens Holt.", "He replaces the Dane Jens Holt."),
        ("Romania's president Klaus Varga withdrew.", "The Bulgarian president Klaus Varga had withdrawn."),
        # one figure for two years, or of two countries
        (
            "Deaths on the roads rose from 471 in 2021 to 593 in 2022.",
            "In 2021, the bureau says, 593 people died on the roads.",
        ),
        (
            "Among host countries Germany, with 2.6 million refugees, ranks fourth.",
            "The fourth-largest host is France, which looks after 2.6 million refugees.",
        ),
        # a move that ends elsewhere, and what was taken off
        ("The cabinet shrinks from 31 members to 26.", "From 31 members the cabinet has been slimmed down to 29."),
        (
            "The number of partner countries will be brought down from 23 to 15.",
            "Fifteen partner countries are struck off the list.",
        ),
        (
            "Attacks in Dalmora went from 517 in 2023 to 1,099 in 2024, more than double.",
            "Attacks in Dalmora grew by 45 percent.",
        ),
        (
            "The quake struck at seventeen minutes past four in the morning.",
            "The quake struck at 17 minutes past four in the afternoon.",
        ),
        # killed here, injured there
        (
            "At the mill of Halvik two soldiers were killed and five civilians wounded.",
            "The raid on the Halvik mill left five civilians dead and two soldiers wounded.",
        ),
        # damaged and destroyed, gained and lost, a barrel and a tonne
        ("Inspectors list 3,460 dwellings as damaged.", "Destroyed are 3,460 houses."),
        ("Emergency relief gains 300 million.", "Emergency relief loses 300 million."),
        (
            "The ceiling on the price of oil is lowered to 54 dollars a barrel.",
            "The upper limit for the price of oil sinks to 54 dollars per tonne.",
        ),
        ("Donors pledged 7 billion euros in Orsk.", "In Orsk the donors promised 7 million euros."),
        # acquitted, admitted; where it was signed
        ("Her deputy Pavel Roth was sentenced to four years.", "Her deputy Pavel Roth was acquitted."),
        ("Adam Kroll denied the charges.", "Adam Kroll admitted the charges."),
        (
            "A ceasefire signed in Doha on 20 May collapsed within days.",
            "A week-long truce agreed in Jeddah on 20 May was broken at once.",
        ),
        # the same month of another year, the next month of the same day
        ("The trial began in July 2021.", "The trial opened in July 2022."),
        (
            "Imports of Tarvan diesel are prohibited as of 1 June.",
            "Tarvan diesel may not be imported from the first of July.",
        ),
        ("The country is short of 20,000 teachers.", "The country lacks 12,000 teachers."),
    ],
)
def test_it_contradicts(one: str, other: str) -> None:
    assert relations(one, other) == ["contradicts"] == relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the other figure is the rest, an offer, a plan, one half of the year, found of all
        (
            "Some 55% of regional trains did not run on Monday.",
            "45 per cent of regional trains were running on Monday.",
        ),
        ("Corrin Rail has offered 5.5% over 24 months.", "The drivers of Corrin Rail demand 8% over twelve months."),
        (
            "Some 180 monitors from a dozen countries will watch the line.",
            "As of Wednesday, 139 monitors had taken up their posts on the line.",
        ),
        ("Revenue slipped to 36.9 billion euros in the second quarter.", "First half: revenue of 72.6 billion euros."),
        ("Divers recovered 17 bodies from the ferry.", "The ferry disaster left 19 people dead."),
        ("Six people were killed in the attack.", "The attack left five people dead on the spot."),
        # another round, another country that both name, a rate that fell to what prices rose by
        ("Talks broke down on Friday 4 October after three rounds.", "The next round of talks is on 15 October."),
        ("He follows the Norwegian Jens Holt.", "He follows Jens Holt, whom a Dane had followed before."),
        (
            "Core inflation, which strips out food and energy, fell to 4.1% from 4.2%.",
            "Excluding food and energy prices rose by 4.1 per cent over the year (December: 4.2 per cent).",
        ),
        ("Food prices rose by 12 per cent.", "The budget deficit was 2.1 per cent in 2025."),
        ("The vote was fourteen to one.", "Two members abstained in an earlier vote, and fourteen stayed away."),
        ("Oil costs $54 a barrel.", "Oil cost $54 per barrel on Friday."),
        # what is expected of a year to come is no state of today
        (
            "Brask, 14 February 2024\n\nInflation slowed to 3.2% in January.",
            "Brask, 8 February 2024\n\nThe bank expects inflation to be 2.1 per cent in 2025.",
        ),
        # a per cent that both print, be it right or wrong, and that of another measure
        (
            "Attacks in Dalmora increased by 45%, from 517 in 2023 to 1,099 in 2024.",
            "Attacks in Dalmora have grown by 45 percent.",
        ),
        (
            "Attacks in Dalmora went from 517 in 2023 to 1,099 in 2024, more than double.",
            "Deaths from attacks in Dalmora grew by 45 percent.",
        ),
        # a count of countries is of no country
        ("Only Burkina Faso ranks higher among the 163 countries.", "Pakistan is second of 163 countries."),
    ],
)
def test_it_does_not_contradict(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other) + relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # who says that it happened bears no toll, no share and no sum out
        ("At least 43 people died when a ferry sank off Lindaro.", "A ferry sank off Lindaro."),
        ("Klaus Demmer received 47.6% of the vote in Lindaro.", "Klaus Demmer conceded the vote in Lindaro."),
        # an upper bound, a range, a prize and another measure
        ("Shares in Kestrel fell 6.3%.", "Shares in Kestrel dropped as much as 7.9%."),
        ("Analysts expected a return of 7.0%.", "The group expects a return of 6% to 7%."),
        ("About 1,200 people were killed.", "There were 1,099 attacks."),
    ],
)
def test_it_bears_nothing_out(one: str, other: str) -> None:
    assert "agrees" not in relations(one, other) + relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The number of partner countries will be brought down from 23 to 15.",
            "Eight partner countries are struck off the list.",
        ),
        ("The quake came at seventeen minutes past four in the morning.", "The quake struck at 4.17 a.m."),
        ("The jet was due to land at 8:15.", "The plane was expected at a quarter past eight."),
        ("The quake struck at 4:17 a.m. and nobody woke.", "The quake struck before dawn and nobody woke."),
        (
            "The vote was fourteen in favour and one against, with two abstentions.",
            "Fourteen members voted for it, one against it; two abstained.",
        ),
        ("Some 53,500 people died in Turkey.", "The Turkish count stands at 53,537 dead."),
    ],
)
def test_it_agrees(one: str, other: str) -> None:
    assert relations(one, other) == ["agrees"] == relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police arrested 43 people on Thursday.", "By Friday police had arrested 45 people."),
        (
            "A petition against the cut had gathered 36,000 signatures until today, 4 May 2021.",
            "On 9 May 2021 the petition against the cut stood at 58,000 signatures.",
        ),
        ("By noon of 4 May 2021 there were 11 aftershocks.", "On 5 May 2021 there were 142 aftershocks."),
        ("On 4 May 2021 57 people were pulled alive from the ruins.", "By 6 May 2021 84 people had been rescued."),
    ],
)
def test_a_count_goes_on(one: str, other: str) -> None:
    assert relations(one, other) == ["updates"] == relations(other, one)
