from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.periods import Standing, standing, stretch


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2023", "2023", "same"),
        ("2023-05", "2023", "nested"),
        ("2023", "2023-05-04", "nested"),
        ("199X", "1994", "nested"),
        ("2022", "2023", "earlier"),
        ("2023-06-01", "2023-05", "later"),
        ("2007/2015", "2014/2020", "overlapping"),
        ("2007/2015", "2009", "nested"),
        ("2020/..", "2020", "same"),
        ("XXXX-08-15", "1998-08-15", "same"),
        ("1998-08-15", "XXXX-08-16", "earlier"),
        ("XXXX-08", "1998", "nested"),
        ("XXXX-08", "1990/1999", "nested"),
        ("2021-21", "2021-04", "nested"),
        ("2021-24", "2021-12", "same"),
        ("XXXX", "2021", "unknown"),
        ("XXXX-21", "2021", "unknown"),
        ("2021-02-31", "2021", "unknown"),
        ("XXXX-13", "2021", "unknown"),
        ("2015/2007", "2015", "unknown"),
        ("0000", "2015", "unknown"),
        ("soon", "2015", "unknown"),
        ("1/2/3", "2015", "unknown"),
        (None, "2015", "unknown"),
    ],
)
def test_how_two_periods_stand(a: str | None, b: str | None, expected: Standing) -> None:
    assert standing(a, b) == expected


@settings(max_examples=50, deadline=None)
@given(st.dates(), st.dates())
def test_the_order_of_days_is_kept(a: object, b: object) -> None:
    mirror = {"earlier": "later", "later": "earlier"}
    found = standing(str(a), str(b))
    assert standing(str(b), str(a)) == mirror.get(found, found)
    assert stretch(str(a)) is not None


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=30))
def test_any_string_is_read(text: str) -> None:
    assert standing(text, text) in ("same", "unknown")
