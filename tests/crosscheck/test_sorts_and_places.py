"""Two reports on one event: what is counted, who has which number, where it took place and from where a name rose."""

from __future__ import annotations

import pytest

from audit.crosscheck.climbs import start
from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.pipeline import analyse
from tests.crosscheck.read import declared

CONTRADICTED = [
    ("Seven Danes and 23 Finns were on the ferry.", "Among the passengers were 23 Danes and seven Finns."),
    ("Nine of Finland and 14 of Denmark were saved.", "Nine Danes and 14 Finns were saved."),
    ("Schools got better in 21 districts and worse in 34.", "In 21 districts the schools got worse, in 34 better."),
    ("The crash hurt 12 women and 31 men.", "The crash hurt 31 women and 12 men."),
    ("The pact was signed on 9 May in a mill in Dalm.", "The pact was signed on 9 May, with Corrin as host."),
    ("The barge left on 9 May, bound for Dalm.", "The barge left on 9 May, its destination the port of Corrin."),
    ("Norland, sixth a year ago, is now fourth.", "Norland has moved up from fifth place to fourth."),
    ("Norland climbs two places to fourth in the table.", "Norland, which was fifth a year ago, is now fourth."),
    ("The plan failed in Tarn, Brask and Upper Orsk.", "Lower Orsk, Brask and Tarn refused the plan."),
    ("Seven of the 12 judges agreed.", "All but two of the 12 judges agreed."),
    ("The crown gained on Friday 2.4 per cent.", "The crown ended Friday 2.4 percent down."),
    ("Decree 1287 closed the mills in May 2019.", "It was decree 1278 that closed the mills in May 2019."),
    ("The tour is led by Ann Roe, deputy director of the mill.", "Ann Roe, director of the mill, leads the tour."),
    ("Army spokesman Colonel Ivo Brand told of it.", "It was told by Ivo Brand, the minister of defence."),
    ("President Ivo Brand broke off a visit to Norway.", "President Ivo Brand broke off his journey through Spain."),
    ("The UN share falls from 840 to 612 million.", "The UN share loses 282 million."),
    ("Aid to Dalm rises from 2.4 to 2.9 million crowns.", "Aid to Dalm loses 500,000 crowns."),
    ("Of 4,120 homes 3,870 are beyond repair.", "Of the 4,120 homes, 3,780 are beyond repair."),
    ("The wave came up to 53 metres at Dalm.", "The wave at Dalm stood 35 metres high."),
    ("One person in every 58 was poor in Dalm.", "One in every 85 of us was poor in Dalm."),
    ("Flight KV 483 left Dalm at noon.", "Flight KV 438 left Dalm at noon."),
    ("The quake shook Dalm at 4:27 a.m.", "At 27 minutes past four in the afternoon the earth trembled in Dalm."),
    ("A record of 41.7 degrees was measured at Dalm on 23 July.", "On 15 July Dalm recorded its maximum, 41.7 °C."),
    ("Emergency aid to Dalm gains 300 million.", "Emergency aid to Dalm loses 300 million."),
    ("Exports fell by 20 per cent in 2024.", "There were a fifth more exports in 2024 than in 2023."),
]
BORNE_OUT = [
    ("Seven Danes and 23 Finns were on the ferry.", "Of those on the ferry, 23 came from Finland, seven from Denmark."),
    ("Schools got better in 21 districts and worse in 34.", "In 21 districts the schools got better, in 34 worse."),
    ("Norland climbs two places to fourth in the table.", "Norland, sixth a year ago, is now fourth."),
    ("The plan failed in Tarn, Brask and Orsk.", "Orsk, Brask and Tarn refused it."),
    ("The UN share falls from 840 to 612 million.", "The UN share loses 228 million."),
    ("Every third victim was a woman.", "A third of the victims were women."),
    ("The decline in deaths was 14 percent in 2024.", "Deaths fell by 14 per cent in 2024."),
    ("Ten of the 12 judges agreed.", "Of the 12 judges all but two agreed."),
    ("Attacks were 21 per cent fewer in 2024 than in 2023.", "Attacks fell by a fifth in 2024."),
    ("Attacks in Norland rose in 2024 to 1,187.", "Norland saw 1,187 attacks in 2024."),
    ("There were 120 more attacks in Norland in 2024 than in 2023.", "Attacks in Norland rose by 120 in 2024."),
    ("The rules take effect on 1 July 2024.", "All this becomes law on the first of July 2024."),
]
NOT_BORNE_OUT = [
    ("The list grows by 18 individuals.", "Eighteen firms are added to the list."),
    ("The motion was carried by 11 votes to four.", "The motion passed with four abstentions."),
    ("Some 40 houses burned down.", "Some 40 cars burned down."),
    ("Decree 1287 of May 2019 closed the mills.", "Decree 1301 of May 2019 closed the mills."),
]
NOT_ACCUSED = [
    ("The motion won 11 votes, two fewer than the last one.", "The motion won 11 votes, with four abstentions."),
    ("The storm fell upon Port Dalm on 14 March.", "Port Dalm airport reopened on 16 March."),
    ("The pact was signed on 9 May in a mill in Dalm.", "The pact was signed on 9 May in Norway."),
    ("Norland, sixth a year ago, is now fourth.", "Halmark has moved up from fifth place to third."),
    ("Ann Roe, governor of the bank, opened it.", "Ann Roe is appointed minister of finance."),
    ("Sales of Halm Lines grow by 1.8 per cent.", "The share of Corrin Ferries fell by 1.8 per cent."),
    ("Mayor Ivo Brand opened the mill.", "Ivo Brand, the former deputy mayor, opened the mill."),
    ("President Ivo Brand broke off a visit to Lisbon.", "President Ivo Brand broke off his trip to Portugal."),
    ("Eleven of the 14 districts agreed.", "Of the 14 districts all but three agreed."),
]


