"""How fast a document is read and checked, beside spaCy's small English pipeline; and what many documents leave behind.

    our gold sentences + plain ones ─ made ▶ documents ─ read ▶ Reading ─ inspect ▶ findings: MB/s of each on one core
                                      └ a tenth of them, then all ▶ the peak of memory behind each

A peer that is not installed is skipped, and the table says so.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from audit.checks.frame import inspect
from audit.ingest.take import take
from audit.model import Document
from audit.reading import read
from tests.bench.text import PEER_BYTES, ROUNDS, made, peers, rate

T = TypeVar("T")
SIZE = 5_000  # bytes of a document: a long article
SPEED = 200  # documents that are timed
WANTED = 0.7  # MB/s of each stage


def documents(number: int) -> list[Document]:
    """So many made-up documents, each another one, the same every time."""
    return [take(made(SIZE, seed), media_type="text/plain") for seed in range(number)]


def speeds() -> None:
    """Print MB/s of reading, of the checks of document scope and of both, with the ratio to the peer."""
    every = documents(SPEED)
    size = sum(len(one.text.encode()) for one in every) / 1e6
    readings = [read(one) for one in every]  # the lexicons are in memory from here on
    for one in readings:
        inspect(one)
    reading, checking = _least(read, every), _least(inspect, readings)
    for name, took in (("read", reading), ("inspect", checking), ("both", reading + checking)):
        wanted = f"   (wanted: {WANTED})" if name != "both" else ""
        print(f"{name:28} {size / took:8.3f} MB/s{wanted}")
    spacy = peers()["spaCy small"]
    if spacy is None:
        print(f"{'spaCy small':28}  not installed: skipped")
        return
    theirs = rate(spacy, PEER_BYTES["spaCy small"])
    print(f"{'spaCy small':28} {theirs:8.3f} MB/s   we are {size / (reading + checking) / theirs:.0f} times as fast")


def _least(work: Callable[[T], object], every: Iterable[T]) -> float:
    """The processor time for all, of each the least of a few rounds: the others were disturbed."""
    return sum(min(_seconds(work, one) for _ in range(ROUNDS)) for one in every)


def _seconds(work: Callable[[T], object], one: T) -> float:
    begun = time.process_time()
    work(one)
    return time.process_time() - begun


def memory(most: int) -> None:
    """Print the peak behind a tenth of `most` documents and behind all of them: it is to be the same."""
    for number in (most // 10, most):
        for seed in range(number):
            inspect(read(take(made(SIZE, seed), media_type="text/plain")))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{number:6} documents, {number * SIZE / 1e6:6.1f} MB {peak:8.1f} MB at the peak")


def main(given: list[str]) -> None:
    """`reading [--documents N]`: the peak of memory, then the speeds."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench reading")
    asked.add_argument("--documents", type=int, default=1_000, metavar="N", help="for the memory (default: 1000)")
    memory(asked.parse_args(given).documents)
    speeds()
