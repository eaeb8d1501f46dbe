"""The claims of a result as an editor's sheet: one line a claim, in the order of the text.

    draft.txt
       3  casualty         The flood killed 77 people in Karavel   [77 people · flood · deaths]   — the ministry (said)

Sentence number, kind, exact words, values with what they count, where and when, and who says so.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from pathlib import PurePath

from audit.model import Quantity
from audit.result import ClaimRow, DocumentRow, Result

MOST_DECIMALS = 6  # that anybody prints
WORDS = 90  # characters of the exact words on a line
SHOWN = ("year", "ordinal", "rank", "duration", "numeral")  # further values worth a place on the line


def lines(result: Result) -> Iterator[str]:
    """The sheet, line by line; claims over the same words share one line."""
    for document in result.documents:
        mine = sorted((row for row in result.claims if row.document == document.id), key=_place)
        if not mine:
            continue
        yield printable(PurePath(document.path or document.url or document.id).name)
        for _, rows in groupby(mine, key=lambda row: (row.start, row.end)):
            yield _line(document, list(rows))


def _place(row: ClaimRow) -> tuple[int, int, str, str]:
    return row.start, row.end, row.kind, row.id


def _line(document: DocumentRow, rows: Sequence[ClaimRow]) -> str:
    """One line: the kinds of all the claims over the words, then what the first of them says."""
    one = rows[0]
    starts = [span.start for span in document.sentences]
    number = bisect_right(starts, one.sentence.start)
    kinds = ", ".join(dict.fromkeys(row.kind for row in rows))
    exact = printable(one.exact)
    exact = exact if len(exact) <= WORDS else exact[: WORDS - 1] + "…"
    fields = (_values(one), one.subject, one.measure, one.place, one.period, _manner(one))
    said = " · ".join(printable(field) for field in fields if field)
    return f"{number:>4}  {kinds:<15}  {exact}" + (f"   [{said}]" if said else "") + _source(one)


def _values(row: ClaimRow) -> str:
    """The figures with what they count; then years, ordinals and places in an order."""
    counted = {(one.start, one.end) for one in row.quantities}
    further = [one for one in row.further if one.kind in SHOWN and (one.start, one.end) not in counted]
    return ", ".join([*map(_figure, row.quantities), *(_digits(one.value) for one in further)])


def _figure(one: Quantity) -> str:
    sign = "" if one.comparator == "=" else one.comparator
    value = _digits(one.value)
    if one.low is not None and one.high is not None and one.comparator == "=":
        value = f"{_digits(one.low)}–{_digits(one.high)}"
    return f"{sign}{value}" + (f" {one.unit}" if one.unit not in ("", "-") else "")


def _digits(value: Decimal) -> str:
    """A figure without noughts behind the point; of a share such as a third four places."""
    whole, _, rest = f"{value:f}".partition(".")
    rest = f"{value:.4f}".partition(".")[2] if len(rest) > MOST_DECIMALS else rest.rstrip("0")
    return f"{whole}.{rest}" if rest else whole


def _manner(row: ClaimRow) -> str:
    """How far the assertion goes: denied, possible, future, conditional, alleged."""
    return ", ".join(word for word in ("denied" if row.negated else "", row.modality or "") if word)


def _source(row: ClaimRow) -> str:
    """Who says so, and with which verb."""
    if row.speaker is None and row.cue is None:
        return ""
    cue = f" ({printable(row.cue)})" if row.cue else ""
    return f"   — {printable(row.speaker) if row.speaker else 'nobody named'}{cue}"


def printable(words: str) -> str:
    """Untrusted words on one line, without what a terminal would act on."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())
