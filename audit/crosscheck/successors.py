"""Two holders of one office in two texts: at two times one follows the other, at one time they deny each other."""

from __future__ import annotations

from collections.abc import Iterator

from audit.claims.mentions import mentions
from audit.crosscheck.offices import same_person
from audit.crosscheck.when import Timing
from audit.evidence import Comparison
from audit.model import Mention, Office, Span
from audit.similarity import key, likeness

_SPELLING = 0.7  # letters of two last names from which one is a spelling of the other
_MOST = 4_000  # characters in which an office is looked for


def succeeded(claim: str, evidence: str, dated: Timing | None) -> Comparison | None:
    """What the texts say of each other by who holds an office; None where they name one holder, or none."""
    here = list(_held(claim))
    there = list(_held(evidence)) if here else []
    for one, office in here:
        rest = [(other, held) for other, held in there if _one_office(office, held)]
        if not rest or any(_one_person(office.holder or "", held.holder or "") for _, held in rest):
            continue
        other, held = rest[0]
        words = f"{office.holder} against {held.holder} as {office.title}"
        spans = Span(one.start, one.end), Span(other.start, other.end)
        if office.status != held.status or (dated and dated[0] == "apart"):
            return Comparison("updates", f"{words}, at different times", *spans)
        if dated and office.country and held.country:
            return Comparison("contradicts", words, *spans)
        return Comparison("silent", words)
    return None


def _held(text: str) -> Iterator[tuple[Mention, Office]]:
    for mention in mentions(text[:_MOST]):
        if mention.office and mention.office.holder:
            yield mention, mention.office


def _one_person(a: str, b: str) -> bool:
    """Whether two holders may be one, also where their last names are two spellings of one."""
    return same_person(a, b) or likeness(a.rsplit(maxsplit=1)[-1], b.rsplit(maxsplit=1)[-1]) >= _SPELLING


def _one_office(a: Office, b: Office) -> bool:
    return key(a.title) == key(b.title) and (not a.country or not b.country or key(a.country) == key(b.country))
