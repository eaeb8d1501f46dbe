"""A range that begins with its larger end.

What it does: reports "between 90 and 40" and "range from 120,000 to 80,000".

Why it matters: ranges run upwards; the ends are swapped or one of them lost a digit.

Known limits: hours, years, roads, temperatures and figures in different units are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.checks.frame import Example, Flag
from audit.reading import Reading
from audit.text.places import matches

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "Between 40 and 90 came. It is open between 11 and 2. The war between 1914 and 1918. Between 5 and 10 million."
    ),
    Example("Between 90 degrees and 40. Between 500 and 2 million were sold. It sits between Routes 90 and 40."),
    Example("Each day between 9,400 and 8,600 people came.", ("between 9,400 and 8,600",)),
    Example("Estimates range from 120,000 to 80,000.", ("range from 120,000 to 80,000",)),
    Example("Between 90% and 40% of them left.", ("Between 90% and 40%",)),
)
_RANGE = re.compile(
    r"\b[Bb]etween\s(?P<cur>[$€£]?)(?P<a>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)(?P<ua>\s?%|\s(?:percent|per\scent|million|billion|thousand))?"
    r"\sand\s[$€£]?(?P<b>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)(?P<ub>\s?%|\s(?:percent|per\scent|million|billion|thousand))?(?![\w,.:]?\d|[-–]|\s?[ap]\.?m\b|\w)"
)
_FROM = re.compile(
    r"\b(?:[Rr]ang(?:e|es|ed|ing)|[Vv]ar(?:y|ies|ied|ying)|[Ee]stimates?|[Aa]ged|[Aa]ges)\s(?:from\s|of\s|run\sfrom\s)?(?P<cur>[$€£]?)"
    r"(?P<a>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)(?P<ua>\s?%|\s(?:percent|per\scent|million|billion|thousand))?"
    r"\sto\s[$€£]?(?P<b>\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?)"
    r"(?P<ub>\s?%|\s(?:percent|per\scent|million|billion|thousand))?(?![\w,.:]?\d|[-–]|\w)"
)
_BETWEEN = frozenset(("between",))
_RANGING = ("range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying")
_FIRST = frozenset((*_RANGING, "estimate", "estimates", "aged", "ages"))  # the words with which `_FROM` begins
_HOURS, _YEARS = 24, range(1500, 2100)
_OTHER = re.compile(r"\s?(?:°|degrees|o['’]clock|trillion|dozen|hundred|(?:million\s)?years\sago|B\.?C|BP\b)")


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a range."""
    for match in (*matches(_RANGE, reading.flow, _BETWEEN), *matches(_FROM, reading.flow, _FIRST)):
        first, last = (Decimal(match[name].replace(",", "")) for name in ("a", "b"))
        one, other = (re.sub(r"\s", "", match[name] or "") for name in ("ua", "ub"))
        bare = not (match["cur"] or one or other)
        if first <= last or (one and other and one != other) or (not one and other not in ("", "%", "percent")):
            continue
        if (bare and (first <= _HOURS or first in _YEARS)) or _OTHER.match(reading.flow, match.end()):
            continue
        words = match[0]
        yield Flag(match.start(), match.end(), f"“{words}” runs downwards: the ends are swapped or one is wrong.")
