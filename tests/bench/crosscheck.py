"""How long the cross-check takes, how much memory, and how much of what all pairs would find the index finds.

    made reports ─ links, in one process or several ─▶ seconds, peak memory
    two large documents ─ the index │ all pairs ─▶ share found

    python -m tests.bench crosscheck [--claims 100000] [--jobs 2] [--side 1000]

`--claims 1000000` and `--side 5000` take minutes. Every count is measured in a process of its own, since the peak of
one is that of all that it did.
"""

from __future__ import annotations

import argparse
import resource
import time
from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from multiprocessing import get_context

from audit.crosscheck.link import between, links
from audit.crosscheck.told import Told, told
from audit.evidence import Link
from audit.model import Analysis, Span
from audit.settings import DEFAULT
from audit.workers import copies
from tests.bench.made import reports

CLAIMS = (20_000, 100_000)


def timed(count: int, jobs: int) -> None:
    """Print seconds and memory of one cross-check of `count` claims."""
    made = list(reports(count))
    before = _peak()
    used = time.process_time()
    ready = sum(len(told(one).claims) for one in made[: max(1, len(made) // 20)])
    each = (time.process_time() - used) / ready
    start, used = time.perf_counter(), time.process_time()
    found = links(made, most=_most(made), spread=partial(copies, jobs=jobs))
    took, here = time.perf_counter() - start, time.process_time() - used
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    beside = others.ru_utime + others.ru_stime
    print(
        f"{count:,} claims, {jobs} job(s): {took:.1f} s; processor {here:.1f} s here, {beside:.1f} s in copies"
        f" (making the claims ready {each * count:.1f} s of it); {len(found):,} links;"
        f" peak {_peak():.2f} GB here, {others.ru_maxrss / 1e6:.2f} GB a copy, of which the texts {before:.2f} GB",
        flush=True,
    )


def recall(side: int) -> None:
    """Print how many of the links that all pairs give between two sides of `side` claims the index gives too."""
    found = _all(_halves(side), side, every=False)
    start = time.process_time()
    wanted = _all(_halves(side), side, every=True)
    took = time.process_time() - start
    kept = {_key(link) for link in found} & {_key(link) for link in wanted}
    share = 100 * len(kept) / max(len(wanted), 1)
    print(f"{side:,} × {side:,}: {len(kept)} of {len(wanted)} links of all pairs ({share:.2f}%; {took:.0f} s for all)")
    for relation in ("agrees", "contradicts", "updates", "silent"):
        total = {_key(link) for link in wanted if link.relation == relation}
        if total:
            print(f"  {relation}: {len(total & kept)} of {len(total)}")


def _halves(side: int) -> tuple[list[Analysis], list[Analysis]]:
    """Reports in turn to the one side and to the other, so that events have reports on both."""
    made = list(reports(2 * side))
    return made[::2], made[1::2]


def _all(sides: tuple[Sequence[Analysis], Sequence[Analysis]], side: int, *, every: bool) -> list[Link]:
    """The links between the sides: those of the documents that the index brings together, or all with all, where every
    claim of a document is laid beside every claim of another one."""
    if not every:
        left = {one.document.id for one in sides[0]}
        found = links(both := [*sides[0], *sides[1]], most=_most(both))
        return [link for link in found if (link.a.document in left) != (link.b.document in left)]
    matching = replace(DEFAULT.matching, candidates=side, crowd=side)
    one, other = ([_open(told(analysis)) for analysis in some] for some in sides)
    pairs = (sorted((a, b), key=lambda t: t.document) for a in one for b in other)
    return [link for a, b in pairs for link in between(a, b, matching, (0,))]


def _most(made: Sequence[Analysis]) -> int | None:
    """In how many documents a mark may stand, as `audit.pipeline.cross` has it."""
    return DEFAULT.archive.common if len(made) >= DEFAULT.archive.documents else None


def _open(one: Told) -> Told:
    """The document as if all its claims had one mark in common with all others: 0."""
    claims = range(len(one.claims))
    marks_ = array("q", [0] * len(claims))
    return replace(one, marks=marks_, holders=array("I", claims), leads=marks_[:1])


def _key(link: Link) -> tuple[object, ...]:
    spans: tuple[Span | None, ...] = (link.a_span, link.b_span)
    return link.a, link.b, link.relation, spans


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main(arguments: list[str]) -> None:
    """Print both, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench crosscheck", description=__doc__)
    parser.add_argument("--claims", type=int, nargs="*", default=CLAIMS)
    parser.add_argument("--jobs", type=int, nargs="*", default=(1, 2))
    parser.add_argument("--side", type=int, default=1_000)
    asked = parser.parse_args(arguments)
    tasks = [(timed, (count, jobs)) for count in asked.claims for jobs in asked.jobs]
    for measure, given in [*tasks, *([(recall, (asked.side,))] if asked.side else [])]:
        process = get_context("spawn").Process(target=measure, args=given)
        process.start()
        process.join()
