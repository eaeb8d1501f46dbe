"""Quantities: what is a figure and what is none, and what each figure says."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims.quantities import labelled, quantities
from audit.knowledge import lexicon
from audit.model import Quantity
from tests.hang import ends


def read(text: str) -> list[tuple[str, str]]:
    """(the words, what they say) for each quantity: value or low-high, unit, comparator, change, total."""
    return [(text[one.start : one.end], say(one)) for one in quantities(text)]


def say(one: Quantity) -> str:
    value = f"{plain(one.low)}–{plain(one.high)}" if one.low is not None else plain(one.value)
    parts = [f"{value} {one.unit}"]
    parts += [one.comparator] if one.comparator != "=" else []
    parts += [one.change] if one.change else []
    parts += [f"of {plain(one.total)}"] if one.total is not None else []
    return " ".join(parts)


def plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"


NO_FIGURES = (
    "Call +92 300 1234567 or 0300-1234567, or write to desk7@example.org.",
    "Section 427, Article 370, Resolution 2593, No. 5, p. 12 and Chapter 3 apply.",
    "It happened on 9/11, on March 4, 2025, on 3 June, from 16 to 20 May and in 2023.",
    "They met at 11 a.m., at 10.45pm, at 17:30 and at 0401 GMT.",
    "See doi:10.1234/abc.5678 and https://example.org/2024/05/12/34567 (accessed 2024-05-12).",
    "He flew on a Boeing 787 Dreamliner, flight PK 302, with an iPhone 14 and an F-16.",
    "One of them left, no one spoke, and this one stayed; the two agreed.",
    "The bench split 3-2 and the match ended 2-1.",
    "COVID-19 and the TPP-11 go on; so does the 40-day siege.",
    "The 1990s, the 20th century, the 27th Amendment and the second half.",
    "Fill in Form 22-A and dial 911; it was a 2-1 defeat for under-five care.",
    "Flags flew at half-staff in the second half.",
    "1. The first point\n2) The second point\n\n45\n\nAs the study said.[12] As she said (4).",
    "The Nasdaq 100 and the Stoxx 600 closed.",
    "The talks went from second to third gear.",
    "On a third day, in a fifth month, the second of 2024.",
    "Wait a second, or a third man will come.",
    "Under a 2024 deal, scores in the cup were level.",
    "The 2010 floods and the 2024 elections.",
    "Prices fell a third month, and he fell a third time.",
)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert read(text) == []


FIGURES = (
    # movements told by a share, parts of a point, and what stands between a figure and its noun
    ("Output fell two thirds, a fall of two thirds.", [("two thirds", "0.6666666666666666666666666667 - down")] * 2),
    ("Prices rose a quarter in May.", [("a quarter", "0.25 - up")]),
    ("It fell by 0.5 of a percentage point.", [("0.5 of a percentage point", "0.5 percentage point down")]),
    ("It rose half of a percentage point.", [("half of a percentage point", "0.5 percentage point up")]),
    ("The toll is three-quarters higher.", [("three-quarters", "0.75 - up")]),
    ("Some 40 (9%) of these posts are shut.", [("40", "40 post ~"), ("9%", "9 percentage")]),
    ("Some 9% (1,400) of the posts are shut.", [("9%", "9 percentage ~"), ("1,400", "1400 post")]),
    ("Each of the 14 camps holds 300 people.", [("14", "14 camp"), ("300", "300 people")]),
    ("He hired 20 sales managers the same day.", [("20", "20 sales manager")]),
    ("They sank a 300-foot ship.", [("300-foot", "300 foot")]),
    ("The lake holds 3 cubic miles of water.", [("3 cubic miles", "3 cubic mile")]),
    # counts and their nouns
    ("Gunmen killed 12 Pakistani soldiers.", [("12", "12 Pakistani soldier")]),
    ("Two women and nine children fled.", [("Two", "2 woman"), ("nine", "9 child")]),
    ("It has 1,100 public housing estates.", [("1,100", "1100 public housing estate")]),
    ("They sent eight more trucks.", [("eight", "8 truck")]),
    ("They seized 300 digital and printed maps.", [("300", "300 digital printed map")]),
    ("A 15-member council and a six-judge bench met.", [("15", "15 member council"), ("six", "6 judge bench")]),
    ("Some 2,448 American lives were lost.", [("2,448", "2448 American life ~")]),
    ("They found nine categories of products.", [("nine", "9 category product")]),
    ("About 1000 come from the coast; 250 were killed.", [("1000", "1000 - ~"), ("250", "250 -")]),
    ("About 70,000 Pakistanis and some 2000 people fled.", [
        ("70,000", "70000 Pakistani ~"), ("2000", "2000 people ~")
    ]),
    ("In Kabul 148 people died.", [("148", "148 people")]),
    ("A 12 page note marked so, and 9 page reports.", [("12", "12 page note"), ("9", "9 page report")]),
    ("They moved two boxes, five buses, six churches and seven heroes.", [
        ("two", "2 box"), ("five", "5 bus"), ("six", "6 church"), ("seven", "7 hero")]),
    ("Some 40 men ate 1,200 dozen eggs.", [("40", "40 man ~"), ("1,200", "1200 dozen egg")]),
    ("It draws 9 A.", [("9 A", "9 ampere")]),
    ("He met 96 United Nations staff.", [("96", "96 United Nations staff")]),
    ("The rate is 5.3 per 100,000 people.", [("5.3", "5.3 -"), ("100,000", "100000 people")]),
    ("Civic Union (58), Labour (47) and Greens (12).", [("58", "58 -"), ("47", "47 -"), ("12", "12 -")]),
    ("Civic Union 58\nLabour 47\nGreens 12", [("58", "58 -"), ("47", "47 -"), ("12", "12 -")]),
    ("They counted 3,600 last month and 250 killed civilians.", [("3,600", "3600 -"), ("250", "250 -")]),
    ("A 9 page draft note marked so.", [("9", "9 page draft note")]),
    ("Nine alumni and eight women-led NGOs met.", [("Nine", "9 alumnus"), ("eight", "8 women-led NGO")]),
    ("One wooden gate and two newly built gates stood; 20 US lives.", [
        ("One", "1 wooden gate"), ("two", "2 built gate"), ("20", "20 US life")]),
    ("One man stood up.", [("One", "1 man")]),
    ("Some 500 US troops left.", [("500", "500 US troop ~")]),
    ("One US soldier fell.", [("One", "1 US soldier")]),
    ("The war took 24,000 lives; a third of the town lives there.", [
        ("24,000", "24000 life"), ("a third", "0.3333333333333333333333333333 town")]),
    ("Twelve accused the mayor; six of the eleven accused fled.", [
        ("Twelve", "12 -"), ("six", "6 accused of 11"), ("eleven", "11 accused")]),
    ("Of 400 who fled, 12 of the fifteen guards returned.", [
        ("400", "400 people"), ("12", "12 guard of 15"), ("fifteen", "15 guard")]),
    ("They killed 360 goats on 12 long days; twenty F-16s flew.", [
        ("360", "360 goat"), ("12", "12 day"), ("twenty", "20 F-16")]),
    ("The families number 3.7 million.", [("3.7 million", "3700000 -")]),
    # scales
    ("Sales were £3.1m, against 2.2m a year earlier.", [("£3.1m", "3100000 pound sterling"), ("2.2m", "2200000 -")]),
    ("The river rose 2.2m last week; the mill earned 4m last year.", [
        ("2.2m", "2.2 metre up"), ("4m", "4000000 -")]),
    ("Three-quarters of a million carts, one and a half million goats, 1½ million hens.", [
        ("Three-quarters of a million", "750000 cart"), ("one and a half million", "1500000 goat"),
        ("1½ million", "1500000 hen")]),
    ("It holds Rs 5 crore and Rs500,000.", [("Rs 5 crore", "50000000 rupee"), ("Rs500,000", "500000 rupee")]),
    ("The UN says 1.7m Afghans left; 4.4bn remain.", [("1.7m", "1700000 Afghan"), ("4.4bn", "4400000000 -")]),
    ("A 2.5m wall.", [("2.5m", "2.5 metre")]),
    ("Some 1 lakh 20 thousand votes.", [("1 lakh 20 thousand", "120000 vote ~")]),
    ("The rate was 11,2 % then.", [("11,2 %", "11.2 percentage")]),
    ("Es waren 1.463.000 und 2.100,5 Tonnen.", [("1.463.000", "1463000 -"), ("2.100,5", "2100.5 -")]),
    (".5 km on, five-thirds of it.", [(".5 km", "0.5 kilometre")]),
    ("The fee is 7 (3½) dollars.", [("7", "7 -"), ("3½", "3.5 -")]),
    ("It took one hundred and twenty days.", [("one hundred and twenty days", "120 day")]),
    ("It took two-and-a-half hours.", [("two-and-a-half hours", "2.5 hour")]),
    ("It won a .500 share and ½ of the vote.", [(".500", "0.5 -"), ("½", "0.5 vote")]),
    # money, units, rates
    ("It cost US$14 million, or €12m.", [("US$14 million", "14000000 dollar"), ("€12m", "12000000 euro")]),
    ("He paid 10 Australian dollars a month.", [("10 Australian dollars", "10 australian dollar per month")]),
    ("Pumping 90 barrels a day at $52 per barrel.", [
        ("90 barrels", "90 barrel per day"), ("$52", "52 dollar per barrel")
    ]),
    ("It runs 90 km at 60 km/h.", [("90 km", "90 kilometre"), ("60 km/h", "60 kilometre per hour")]),
    ("We had 20 per week.", [("20", "20 per week")]),
    ("The well yields 40 carts per day.", [("40", "40 cart per day")]),
    ("It fell to minus 12 degrees Celsius.", [("minus 12 degrees Celsius", "-12 celsius down")]),
    ("A 20-year-old student, a 7-month-old baby.", [
        ("20-year-old", "20 year of age"), ("7-month-old", "7 month of age")
    ]),
    ("He died at the age of 45.", [("45", "45 year of age")]),
    ("It has 40 square yards.", [("40 square yards", "40 square yard")]),
    ("They ran 400 open yards.", [("400", "400 yard")]),
    # percentages and shares
    ("It rose 25 basis points, or two percentage points.", [
        ("25 basis points", "25 basis point up"), ("two percentage points", "2 percentage point up")]),
    ("A third of the wells and half the pumps are dry.", [
        ("A third", "0.3333333333333333333333333333 well"), ("half", "0.5 pump")
    ]),
    ("One in four wells is dry, 3/4 of them deep.", [("One in four", "0.25 well"), ("3/4", "0.75 -")]),
    ("Deaths fell by a fifth.", [("a fifth", "0.2 - down")]),
    ("Half a mile on stood one fourth of the force.", [("Half", "0.5 mile"), ("one fourth", "0.25 force")]),
    ("Three of every four wells, one in a thousand pumps, 1 in 3 women.", [
        ("Three of every four", "0.75 well"), ("one in a thousand", "0.001 pump"),
        ("1 in 3", "0.3333333333333333333333333333 woman")]),
    ("A tenth of its 450 staff left; a fifth of 60 schools shut.", [
        ("A tenth", "0.1 staff"), ("450", "450 staff"), ("a fifth", "0.2 school"), ("60", "60 school")]),
    ("Rates rose half a percentage point; of the road a third is paved, of which a fifth is new.", [
        ("half", "0.5 percentage point up"), ("a fifth", "0.2 -")]),
    ("It costs double the price of 2020, with a double room.", [("double", "2 -")]),
    # comparators
    ("Approx. 40 carts, ca. 12 km, c. 30 goats.", [("40", "40 cart ~"), ("12 km", "12 kilometre ~"),
        ("30", "30 goat ~")]),
    ("They claim 15 to 20 bases, give or take.", [("15 to 20", "15–20 base ~")]),
    ("No fewer than 12 and up to 20 jets.", [("12", "12 jet >"), ("20", "20 jet <")]),
    ("They lost 40 or more tents, and 200+ carts.", [("40", "40 tent >"), ("200", "200 cart >")]),
    ("The storm took 482 tents, or more than 40 carts.", [("482", "482 tent"), ("40", "40 cart >")]),
    ("A pact of 58 plus 12 seats was signed.", [("58", "58 -"), ("12", "12 seat")]),
    ("Of 88 tremors none was above 5.3, and no mill lost more than 40 carts.", [("88", "88 tremor"),
        ("5.3", "5.3 - <"), ("40", "40 cart <")]),
    ("No one slept for more than 40 hours.", [("40 hours", "40 hour >")]),
    ("It has none of the more than 300 looms.", [("300", "300 loom >")]),
    ("Nobody was hurt, but over 40 carts burned.", [("40", "40 cart >")]),
    ("Exactly 40 tents stood.", [("40", "40 tent")]),
    ("Fines for sub-7 metre boats.", [("7 metre", "7 metre <")]),
    # changes
    ("Attacks rose from 517 in 2023 to 1,099 in 2024, up 45%.", [
        ("517", "517 -"), ("1,099", "1099 - up"), ("45%", "45 percentage up")]),
    ("Shares fell 2.3%, and those of the bank by 1.9%.", [
        ("2.3%", "2.3 percentage down"), ("1.9%", "1.9 percentage down")
    ]),
    ("It rose sharply to 90.", [("90", "90 - up")]),
    ("Range rose from 20 miles to 30.", [("20 miles", "20 mile"), ("30", "30 mile up")]),
    ("It fell five points, from 47% to 42%.", [
        ("five points", "5 point down"), ("47%", "47 percentage"), ("42%", "42 percentage down")]),
    ("A score of 8.374 puts it last.", [("8.374", "8.374 -")]),
    ("Just three of the 12 wells; 10 per cent of the 90 km pipe.", [
        ("three", "3 well of 12"), ("12", "12 well"), ("10 per cent", "10 percentage"), ("90 km", "90 kilometre")]),
    ("The council cut the yearly fee by 7%.", [("7%", "7 percentage down")]),
    ("They raised 280 tents and made up 5% of it.", [("280", "280 tent"), ("5%", "5 percentage")]),
    ("The toll doubled to 1,099.", [("doubled", "2 - up"), ("1,099", "1099 - up")]),
    ("A 45 percent increase, a fall of 3%.", [("45 percent", "45 percentage up"), ("3%", "3 percentage down")]),
    ("Prices were 7% lower; shares: -1.3%.", [("7%", "7 percentage down"), ("-1.3%", "-1.3 percentage down")]),
    ("It fell 7% to 90 and climbed 3% on Monday.", [
        ("7%", "7 percentage down"), ("90", "90 - down"), ("3%", "3 percentage up")]),
    ("Aid fell from $1.6bn in 2010 to $150m a year.", [
        ("$1.6bn", "1600000000 dollar"), ("$150m", "150000000 dollar per year down")
    ]),
    ("Sales rose 6% (60 miles).", [("6%", "6 percentage up"), ("60 miles", "60 mile")]),
    ("It went over 100 km (60 miles).", [("100 km", "100 kilometre >"), ("60 miles", "60 mile >")]),
    ("The index lost 190 points, or 0.6%.", [("190 points", "190 point down"), ("0.6%", "0.6 percentage down")]),
    ("Rents rose by 360%.", [("360%", "360 percentage up")]),
    ("They raised the fee from 25 to 32 rupees.", [("25", "25 rupee"), ("32 rupees", "32 rupee up")]),
    # ranges, parts, shared units
    ("Some 8,000-10,000 fighters, 15 to 20 trucks.", [
        ("8,000-10,000", "8000–10000 fighter ~"), ("15 to 20", "15–20 truck")
    ]),
    ("Between $62 and $68 per share.", [("$62 and $68", "62–68 dollar per share")]),
    ("Four to five thousand people came.", [("Four to five thousand", "4000–5000 people")]),
    ("It went from 0 to 60 mph, a 0-to-60-mph run.", [
        ("0 to 60 mph", "0–60 mile per hour"), ("0-to-60-mph", "0–60 mile per hour")
    ]),
    ("Growth from 5 to 7 per cent.", [("5 to 7 per cent", "5–7 percentage")]),
    ("Prices range from $1 to $2 million.", [("$1 to $2 million", "1000000–2000000 dollar")]),
    ("The odds are $7/$9.", [("$7/$9", "7–9 dollar")]),
    ("One to two years passed.", [("One to two years", "1–2 year")]),
    ("Police held 12 of the 20 suspects.", [("12", "12 suspect of 20"), ("20", "20 suspect")]),
    ("It had 31 of 44 seats.", [("31", "31 seat of 44"), ("44", "44 seat")]),
    ("Eight or nine euros.", [("Eight", "8 euro"), ("nine euros", "9 euro")]),
    ("Four-, five- and six-cylinder motors.", [
        ("Four", "4 cylinder"), ("five", "5 cylinder"), ("six-cylinder", "6 cylinder")]),
    ("Tens of thousands of families, dozens of tents.", [
        ("Tens of thousands", "10000–100000 family"), ("dozens", "12–120 tent")]),
    ("Hundreds were hurt and hundreds of thousands left.", [
        ("Hundreds", "100–1000 -"), ("hundreds of thousands", "100000–1000000 -")]),
    ("It grew 0.2% a year earlier, 3.2x more; turnout was 4.5 points lower.", [
        ("0.2%", "0.2 percentage up"), ("3.2x", "3.2 count"), ("4.5 points", "4.5 point down")]),
    ("Tens of thousands of dollars.", [("Tens of thousands", "10000–100000 dollar")]),
    # ranks
    ("Norland ranked second out of 163 nations.", [("second out of 163", "2 nation of 163")]),
    ("Norland is the third-most hit country by crime out of 163.", [
        ("third-most hit country by crime out of 163", "3 - of 163")]),
    ("It was the third-deadliest year.", [("third-deadliest", "3 -")]),
    ("Norland is second in the table, in 10th place, number two among 44 states.", [
        ("second", "2 -"), ("10th", "10 -"), ("number two among 44", "2 state of 44")]),
    ("She came second.", [("second", "2 -")]),
    ("Norland climbed two places to second in the table.", [("two", "2 place up"), ("second", "2 -")]),
    ("Norland fell from third to fourth.", [("fourth", "4 -")]),
    ("Norland slips to 38th in the table.", [("38th", "38 -")]),
    ("It was sent to 12th Street.", []),
    ("The second of eight carriages burned.", [("second of eight", "2 carriage of 8")]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FIGURES, ids=[text for text, _ in FIGURES])
def test_what_a_figure_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


KINDS = {
    "It rose 5%.": "percent",
    "It rose two percentage points.": "points",
    "It cost $5.": "money",
    "It took five days.": "duration",
    "It is four times as high.": "multiple",
    "A third of the wells are dry.": "fraction",
    "She ranks fourth.": "rank",
    "They sold 40 carts.": "number",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_kinds(text: str, kind: str) -> None:
    assert [one.kind for one in quantities(text)] == [kind]


def test_annotators_join_movements_and_count_one_of() -> None:
    found = [one.unit for one in labelled("One of Ali's biggest and earliest wells, one of the hottest dry spells.")]
    assert found == ["big early well", "hot dry spell"]
    text = "One of the oldest wells rose from 517 to 1,099 litres, a 45% rise, after a third of the pumps doubled."
    assert [(text[one.start : one.end], say(one)) for one in labelled(text)] == [
        ("One", "1 old well"),
        ("517 to 1,099 litres", "517–1099 litre"),
        ("45%", "45 percentage"),
        ("a third", "0.3333333333333333333333333333 % pump"),
    ]
    assert [say(one) for one in quantities(text)][:2] == ["517 litre", "1099 litre up"]


def rows(name: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = lexicon(name)[table]
    return found


@pytest.mark.parametrize("row", rows("units", "unit"), ids=lambda row: row["name"])
def test_examples_of_units(row: dict[str, Any]) -> None:
    assert row["name"] in {one.unit for one in quantities(row["example"])}


@pytest.mark.parametrize("row", rows("currencies", "currency"), ids=lambda row: row["name"])
def test_examples_of_currencies(row: dict[str, Any]) -> None:
    assert [(one.unit, one.kind) for one in quantities(row["example"])] == [(row["name"], "money")]


@pytest.mark.parametrize("row", rows("hedges", "hedge"), ids=lambda row: row["example"])
def test_examples_of_hedges(row: dict[str, Any]) -> None:
    assert [one.comparator for one in quantities(row["example"])] == [row["sign"]]


@pytest.mark.parametrize("table", ["verb", "particle", "noun", "degree"])
def test_examples_of_changes(table: str) -> None:
    for row in rows("changes", table):
        assert [one.change for one in quantities(row["example"])] == [row["change"]], row["example"]


@pytest.mark.parametrize(("text", "value"), lexicon("numbers")["examples"])
def test_examples_of_numbers(text: str, value: str) -> None:
    found = [one for one in quantities(text) if one.kind != "rank"]
    assert ["-".join(map(plain, (one.low, one.high))) if one.low else str(one.value.normalize()) for one in found] == (
        [value if "-" in value else str(Decimal(value).normalize())] if value else []
    )


PIECES = (
    *("1", "1,099", "5%", "$", "million", "from", "to", "rose", "2023", "-", "of", "the", "a", "third", "two-thirds"),
    *("dozens", "()", "/", ".", "second", "km", "Rs", "half", "or more", "out of", "\n", "9 to", "between", "and"),
)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_any_mixture_gives_spans_in_order(words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        for find in (quantities, labelled):
            found = find(text)
            assert all(a.end <= b.start for a, b in pairwise(found))
            assert all(0 <= one.start < one.end <= len(text) for one in found)
            assert all(text[one.start : one.end] == text[one.start : one.end].strip() for one in found)
            assert all(one.low is None or (one.high is not None and one.low <= one.high) for one in found)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(quantities(text), tuple)


HOSTILE = (
    *(
        "a",
        "1,",
        "(",
        '"',
        " ",
        "A ",
        "\n",
        "1 ",
        "one hundred ",
        "1 million ",
        "$",
        "1-",
        "five-",
        "half a ",
        "1/",
        "9",
    ),
    *(
        "9 to ",
        "rose to 5 ",
        "5 of ",
        "5 x y z ",
        "(5) ",
        "second of 163 ",
        "5 categories of ",
        "1.2",
        "\ud800",
        "\x00",
    ),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time_for_figures(unit: str) -> None:
    with ends():
        quantities(unit * (10_000 // len(unit)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sales fell to SEK 4,120 m.", "4120000000"),
        ("It cost £95 m to build.", "95000000"),
        ("They pledged USD 4 mio.", "4000000"),
        ("The yard is 600 m from the port.", "600"),
        ("A voucher for £3 M&S takes back.", "3"),
        ("A £5 m-long fence stands there.", "5"),
    ],
)
def test_a_letter_behind_a_sum_is_its_scale(text: str, wanted: str) -> None:
    assert f"{quantities(text)[0].value.normalize():f}" == wanted


@pytest.mark.parametrize(
    "text", ["It began at half past six.", "It began at a quarter past 8 on Monday.", "It ended at a quarter to nine."]
)
def test_an_hour_in_words_counts_nothing(text: str) -> None:
    assert quantities(text) == ()


def test_a_quarter_to_nine_people_is_no_hour() -> None:
    assert "9" in {f"{one.value.normalize():f}" for one in quantities("It rose by a quarter to nine people.")}