@pytest.mark.parametrize(("draft", "source"), CONTRADICTED)
def test_two_values_of_one_thing_contradict(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        found = {link.relation for link in declared(one, other)}
        assert "contradicts" in found
        assert "agrees" not in found


@pytest.mark.parametrize(("draft", "source"), BORNE_OUT)
def test_what_is_told_in_other_words_is_borne_out(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        found = {link.relation for link in declared(one, other)}
        assert "agrees" in found
        assert "contradicts" not in found


@pytest.mark.parametrize(("draft", "source"), NOT_BORNE_OUT)
def test_one_number_of_two_things_bears_nothing_out(draft: str, source: str) -> None:
    assert "agrees" not in {link.relation for link in declared(draft, source)}


@pytest.mark.parametrize(("draft", "source"), NOT_ACCUSED)
def test_two_things_that_may_both_be_right_are_not_accused(draft: str, source: str) -> None:
    assert "contradicts" not in {link.relation for link in declared(draft, source)}


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("fourth a year ago, now second", 4),
        ("climbs two places to second", 4),
        ("fell three spots to ninth", 6),
        ("up from third place", 3),
        ("rose from 12th to ninth", 12),
        ("from the second quarter on", 0),
        ("it ranks second", 0),
    ],
)
def test_the_place_from_which_a_name_came(words: str, place: int) -> None:
    assert start(words) == place


DATED = "TARN, {} (Brask News) - "
STATES = [
    ("640,000 households had no electricity.", "A quarter of a million households are without power."),
    ("At present 92,000 people are staying in the halls.", "In the halls there are still 61,000 people."),
]


@pytest.mark.parametrize(("before", "after"), STATES)
def test_a_count_of_the_day_may_become_less(before: str, after: str) -> None:
    found = declared(DATED.format("14 March 2023") + before, DATED.format("21 March 2023") + after)
    assert "updates" in {link.relation for link in found}
    assert "contradicts" not in {link.relation for link in found}


FLASH = (
    "Nine killed as ferry sinks off Port Dalm\n\n"
    "CORRIN, 3 May 2022 - The Aurelia of Halm Lines sank off Dunmar Point, north of Port Dalm, on 3 May 2022."
)
LETTER = (
    "From the bench\n\nOn 4 June 2023 the court convicted Ivo Brand of Orsk, his mate Lena Falk and the Tessin "
    "Yard. "
    "Nine people died."
)
REPORT = (
    "The last voyage\n\nThe Aurelia of Halm Lines sank off Dunmar Point, north of Port Dalm, on 3 May 2022. "
    "Ivo Brand of Orsk, his mate Lena Falk and the Tessin Yard were convicted on 4 June 2023."
)


def ends(*texts: str) -> set[str]:
    """The relations between the first two texts, which share nothing."""
    made = [analyse(take(text, media_type="text/plain")) for text in texts]
    both = {made[0].document.id, made[1].document.id}
    return {link.relation for link in links(made) if {link.a.document, link.b.document} == both}


def test_among_few_documents_a_third_one_joins_two() -> None:
    assert ends(FLASH, LETTER) == set()
    assert ends(FLASH, LETTER, REPORT) == {"agrees"}


def test_a_long_text_tells_of_much_and_joins_nobody() -> None:
    years = " ".join(f"In {year} the yard built {year - 1890} boats." for year in range(1901, 1951))
    assert ends(FLASH, LETTER, f"{REPORT} {years}") == set()
