"""Figures that belong together: ranges, the two ends of a movement, a part of a whole, a unit said once for two."""

from __future__ import annotations

import re
from itertools import pairwise

from audit.claims.figures.figure import Figure

_TO = re.compile(r"[- ](?:up[ ])?to(?:[- ](?:about|around|roughly|nearly|almost|over|more than|some))?[- ]\Z")
_HYPHEN = re.compile(r"[ ]?[-–—‐−][ ]?(?:to-)?\Z|-to-\Z")
_AND = re.compile(r"[ ]and[ ](?:about[ ]|around[ ])?\Z")
_OR = re.compile(
    r"-?,?[ ](?:or|and)[ ](?:(?:up to|about|around|some|nearly|almost|over|possibly|perhaps|at least)[ ])?|-?,[ ]"
)
_ALSO = re.compile(r"(?:,?[ ]or|,?[ ]and|[ ]?\()[ ]?(?:[a-z]+[ ]){0,2}\Z")
_OF = re.compile(  # "23 of 151 seats", "11 of the country's 16 districts"
    r"[ ](?:out[ ])?of[ ](?:the|its|their|a total of|all|some)?[ ]?(?:[A-Za-z-]{2,20}['’]s?[ ])?\Z"
)
_WHOLE = re.compile(r"[ ]of[ ](?:[\w.'’-]{1,20}[ ]){0,3}")  # "a tenth of its 450 staff", "of the city's 34 wells"
_TO_END = re.compile(r"[ ]to[ ](?:(?:about|around|roughly|nearly|almost|over|just|only|some|more than|a total of)[ ])?")
_GAPPED = re.compile(  # "… of the vote, the Greens ", "…, imports ", "… of the attacks and the Column behind "
    r"(?:[ ][a-z]{2,15}){0,6}(?:,|;|[ ]and|,[ ]and|[ ]while|,[ ]while)[ ](?:the[ ])?"
    r"(?:[A-Z][\w’'-]{1,20}(?:[ ](?:(?:of|and|the|for)[ ]){0,2}[A-Z][\w’'-]{1,20}){0,4}|[a-z]{3,15}s)[ ]"
    r"(?:(?:with|behind|for|at|by)[ ])?"
)
_PLUS_OR_MINUS = re.compile(r"(?:[ ][a-z]{2,12}){0,2},?[ ](?:\()?plus[ -]or[ -]minus[ -]")
_NOT = re.compile(r",?[ ](?:and[ ]|but[ ])?not[ ](?:(?:in|by|to|at|from|the)[ ])?")
_ALL_BUT = re.compile(r"(?i)\ball but \Z")
_OF_ALL = re.compile(r"(?i)\b(?:of|among|from) (?:the |its |their |all )?\Z")
_IN = re.compile(r"[ ](?:in|out[ ]of)[ ]")
_CLAUSE = re.compile(r",\s(?:and|or)\b")
_BASES = frozenset({*range(2, 11), 20, 100, 1000, 10_000})  # of which people tell how many
_SHORT = 12  # characters before a figure in which that stands
_LAST = re.compile(r"\s?[,;.()](?!\d)|[ ]and[ ]|\s?\Z")
_CLOSE = 5  # times: what is further off is no figure of the year before
_FAR = 60  # characters between the two ends of a movement: "from 20 in March last year to 30"


