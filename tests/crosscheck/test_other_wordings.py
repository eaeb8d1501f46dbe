"""Two reports on one event in words of their own: days told with an hour, shares, units, margins, names and titles."""

from __future__ import annotations

import pytest

from audit.crosscheck.directed import turned_about
from audit.crosscheck.identified import identified
from audit.crosscheck.initials import initialled
from audit.crosscheck.words import stems, whole_phrase
from tests.crosscheck.read import declared

CONTRADICTED = [
    ("The storm Ida fell upon Port Dalm on the evening of 14 March.", "The storm Ida reached Port Dalm on 15 March."),
    ("The first quake in Dalm hit at 04.26 on 6 May 2023.", "The quake in Dalm began on 9 May at 4.26 in the morning."),
    ("Some 140 monitors watch the line.", "160 monitors watch the line."),
    ("About 1,600 people died in the fire.", "The fire killed 1,800 people."),
    ("Dalm has recorded 88 aftershocks, none above 5.1.", "There followed 88 aftershocks, the strongest with 5.6."),
    ("In May the leak at Hollin was raised to level six.", "In May the leak at Hollin was put at level 5."),
    ("Of the 640 mills in Dalm, 160 were destroyed.", "The wave destroyed more than half of all the mills in Dalm."),
    ("Some 12 of the 48 schools in Dalm stayed shut.", "Half of the schools in Dalm stayed shut."),
    ("The mud in Dalm was three metres deep on Sunday.", "On Sunday the mud in Dalm was three feet deep."),
    ("The forty engines cost Dalm Rail 800 million crowns.", "Dalm Rail bought forty engines for 800 million dollars."),
    ("Parliament passed the Dalm bill by 87 votes to 31.", "The Dalm bill passed with a margin of 46 votes."),
    ("Police identified the gunman as Ivo Brand.", "The gunman was named by police as Max Holt."),
    ("Dalm Lines is buying its smaller rival Corrin for 90 million.", "Corrin buys Dalm Lines for 90 million."),
    ("Brask defeated Corrin in the vote.", "Corrin defeated Brask in the vote."),
    ("Both sides in Brask accepted the plan on Sunday.", "The dockers of Brask voted down the plan on Sunday."),
    ("Ward pleaded guilty to all counts of fraud in Brask.", "Ward denied all the counts of fraud in Brask."),
    ("Ada Lund is appointed finance minister.", "Greta Holt becomes finance minister."),
    ("The halls of Dalm closed at 6 p.m., it said.", "The halls of Dalm closed at nine in the evening."),
    ("The truce in Dalm came into force at six in the evening.", "The truce in Dalm took effect at noon."),
    (
        "Deputy foreign minister Ada Lund signed the truce.",
        "The truce was signed by Ada Lund, the country's defence minister.",
    ),
    ("It opened for Ada B. Lund of Dalm.", "It opened for Ada C. D. Lund of Dalm."),
    (
        "It killed 311 people, 48 of them in one blast, of a mill in Orsk on 9 May.",
        "In a blast at a mill in Orsk on 9 May 62 people died.",
    ),
    (
        "“One mill is enough,” the Minister of the Interior, Ivo Brand, said.",
        "“One mill is enough,” said Defence Minister Ivo Brand.",
    ),
    (
        "Ms Ada Lund is appointed Minister of the Interior.",
        "Ada Lund, who long led the bank, now runs the ministry of justice.",
    ),
]
BORNE_OUT = [
    ("Some 12 of the 48 schools in Dalm stayed shut.", "A quarter of the schools in Dalm stayed shut."),
    ("Parliament passed the Dalm bill by 87 votes to 31.", "The Dalm bill passed with a margin of 56 votes."),
    ("The river crested in Dalm at 7.13 metres.", "The river in Dalm crested at seven metres."),
    (
        "A quake of magnitude 6.1 shook Dalm at 04:12.",
        "Dalm slept when it began, at twelve minutes past four in the morning.",
    ),
    (
        "“One mill is enough for us,” the Permanent Representative of Tarn, Ivo Brand, said.",
        "Tarn's envoy, Ivo Brand, said: “One mill is enough for us.”",
    ),
    ("Police said 1,750 came, about a third.", "About 1,600 came, said the police."),
]
NOT_BORNE_OUT = [
    (
        "A day after an eighth round of sanctions, Dalm barred 22 officials.",
        "Tarn adopts its seventh package of sanctions, and Dalm bars 20.",
    ),
    ("Prime Minister Ivo Brand", "Ivo Brand threw out Max Holt."),
    ("Premier Ivo Brand dismissed Max Holt on Tuesday.", "On Monday Ivo Brand threw out Max Holt."),
    ("President George W. Hale", "President George H. W. Hale"),
]
NOT_ACCUSED = [
    ("Of the 640 mills in Dalm, 160 were destroyed.", "More than half of the mills in Dalm were damaged."),
    ("Of the 640 mills in Dalm, 160 were destroyed.", "Half of the bridges in Dalm were destroyed."),
    ("Dalm agreed to 11 of 16 articles, or 59%.", "The delegations in Dalm agreed to 11 of the 16 articles."),
    ("The leak put 40,000 litres of oil into the Wen.", "For news of the Wen leak 40,000 crowns are offered."),
    ("Police identified the gunman as Ivo Brand.", "One of the dead was named by police as Max Holt."),
    ("Ada Lund is appointed finance minister.", "Greta Holt is appointed minister of justice."),
    ("Deputy Prime Minister Ada Lund signed the truce.", "Defence Minister Ada Lund signed the truce."),
    ("The quake shook Dalm at 2:17 a.m.", "The quake struck Dalm at two in the morning."),
    ("The halls in Dalm closed at nine in the evening.", "The counts came in Dalm at ten in the evening."),
    (
        "Dalm Rail paid 800 crowns for the engines and 800 dollars for the oil.",
        "For the oil of the engines Dalm Rail paid 800 dollars.",
    ),
    ("Brask beat Corrin in the first round.", "Corrin beat Brask in the final."),
    ("On 20 July Dalm had its ninth day above 42 degrees.", "Since 12 July Dalm has had 42 degrees."),
    ("The quake of 9 May killed 311, 48 of them in Orsk.", "The quake of 9 May killed 62 people in Kerel."),
    ("Dalm reported the fault on Thursday.", "On Friday, a day after the fault was reported, Dalm closed the mill."),
    (
        "Four of the crew have been rescued, the navy of Dalm said on Sunday.",
        "On Monday Dalm's navy rescued two more of the crew.",
    ),
]
GROWN = [
    (
        "Dalm Motors said on 2 June that it was recalling 30,000 vans.",
        "The recall by Dalm Motors has been widened to 85,000 vans, it said on 16 June.",
    ),
    (
        "By 3 May the camp in Dalm had 31 cases of cholera.",
        "By 20 May the cases of cholera in the camp in Dalm had passed 400.",
    ),
    (
        "Some 2,000 people slept in the halls of Dalm, the staff said on Thursday.",
        "Those who slept in the halls of Dalm rose to 5,300 people on Friday.",
    ),
]


