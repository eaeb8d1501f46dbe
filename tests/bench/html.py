"""What a page costs after its main text is found: the processor time of trafilatura beside that of all the rest.

    pages ─ audit add ─▶ trafilatura | markup, metadata, noise, store ─▶ taking in, beside trafilatura
          ─ audit run ─▶ the same, and claims and checks              ─▶ taking in and judging, beside trafilatura

    python -m tests.bench html [FOLDER] [--number 200]

FOLDER holds saved pages, gzipped or not; without it pages of common size are made. Start-up and the first few pages,
which load the libraries and the knowledge, are not counted.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from audit.pipeline import take_in
from audit.store.database import opened
from tests.bench.pages import full

WANTED = 0.5  # of what trafilatura costs, for taking in
WARM = 5  # pages


class Clock:
    """Adds up the processor time that a function takes."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.seconds = 0.0
        self.calls = 0
        self._function = function

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call the function and time it."""
        begun = time.process_time()
        try:
            return self._function(*arguments, **named)
        finally:
            self.seconds += time.process_time() - begun
            self.calls += 1


def saved(folder: Path) -> Iterator[bytes]:
    """The pages in a folder, in the order of their names."""
    for path in sorted(folder.rglob("*.htm*")):
        raw = path.read_bytes()
        yield gzip.decompress(raw) if path.suffix == ".gz" else raw


def measure(pages: list[bytes], *, analysed: bool) -> tuple[float, float]:
    """Seconds of processor time in trafilatura, and in everything else that takes these pages in (and reads their
    claims and checks them, if `analysed`)."""
    import trafilatura

    with TemporaryDirectory() as place, opened(str(Path(place) / "bench.db")) as store:
        for at, raw in enumerate(pages):
            (Path(place) / f"{at:05}.html").write_bytes(raw)
        names = sorted(map(str, Path(place).glob("*.html")))
        take_in(names[:WARM], store=store, analysed=analysed)
        theirs, begun = Clock(trafilatura.extract), time.process_time()
        trafilatura.extract = theirs
        try:
            take_in(names[WARM:], store=store, analysed=analysed)
        finally:
            trafilatura.extract = theirs._function
        return theirs.seconds, time.process_time() - begun - theirs.seconds


def main(arguments: list[str]) -> None:
    """Print both and their ratio, for each of the two."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench html", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--number", type=int, default=200)
    asked = parser.parse_args(arguments)
    every = saved(asked.folder) if asked.folder else (full(at).encode() for at in range(asked.number))
    pages = [raw for _, raw in zip(range(asked.number), every, strict=False)]
    size = sum(map(len, pages)) / 1e6
    print(f"{len(pages)} pages, {size:.1f} MB of markup; seconds of processor time")
    for what, analysed in (("taking in", False), ("taking in, reading and checks", True)):
        theirs, rest = measure(pages, analysed=analysed)
        wanted = "" if analysed else f"   (wanted: {WANTED})"
        print(f"{what:<30} trafilatura {theirs:6.2f}, everything else {rest:6.2f}: {rest / theirs:.2f} times{wanted}")