def combine(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures with ranges joined and units shared; both ends of a movement are kept as they are, with the
    direction on the second."""
    kept: list[Figure] = []
    for right in figures:
        left = kept[-1] if kept else None
        gap = _gap(text, left, right) if left else None
        if left is None or gap is None:
            kept.append(right)
        elif _is_range(left, right, gap):
            kept[-1] = _joined(left, right)
        else:
            _unpair(left, right, gap)
            kept.append(right)
    for left, right in reversed([*pairwise(kept)]):
        _lend(left, right, _gap(text, left, right) or "")
    for left, right in pairwise(kept):
        _out_of(left, right, _gap(text, left, right) or "")
        _share(left, right, _gap(text, left, right) or "")
        _gapped(text, left, right)
        _bracketed(text, left, right)
        _excepted(text, left, right)
        _margin(left, right, _gap(text, left, right) or "")
        _put_right(left, right, _gap(text, left, right) or "")
    return [one for one in kept if not one.dropped and not _suspended(text, one)]


def _gap(text: str, left: Figure, right: Figure) -> str | None:
    """The text between two figures, without the noun of the first; None where they are far apart."""
    if right.start - left.end > _FAR or right.start < left.end:
        return None
    return text[left.stop : right.start] if left.stop <= right.start else text[left.end : right.start]


def _unpair(left: Figure, right: Figure, gap: str) -> None:
    """Two figures joined by a hyphen that make no range are a score or a code."""
    if gap in ("-", "–", "‐") and left.plain:
        left.dropped = True
        right.dropped = right.plain or left.value >= right.value  # "a 2-1 defeat"


def _suspended(text: str, one: Figure) -> bool:
    return one.plain and one.number.form == "word" and text[one.end : one.end + 1] in ("-", "‐")


def _is_range(left: Figure, right: Figure, gap: str) -> bool:
    if (left.kind == "multiple") != (right.kind == "multiple") or left.low is not None or right.low is not None:
        return False
    if not _same_unit(left, right):
        return False
    if _HYPHEN.match(gap) or (gap == "/" and left.kind == right.kind == "money"):
        return left.value < right.value and (right.unit != "-" or gap.strip() != gap or left.kind == "money")
    if left.role == "between":
        return bool(_AND.fullmatch(gap) or _TO.fullmatch(gap))
    if not _TO.fullmatch(gap) or left.moved:
        return False
    return left.value < right.value and (left.role == "from" or left.change is None)


def _same_unit(left: Figure, right: Figure) -> bool:
    if left.unit == right.unit or right.unit.startswith(f"{left.unit} per "):
        return True
    return left.plain or (right.plain and (left.kind == "money" or left.unit == "year of age"))


def _joined(left: Figure, right: Figure) -> Figure:
    """Two ends as one figure: the value is the lower one, the unit the one that is said."""
    _scale(left, right)
    if not right.plain:
        left.unit, left.kind = right.unit, right.kind
    left.number = right.number
    left.comparator = right.comparator if left.comparator == "=" else left.comparator
    left.low, left.high = sorted((left.value, right.value))
    left.value = left.low
    left.end, left.stop, left.plain = right.end, right.stop, left.plain and right.plain
    return left


def _scale(left: Figure, right: Figure) -> None:
    """ "four to five thousand", "$89 to $93 billion": the first end takes the scale that is said once."""
    if left.number.scale == 1 and right.number.scale > 1 and left.value < 1000 and left.value == left.number.value:
        left.value *= right.number.scale


def _lend(left: Figure, right: Figure, gap: str) -> None:
    """ "eight or nine euros": the unit that is said once belongs to both; "gave 12 million, and 20 million euros
    came from others" are two clauses."""
    if _OR.fullmatch(gap) and not _CLAUSE.match(gap) and left.plain and not right.plain and right.kind != "percent":
        _scale(left, right)
        left.unit, left.kind, left.plain = right.unit, right.kind, False


def _share(left: Figure, right: Figure, gap: str) -> None:
    """What one figure takes over from the one beside it."""
    if left.role == "from" and left.moved and gap.rstrip().endswith("to") and ". " not in gap:
        _move(left, right)
    elif _TO_END.fullmatch(gap) and left.change and left.told == "verb" and right.change is None:
        right.change, right.told = left.change, "carried"
    elif _OF.fullmatch(gap) and _some_of(left, right):
        left.unit, left.kind, left.plain = right.unit, right.kind, False
        left.total = right.value
    elif left.kind == "fraction" and left.unit == "-" and not right.plain and _WHOLE.fullmatch(gap):
        left.unit = right.unit
    if gap == " (" and right.comparator == "=" and "money" not in (left.kind, right.kind) and left.unit != right.unit:
        right.comparator = left.comparator if right.kind == left.kind == "number" and not right.plain else "="
    if _ALSO.fullmatch(gap) and right.change is None and left.change and right.kind in ("percent", "points"):
        right.change, right.told = left.change, left.told


def _some_of(left: Figure, right: Figure) -> bool:
    """Whether the first can be some of the second: "23 of 151 seats", and not "the 303 of five years earlier"."""
    if right.plain or not (left.plain or left.unit == right.unit):
        return False
    return right.kind != "duration" or left.value <= right.value


def _out_of(left: Figure, right: Figure, gap: str) -> None:
    """ "Nine attacks in ten", "two voters out of three": a share of what the first counts."""
    counted = left.kind == right.kind == "number" and not left.plain and right.plain and right.low is left.low is None
    if not (counted and _IN.fullmatch(gap)) or right.value not in _BASES or not 0 < left.value < right.value:
        return
    left.value, left.kind, left.end, left.stop = left.value / right.value, "fraction", right.end, right.end
    right.dropped = True


def _excepted(text: str, left: Figure, right: Figure) -> None:
    """ "All but two of the nine judges" are seven of nine; so are they in "of the nine judges all but two"."""
    whole, part = (right, left) if _ALL_BUT.search(text, max(0, left.start - _SHORT), left.start) else (left, right)
    all_but = _ALL_BUT.search(text, max(0, part.start - _SHORT), part.start)
    if all_but is None or whole.kind != "number" or not part.value < whole.value:
        return
    gap = text[left.end : right.start]
    joined = _WHOLE.fullmatch(gap) if part is left else _OF_ALL.search(text, max(0, left.start - _SHORT), left.start)
    if not joined or len(gap) > _FAR or not (part.plain or part.unit == whole.unit):
        return
    part.value, part.total, part.partitive = whole.value - part.value, whole.value, False
    part.unit, part.kind, part.plain, part.start = whole.unit, whole.kind, whole.plain, all_but.start()


def _margin(left: Figure, right: Figure, gap: str) -> None:
    """ "Forty, plus or minus three": by how much the first may be off is no figure beside it."""
    if _PLUS_OR_MINUS.fullmatch(gap):
        left.comparator = "~" if left.comparator == "=" else left.comparator
        right.dropped = True


def _put_right(left: Figure, right: Figure, gap: str) -> None:
    """ "Four days, not five": what is denied is of the same kind."""
    if _NOT.fullmatch(gap) and right.plain and not left.plain and right.number.scale == left.number.scale:
        right.unit, right.kind, right.plain = left.unit, left.kind, False


def _gapped(text: str, left: Figure, right: Figure) -> None:
    """ "The Union won 41 per cent, the Greens 12": what a list says once is meant each time."""
    if not right.plain or right.comparator != "=" or right.number.form != "digits" or right.number.scale != 1:
        return
    shared = left.kind == "percent" or (left.kind == "number" and not left.plain and left.number.scale == 1)
    gap = _gap(text, left, right) if shared else None
    if gap and _GAPPED.fullmatch(gap) and _LAST.match(text, right.end):
        right.unit, right.kind, right.plain = left.unit, left.kind, False


def _bracketed(text: str, left: Figure, right: Figure) -> None:
    """ "SEK 2,610 million (2,330)", "87.1 per cent (85.5)": the figure of the year before, in the unit said once."""
    if text[left.stop : right.start] != " (" or text[right.stop : right.stop + 1] != ")":
        return
    sum_ = left.kind in ("money", "percent") or left.number.scale > 1
    if not (right.plain and sum_ and right.number.form == "digits" and right.number.scale == 1 and right.value):
        return
    printed = left.value / left.number.scale
    if printed / _CLOSE < right.value < printed * _CLOSE:
        _scale_as(left, right)


def _scale_as(left: Figure, right: Figure) -> None:
    right.value *= left.number.scale
    right.unit, right.kind, right.plain = left.unit, left.kind, False


def _move(left: Figure, right: Figure) -> None:
    _scale(left, right)
    if left.plain:
        left.unit, left.kind = right.unit, right.kind
    elif right.plain:
        right.unit, right.kind = left.unit, left.kind
    right.change, right.told, right.role = left.moved, "verb", "to"


def movements_joined(figures: list[Figure]) -> list[Figure]:
    """The figures with both ends of a movement as one: "rose from 517 to 1,099" is 517–1,099, up."""
    kept: list[Figure] = []
    for right in figures:
        left = kept[-1] if kept else None
        if left and left.role == "from" and left.moved and right.role == "to" and left.unit == right.unit:
            left.low = min(left.value, right.low if right.low is not None else right.value)
            left.high = max(left.value, right.high if right.high is not None else right.value)
            left.change, left.told, left.end = right.change, right.told, right.end
            left.value = right.value
            continue
        kept.append(right)
    return kept