@pytest.mark.parametrize(("draft", "source"), CONTRADICTED)
def test_what_cannot_both_be_right_contradicts(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        assert "contradicts" in {link.relation for link in declared(one, other)}


@pytest.mark.parametrize(("draft", "source"), BORNE_OUT)
def test_one_thing_in_other_words_is_borne_out(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        found = {link.relation for link in declared(one, other)}
        assert "agrees" in found
        assert "contradicts" not in found


@pytest.mark.parametrize(("draft", "source"), NOT_BORNE_OUT)
def test_like_words_of_two_things_bear_nothing_out(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        assert "agrees" not in {link.relation for link in declared(one, other)}


@pytest.mark.parametrize(("draft", "source"), NOT_ACCUSED)
def test_what_may_both_be_right_is_not_accused(draft: str, source: str) -> None:
    for one, other in ((draft, source), (source, draft)):
        assert "contradicts" not in {link.relation for link in declared(one, other)}


@pytest.mark.parametrize(("draft", "source"), GROWN)
def test_a_count_that_is_said_to_have_grown_is_updated(draft: str, source: str) -> None:
    found = {link.relation for link in declared(draft, source)}
    assert "updates" in found
    assert "contradicts" not in found


def test_a_verb_of_two_words_is_the_word_that_says_the_same() -> None:
    assert stems("They voted down the plan.") == stems("They rejected the plan.")
    assert whole_phrase("voted down") == "rejected"
    assert stems("People live there.") & stems("The residents left.")
    assert not stems("People live there.") & stems("It killed many.")


def test_who_it_was_and_who_did_it() -> None:
    assert identified("The gunman has been identified by police as Ivo Brand.") == "Ivo Brand"
    assert identified("The gunman was named on Monday.") == ""
    assert initialled("Ada B. Lund met George H. W. Hale.") == {("Ada", "Lund"): "B.", ("George", "Hale"): "H. W."}
    assert turned_about("Corrin will swallow its rival Brask.", "Brask is acquiring Corrin.")
    assert not turned_about("Corrin bought a mill from Brask.", "Brask bought a mill from Corrin.")
