from __future__ import annotations

from claims_read import read

HEADED = "# Attacks in Kenya, 2023\n\n{}"


def test_what_the_clause_names_has_no_origin() -> None:
    (claim,) = read("The flood killed 77 people in Kenya in 2021.")
    assert (claim.subject, claim.place, claim.period) == ("flood", "Kenya", "2021")
    assert claim.origins == ()


def test_place_before_the_clause_comes_from_the_sentence() -> None:
    last = read("In Kenya the flood killed 77 people and the fire killed 12.")[-1]
    assert last.place == "Kenya"
    assert ("place", "sentence") in last.origins


def test_the_place_behind_two_joined_counts_is_of_both() -> None:
    assert {one.place for one in read("The flood killed 77 people and 40 cows in Karavel.")} == {"Karavel"}
    first, second = read("The flood killed 77 people in Karavel and 12 in Halm.")
    assert (first.place, second.place) == ("Karavel", "Halm")
    first, second = read("The flood killed 77 people and 12 were hurt in Halm.")
    assert (first.place, second.place) == (None, "Halm")


def test_heading_gives_place_and_year_to_a_figure() -> None:
    (claim,) = read(HEADED.format("The flood killed 77 people."))
    assert (claim.place, claim.period) == ("Kenya", "2023")
    assert set(claim.origins) == {("place", "heading"), ("period", "heading")}


def test_heading_gives_no_time_to_an_event() -> None:
    (claim,) = read(HEADED.format("Ann Roe left the island."))
    assert claim.period is None


def test_dateline_gives_the_place_until_the_next_one() -> None:
    text = "TOLVIK, 14 May 2024 - A bomb killed 26 people.\n\nIt injured 80 people.\n\nOSLO - A fire killed 9 people."
    assert [claim.place for claim in read(text)] == ["Tolvik", "Tolvik", "Oslo"]
    assert ("place", "dateline") in read(text)[0].origins


def test_heading_with_two_countries_sets_no_place() -> None:
    (claim,) = read("# Kenya and Chad, 2023\n\nThe flood killed 77 people.")
    assert claim.place is None


def test_pronoun_and_the_group_mean_who_was_spoken_of() -> None:
    first, second = read("The Lake Brigade has 300 members. It killed 12 people.")
    assert second.subject == first.subject == "Lake Brigade"
    assert ("subject", "sentence before") in second.origins
    assert read("The Lake Brigade has 300 members. The group killed 12 people.")[1].subject == "Lake Brigade"
    assert read("The Lake Brigade denied the charge. The group killed 12 people.")[1].subject == "Lake Brigade"


def test_the_group_stays_open_where_nobody_was_named() -> None:
    assert read("The flood killed 77 people. The group has 12 members.")[1].subject == "group"


def test_the_country_is_never_who_spoke_of_it() -> None:
    text = "Kenya counted 12 storms. “We were warned,” said Interior Minister Ann Roe. The country ranks second of 163."
    rank = read(text)[-1]
    assert rank.subject == "Kenya"
    assert ("subject", "name before") in rank.origins
    assert read("Ann Roe spoke on Monday. The country counted 12 storms.")[-1].subject == "country"
    assert read("Kenya counted 12 storms. The group killed 12 people.")[-1].subject == "group"


def test_a_name_too_far_back_is_not_gone_back_to() -> None:
    between = "It was a hard year for all of them. " * 4
    assert read(f"Kenya counted 12 storms. {between}The country counted 9 floods.")[-1].subject == "country"


def test_the_year_of_the_figure_that_is_compared_with_is_not_that_of_the_first() -> None:
    now, before = read("The dead numbered 1,018, against 748 in 2023.")
    assert (now.period, before.period) == (None, "2023")
    assert {one.period for one in read("The flood killed 33 people, including 4 soldiers in 2023.")} == {"2023"}


def test_the_year_that_a_record_reaches_back_to_is_not_its_period() -> None:
    assert read("More boats sank in 2023 than in any year since 1994.")[0].period == "2023"
    assert read("The port has been shut since 1994.")[0].period == "1994"


def test_including_is_a_part_of_the_whole() -> None:
    text = "The flood killed 33 people, including 4 soldiers."
    whole, part = read(text)
    assert (part.kind, part.measure) == ("casualty", "deaths-security")
    assert part.whole is not None
    assert part.whole.of(text) == whole.of(text)
    assert whole.whole is None


def test_a_part_of_those_counted_in_the_sentence_before() -> None:
    text = "Bandits abducted 18 miners. Three of them escaped."
    assert read(text)[1].measure == "hostages"


def test_she_is_the_one_person_of_the_sentence_before_be_it_who_spoke() -> None:
    assert read("President Ann Roe denied the charge at noon. She had governed since 2013.")[-1].subject == "Ann Roe"
    assert read("Ann Roe said that Ben Orr had left. He had served since 2013.")[-1].subject != "Ann Roe"
    assert read("Ann Roe said that it rained. It has rained since 2013.")[-1].subject != "Ann Roe"


def test_the_figure_is_what_was_counted_before() -> None:
    text = "The ministry had put the number of dead at 35. It later revised the figure to 31."
    last = read(text)[-1]
    assert (last.measure, last.kind) == ("deaths", "casualty")
    assert read("The flood killed 35 people. It reached the figure of 31 metres.")[-1].measure != "deaths"


def test_among_the_dead_are_some_of_the_killed_whatever_was_counted_last() -> None:
    text = "The flood killed 31 people and injured 80. Among the dead were 9 soldiers."
    part = read(text)[-1]
    assert part.measure == "deaths-security"
    assert part.whole is not None
    assert part.whole.of(text) == "The flood killed 31 people"
    assert read("The flood killed 31 people and injured 80. Nine of the injured were soldiers.")[-1].measure in (
        "injured",
        "injured-security",
    )


def test_a_year_that_a_heading_reckons_from_is_not_its_year() -> None:
    (claim,) = read("# The deadliest spring since 2014\n\nStorms killed 12 people in Norland.")[-1:]
    assert claim.period is None
    (claim,) = read("# Storms in 2014\n\nStorms killed 12 people in Norland.")[-1:]
    assert claim.period == "2014"


def test_what_is_the_most_since_a_year_is_not_of_that_year() -> None:
    assert read("The deadliest month since 2014 left 40 people dead in Norland.")[0].period is None
    assert read("Since 2014, floods have killed 40 people in Norland.")[0].period == "2014"
    assert read("Modest floods since 2014 have killed 40 people in Norland.")[0].period == "2014"


def test_a_year_behind_in_is_one_even_before_what_is_counted() -> None:
    assert read("In 2023 attacks killed 40 people.")[0].period == "2023"
    assert read("Police made arrests in 2000 cases.")[0].period is None


def test_the_number_of_the_dead_is_no_part_of_what_was_counted_before() -> None:
    assert [claim.measure for claim in read("Raids rose to 381. The number of the dead rose to 496.")] == [
        "attacks",
        "deaths",
    ]
    last = read("The raid killed 17 people. Five of the dead were guards.")[-1]
    assert last.whole is not None


def test_what_dates_from_a_year_is_a_claim_and_the_dates_of_a_year_are_none() -> None:
    (claim,) = read("The embargo dates from 2017.")
    assert (claim.kind, claim.subject, claim.period) == ("date", "embargo", "2017")
    assert read("The dates from 2017 in a drawer of hers.") == ()
