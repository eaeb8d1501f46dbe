"""Two runs side by side: what is new, what is gone, and what is said differently of the same words.

What is said of one place is known again by its fingerprint: check, words and the words around them. It survives edits
elsewhere; where the figure itself changes, the old is gone and another is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from audit.model import SEVERITIES
from audit.report.words import QUOTE, TITLE, clip, counted, listed, visible
from audit.result import GroupRow, Result
from audit.store.history import Run, Said


@dataclass(frozen=True, slots=True)
class Changed:
    """The same words, of which the later run says something else."""

    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Difference:
    """What the later run has more, has no more, and says differently."""

    new: tuple[Said, ...]
    gone: tuple[Said, ...]
    changed: tuple[Changed, ...]
    same: int

    @property
    def nothing(self) -> bool:
        """Whether both runs say the same."""
        return not (self.new or self.gone or self.changed)


def compare(before: Sequence[Said], after: Sequence[Said]) -> Difference:
    """The difference of two runs, in the order of the places. A fingerprint that stands twice is paired in order."""
    old, later = dict(_keyed(before)), dict(_keyed(after))
    pairs = [(old[key], later[key]) for key in later if key in old]
    changed = tuple(Changed(a, b) for a, b in pairs if (a.level, a.message) != (b.level, b.message))
    return Difference(
        new=tuple(one for key, one in later.items() if key not in old),
        gone=tuple(one for key, one in old.items() if key not in later),
        changed=changed,
        same=len(pairs) - len(changed),
    )


def _keyed(rows: Iterable[Said]) -> Iterator[tuple[tuple[str, str, int], Said]]:
    """Each row with its fingerprint, its kind and how often that stood before."""
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row.fingerprint, row.what)
        seen[key] = seen.get(key, -1) + 1
        yield (*key, seen[key]), row


def only_new(result: Result, findings: Sequence[Said], claims: Sequence[Said]) -> Result:
    """The result with what an earlier run did not say: other findings, and claims with another verdict.

    The coverage stays that of the whole run. A group stays where two texts of it say something new.
    """
    known = {(one.fingerprint, one.what, one.level) for one in [*findings, *claims]}
    new = tuple(c for c in result.claims if (c.fingerprint, c.kind, c.verdict) not in known)
    return replace(
        result,
        findings=tuple(f for f in result.findings if (f.fingerprint, f.check, f.severity) not in known),
        claims=new,
        groups=tuple(_groups_of(result.groups, {claim.id for claim in new})),
    )


def _groups_of(groups: Iterable[GroupRow], claims: set[str]) -> Iterator[GroupRow]:
    for group in groups:
        cells = [replace(cell, claims=tuple(one for one in cell.claims if one in claims)) for cell in group.cells]
        kept = tuple(cell for cell in cells if cell.claims)
        if len(kept) > 1:
            yield replace(group, cells=kept)


def worse(findings: Difference) -> bool:
    """Whether a finding is new, or more severe than it was."""
    ranks: dict[str, int] = {name: at for at, name in enumerate(SEVERITIES)}
    return bool(findings.new) or any(
        ranks.get(one.after.level, 9) < ranks.get(one.before.level, 9) for one in findings.changed
    )


def listing(kept: Sequence[Run]) -> Iterator[str]:
    """The runs that are kept, one a line, the latest first."""
    for run in kept:
        draft = "with a draft" if run.draft else "no draft"
        number = counted(run.documents, "document")
        yield f"{run.sequence:>5}  {run.id[:12]}  {run.finished}  audit {run.version}  {number}, {draft}"


def lines(findings: Difference, claims: Difference) -> Iterator[str]:
    """The difference as text: a headline, then what is new, gone and changed."""
    yield f"Findings: {_counts(findings)}. Claims: {_counts(claims)}."
    for name, difference in (("finding", findings), ("claim", claims)):
        yield from _block(f"New {name}s", [_line("+", one) for one in difference.new])
        yield from _block(f"Gone {name}s", [_line("-", one) for one in difference.gone])
        yield from _block(f"Changed {name}s", [_change(one) for one in difference.changed])


def _counts(one: Difference) -> str:
    return listed([f"{len(one.new):,} new", f"{len(one.gone):,} gone", f"{len(one.changed):,} changed"]) + (
        f", {one.same:,} as before"
    )


def _block(head: str, rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield from ("", f"{head} ({counted(len(rows), 'row')})", *rows)


def _line(sign: str, one: Said) -> str:
    return visible(
        f"  {sign} {one.level:<13} {one.document}  “{clip(one.exact, QUOTE)}”  {clip(one.message, TITLE)}  [{one.what}]"
    )


def _change(one: Changed) -> str:
    levels = f"{one.before.level} → {one.after.level}" if one.before.level != one.after.level else one.after.level
    said = clip(one.after.message, TITLE)
    return visible(
        f"  ~ {levels:<13} {one.after.document}  “{clip(one.after.exact, QUOTE)}”  {said}  [{one.after.what}]"
    )
