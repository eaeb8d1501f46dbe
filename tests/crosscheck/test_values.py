from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.values import Weight, far, interval, weigh
from audit.model import Comparator, Quantity


def quantity(
    value: str,
    *,
    kind: str = "number",
    unit: str = "-",
    comparator: Comparator = "=",
    span: tuple[str, str] | None = None,
) -> Quantity:
    low, high = (Decimal(span[0]), Decimal(span[1])) if span else (None, None)
    return Quantity(0, 1, Decimal(value), low, high, unit, comparator, None, kind)


def length(value: str, unit: str = "metre") -> Quantity:
    return quantity(value, unit=unit)


EXACT = quantity("1081"), "1,081"


@pytest.mark.parametrize(
    ("a", "b", "weight"),
    [
        # must not be called a contradiction
        (EXACT, (quantity("1000", comparator=">"), "more than 1,000"), "within"),
        ((quantity("160", comparator="~"), "about 160"), (quantity("158"), "158"), "same"),
        (
            (quantity("45", kind="percent", unit="percentage"), "45%"),
            (quantity("45.3", kind="percent"), "45.3%"),
            "same",
        ),
        ((quantity("1200000"), "1.2 million"), (quantity("1180000"), "1,180,000"), "same"),
        ((quantity("12000"), "12,000"), (quantity("12345"), "12,345"), "near"),
        ((quantity("440000000"), "440 million"), (quantity("441000000"), "441 million"), "near"),
        # the last printed place is what is rounded, and a neighbour of it is another figure
        ((quantity("2000000000"), "2bn"), (quantity("3000000000"), "3bn"), "apart"),
        ((quantity("14000000"), "14 million"), (quantity("15000000"), "15 million"), "apart"),
        ((quantity("4200000"), "4.2m"), (quantity("4300000"), "4.3m"), "apart"),
        # a measured figure is rounded to a whole unit, but not one with a decimal
        (
            (quantity("7.3", kind="length", unit="metre"), "7.3 metres"),
            (quantity("7", kind="length", unit="metre"), "seven metres"),
            "near",
        ),
        (
            (quantity("7.3", kind="length", unit="metre"), "7.3 metres"),
            (quantity("7.7", kind="length", unit="metre"), "7.7 metres"),
            "apart",
        ),
        (
            (quantity("2.6", kind="weight", unit="tonne"), "2.6 tonnes"),
            (quantity("2.9", kind="weight", unit="tonne"), "2.9 tonnes"),
            "apart",
        ),
        # a length with decimals was rounded there and not to the whole unit, which a whole figure may have been
        ((length("7.13"), "7.13"), (length("7"), "7"), "near"),
        ((length("7.13"), "7.13"), (length("7"), "seven"), "near"),
        ((length("3.25"), "3.25"), (length("3.2"), "3.2"), "same"),
        ((length("6.4"), "6.4"), (length("6.2"), "6.2"), "apart"),
        ((length("6.4"), "6.4"), (length("6.9"), "6·9"), "apart"),
        ((length("5.0"), "5.0"), (length("5.4"), "5.4"), "apart"),
        ((length("6.4", "mile"), "6.4"), (length("10.3", "kilometre"), "10.3"), "same"),
        ((length("6.4", "mile"), "6.4"), (length("10.8", "kilometre"), "10.8"), "apart"),
        ((quantity("1000", comparator=">"), "over 1,000"), (quantity("1000"), "1,000"), "edge"),
        ((quantity("1000", comparator="<"), "under 1,000"), (quantity("1000"), "1,000"), "edge"),
        ((quantity("900", comparator=">"), "over 900"), (quantity("1000", comparator=">"), "over 1,000"), "weaker"),
        (
            (quantity("3", kind="duration", unit="week"), "three weeks"),
            (quantity("21", kind="duration", unit="day"), "21 days"),
            "same",
        ),
        ((quantity("15", span=("10", "20")), "10 to 20"), (quantity("18"), "18"), "same"),
        ((quantity("15", span=("10", "20")), "10 to 20"), (quantity("20"), "20"), "same"),
        ((quantity("33.3", kind="percent"), "a third"), (quantity("34", kind="percent"), "34%"), "same"),
        ((quantity("10", comparator=">"), "over 10"), (quantity("20", comparator="<"), "under 20"), "weaker"),
        ((quantity("10", comparator="~"), "about 10"), (quantity("10", comparator=">"), "over 10"), "edge"),
        ((quantity("840", kind="money", unit="crown"), "840 crowns"), (quantity("840"), "840"), "same"),
        # must be
        (EXACT, (quantity("1018"), "1,018"), "apart"),
        ((quantity("160", comparator="~"), "about 160"), (quantity("610"), "610"), "apart"),
        ((quantity("7140", comparator="~"), "some 7,140"), (quantity("7410"), "7,410"), "apart"),
        ((quantity("1000", comparator=">"), "over 1,000"), (quantity("981"), "981"), "apart"),
        ((quantity("1000", comparator="<"), "under 1,000"), (quantity("1981"), "1,981"), "apart"),
        ((quantity("436", comparator=">"), "over 436"), (quantity("436", comparator="<"), "under 436"), "apart"),
        ((quantity("2", kind="rank"), "second"), (quantity("3", kind="rank"), "third"), "apart"),
        ((quantity("7.3", kind="percent"), "7.3%"), (quantity("7.4", kind="percent"), "7.4%"), "apart"),  # only an edge
        ((quantity("840", kind="money", unit="crown"), "840 crowns"), (quantity("480"), "480"), "apart"),
        # cannot be laid side by side
        (
            (quantity("840", kind="money", unit="crown"), "840 crowns"),
            (quantity("840", kind="money", unit="euro"), "€840"),
            "other",
        ),
        ((quantity("15", kind="percent"), "15%"), (quantity("15", kind="points"), "15 points"), "other"),
        ((quantity("5", kind="money", unit="dollar"), "$5"), (quantity("5", kind="money", unit="euro"), "€5"), "other"),
    ],
)
def test_two_printed_figures(a: tuple[Quantity, str], b: tuple[Quantity, str], weight: Weight) -> None:
    assert weigh(interval(*a), interval(*b)) == weight
    assert weigh(interval(*b), interval(*a)) == weight


