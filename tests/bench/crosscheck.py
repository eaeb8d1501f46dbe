"""How long the cross-check takes, and how much of what all pairs would find the index finds.

made claims (names, measures, values) ─ documents of 20 ─▶ links ─▶ seconds, memory
                                      └ two documents ─ all pairs ─▶ share found

python -m tests.bench crosscheck [--claims 20000] [--side 500]
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from audit.claims.quantities import quantities
from audit.crosscheck.link import links
from audit.model import Analysis, Claim, Document, Span
from audit.settings import DEFAULT

A_DOCUMENT = 20  # claims
SYLLABLES = ("bra", "cor", "dal", "est", "fer", "gor", "hes", "iva", "jes", "kar", "lun", "mor", "nes", "ost", "pel")
THINGS = ("killed {} people", "injured {} people", "destroyed {} houses", "cost {} jobs", "reached {} villages")
EVENTS = ("Floods", "Fires", "Storms", "Clashes", "Layoffs", "Landslides")


def documents(count: int, seed: int, marked: str) -> Iterator[Analysis]:
    """`count` claims in documents of twenty, each with a name, an event, a measure and a value."""
    random = Random(seed)
    for number in range((count + A_DOCUMENT - 1) // A_DOCUMENT):
        lines = [_line(random) for _ in range(min(A_DOCUMENT, count - number * A_DOCUMENT))]
        yield analysis(f"{marked}{number:06}", lines)


def analysis(name: str, lines: list[str]) -> Analysis:
    """The lines as a document, each a claim with its figure."""
    text, claims, at = "\n".join(lines), [], 0
    for line in lines:
        span = Span(at, at + len(line))
        found = tuple(replace(q, start=q.start + at, end=q.end + at) for q in quantities(line))
        claims.append(Claim(span.start, span.end, span, "count", found))
        at += len(line) + 1
    return Analysis(Document(name, name, text, language="en"), tuple(claims))


def _line(random: Random) -> str:
    place = "".join(random.choice(SYLLABLES) for _ in range(3)).capitalize()
    return f"{random.choice(EVENTS)} in {place} {random.choice(THINGS).format(f'{random.randint(100, 9_999):,}')}."


def timed(count: int) -> str:
    """Seconds and memory of one cross-check of `count` claims."""
    made = list(documents(count, 1, "d"))
    start = time.perf_counter()
    found = links(made, most=DEFAULT.archive.common)
    took = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return f"{count:,} claims: {took:.1f} s, {memory:.2f} GB at most, {len(found):,} links"


def found(side: int) -> str:
    """How many of the links that all pairs give between two documents of `side` claims the index gives too."""
    one, other = (analysis(name, [_line(Random(f"{name}{n}")) for n in range(side)]) for name in "ab")
    told = links([one, other])
    all_ = links([one, other], replace(DEFAULT.matching, candidates=side, crowd=side))
    kept = {(k.a, k.b, k.relation) for k in told}
    wanted = {(k.a, k.b, k.relation) for k in all_}
    share = 100 * len(wanted & kept) / max(len(wanted), 1)
    return f"{side} × {side}: {len(wanted & kept)} of {len(wanted)} links of all pairs ({share:.1f}%)"


def main(arguments: list[str]) -> None:
    """Print both."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench crosscheck", description=__doc__)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--side", type=int, default=500)
    asked = parser.parse_args(arguments)
    print(timed(asked.claims))
    print(found(asked.side))
