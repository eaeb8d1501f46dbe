"""Most of them in one report on an event, and a smaller share in the other.

"most of them sleep in a primary school"  ─  "roughly a quarter sleep in the primary school"
"most of the cocaine came from Tolmia"    ─  "14% from Tolmia"

claim with "most", what is told of them ─ a share under half that tells nothing else ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.once import once
from audit.crosscheck.particulars import other_day
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, stems, words
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 600  # characters of a claim that are looked at
_UNDER = Decimal(45)  # per cent: a share under it is not most, however it was rounded
_END = re.compile(r"[.;:()–—]|,\s|\s(?:but|while|although|though|and|when|after|before)\s")

_OF_WHOLE = re.compile(
    r"\s(?:of|among)\s(?:the |its |all |their |these |those )?[\w’'-]{1,30}"
    r"(?:\s(?!was\b|were\b|is\b|are\b|had\b|have\b|has\b)[\w’'-]{1,30})?"
)


def majorities(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one tells of most what the other tells of less than half."""
    (mine, small), (others, few) = _told(ours), _told(theirs)
    for a, b in (*((a, b) for a in mine for b in few), *((a, b) for a in small for b in others)):
        found = _minor(a, b) if majority(a) else _minor(b, a)
        if found is not None:
            whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
            words_ = f"most of them in one, {found.printed} in the other"
            yield Judged(a, b, "contradicts", words_, _SCORE, *whole)


@once
def _told(one: Side) -> tuple[list[Stated], list[Stated]]:
    """The claims that tell of most of something, and those that tell of a share under half."""
    return [c for c in one.claims if majority(c)], [c for c in one.claims if c.figures and _small_share(c)]


def _minor(major: Stated, other: Stated) -> Figure | None:
    """The share under half with which the other claim tells what the one tells of most; None where it tells none."""
    share = _small_share(other)
    if share is None or denied(major) != denied(other) or other_day(major, other):
        return None
    told = _about(other, share)
    borne = any(told and named <= told <= every for every, named in majority(major))
    return share if borne and not (two_scopes(major, other) or two_known_subjects(major, other)) else None


@once
def majority(one: Stated) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """For each "most of" of a claim the stems of what it tells of them, and those of the names among these."""
    if one.tokens.isdisjoint(_first()):
        return ()
    text = one.words[:_MOST]
    out = []
    for found in _pattern().finditer(text):
        ended = _END.search(text, found.end())
        line = [w for w in words(text[: ended.start() if ended else len(text)]) if w.start >= found.end()]
        told = frozenset(w.stem for w in line) - stems(found["whole"] or "")
        out.append((told, frozenset(w.stem for w in line if w.capital) & told))
    return tuple(out)


@once
def _small_share(one: Stated) -> Figure | None:
    """The one share under half that a claim gives, that is no move; None where it gives none or several."""
    shares = [f for f in one.figures if f.interval.sort == "percent"]
    if len(shares) != 1 or shares[0].quantity.change or shares[0].earlier or len(one.figures) > 1:
        return None
    high = shares[0].interval.high
    return shares[0] if high is not None and high < _UNDER else None


def _about(one: Stated, share: Figure) -> frozenset[str]:
    """The stems of what a claim tells of its share: without the figure and without what it is a share of."""
    text, at = one.words[:_MOST], share.end - one.claim.start
    ends = [(m.start(), m.end()) for m in _END.finditer(text)]
    start = max((end for _, end in ends if end <= share.start - one.claim.start), default=0)
    end = min((start for start, _ in ends if start >= at), default=len(text))
    whole = _OF_WHOLE.match(text, at)
    apart = stems(share.printed) | (stems(whole[0]) if whole else frozenset())
    return frozenset(w.stem for w in words(text) if start <= w.start < end) - apart - _round()


@cache
def _round() -> frozenset[str]:
    """Stems of words beside a share that tell nothing of it."""
    return stems(" ".join(_table()["beside"]))


@cache
def _first() -> frozenset[str]:
    return first_words(_table()["most"])


@cache
def _pattern() -> re.Pattern[str]:
    """ "Most of the cocaine", "most of them", "most with": what it is most of, if that is named."""
    whole = r"(?:them|those|these)\b|the\s(?P<whole>[\w’'-]{1,30})|(?=(?:from|in|with|by|are|were|had|have)\b)"
    return re.compile(rf"(?i)\b(?:{either(_table()['most'])})\s(?:of\s)?(?:{whole})")


@cache
def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = lexicon("crosscheck")["majorities"]
    return found