def test_a_bound_says_nothing_of_what_is_far_away() -> None:
    assert far(interval(*EXACT), interval(quantity("9000"), "9,000"))
    assert not far(interval(*EXACT), interval(quantity("1200"), "1,200"))


@pytest.mark.parametrize("printed", ["1," * 50_000, "9" * 100_000, "", "\ud800", "½", "1.2.3"])
def test_any_print_gives_an_interval(printed: str) -> None:
    found = interval(quantity("7"), printed)
    assert found.low is not None and found.high is not None and found.low <= 7 <= found.high


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 10**9), st.integers(1, 10**9), st.sampled_from(["=", "~", "<", ">"]))
def test_weighing_does_not_depend_on_the_order(x: int, y: int, comparator: Comparator) -> None:
    a, b = interval(quantity(str(x), comparator=comparator), str(x)), interval(quantity(str(y)), str(y))
    assert weigh(a, b) == weigh(b, a)
    assert weigh(a, a) in ("same", "weaker")


@settings(max_examples=50, deadline=None)
@given(st.integers(100, 10**7), st.integers(0, 8))
def test_a_wrong_digit_is_never_the_same(value: int, place: int) -> None:
    digits = list(str(value))
    at = place % len(digits)
    digits[at] = str((int(digits[at]) + 3) % 10)
    other = int("".join(digits))
    if other != value:
        assert weigh(interval(quantity(str(value)), str(value)), interval(quantity(str(other)), str(other))) != "same"
