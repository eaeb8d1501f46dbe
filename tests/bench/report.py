"""The report as a browser opens it: `python -m tests.bench report` prints size, time and memory of making it, and what
Chromium's own trace says of its first paint from disk and of each answer of the filters.

1,000 claims in one file, 10,000 and 20,000 in a folder of pages. By hand: a loaded machine gives other figures.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
import tracemalloc
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "report"))

from made_up import large

from audit.report.folder import files

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
TRACED = "devtools.timeline,loading,blink.user_timing"
WORK = ("EventDispatch", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize")
WORDS = ("1", "1,1", "1,11", "", "7", "counted 38")
PAINTED = "performance.getEntriesByName('first-contentful-paint').length"
OPENED = 5  # times; the best is told, as the others show what else the machine did


def main(arguments: Sequence[str]) -> None:
    parser = ArgumentParser(prog="python -m tests.bench report", description=__doc__)
    parser.add_argument("--claims", type=int, nargs="*", default=[1_000, 10_000, 20_000])
    wanted = parser.parse_args(arguments).claims
    with tempfile.TemporaryDirectory() as folder:
        for claims in wanted:
            _made(claims, Path(folder) / str(claims))
        for claims in wanted:
            _seen(claims, Path(folder) / str(claims) / "index.html")


def _made(claims: int, place: Path) -> None:
    """The pages of so many claims, as many findings, texts of 200 each; time in the processor, memory beyond the
    result itself."""
    result = large(documents=max(claims // 200, 2), words=2_700, marks=200)
    place.mkdir()
    begun = time.process_time()
    pages = files(result, "index")
    spent = time.process_time() - begun
    for name, text in pages.items():
        (place / (name or "index.html")).write_text(text, encoding="utf-8")
    tracemalloc.start()
    files(result, "index")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    sizes = [len(text.encode()) / 1e6 for text in pages.values()]
    print(
        f"{len(result.claims):>6,} claims, {len(result.findings):,} findings: {len(pages)} files, "
        f"{sum(sizes):.2f} MB, the largest {max(sizes):.2f} MB; made in {spent:.2f} s with {most / 1e6:.0f} MB"
    )


def _seen(claims: int, page: Path) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        opened = [_painted(browser, page) for _ in range(OPENED)]
        print(f"{claims:>6,} claims: first paint after {min(opened):.0f} ms (of {OPENED}: {_listed(opened)})")
        target = next((one for one in (page, page.with_name("index-1.html")) if _filters(one)), None)
        if target:
            answers = _answered(browser, target)
            print(f"{'':>13}  a filter answers in {max(answers):.0f} ms at most ({_listed(answers)}) in {target.name}")
        browser.close()


def _filters(page: Path) -> bool:
    return page.is_file() and 'id="filters"' in page.read_text(encoding="utf-8")


def _listed(numbers: Sequence[float]) -> str:
    return ", ".join(f"{number:.0f}" for number in numbers)


def _painted(browser: Any, page: Path) -> float:
    """Milliseconds from the start of the navigation to the first contentful paint, as the trace has them."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    events = _trace(browser, tab, lambda: (tab.goto(page.as_uri()), tab.wait_for_function(PAINTED)))
    tab.close()
    starts = [e["ts"] for e in events if e["name"] == "navigationStart" and _url(e).startswith("file:")]
    paints = [e["ts"] for e in events if e["name"] == "firstContentfulPaint"]
    return float(min(p for p in paints if p > starts[-1]) - starts[-1]) / 1000


def _url(event: dict[str, Any]) -> str:
    data = event.get("args", {}).get("data") or {}
    return str(data.get("documentLoaderURL") or data.get("url") or "")


def _answered(browser: Any, page: Path) -> list[float]:
    """Milliseconds of the main thread's processor time for each word that is typed: the script, and the style, layout
    and paint that follow. The best of three for each."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    tab.goto(page.as_uri() + "#claims")
    rounds = [[_spent(_trace(browser, tab, lambda words=words: _typed(tab, words))) for words in WORDS] for _ in "123"]
    tab.close()
    return [min(times) for times in zip(*rounds, strict=True)]


def _spent(events: Sequence[dict[str, Any]]) -> float:
    busy = [e for e in events if e["name"] in WORK]
    mine = [e for e in busy if e["name"] != "EventDispatch" or e["args"]["data"]["type"] == "input"]
    return float(sum(e.get("tdur", 0) for e in mine if not _within(e, mine))) / 1000


def _within(event: dict[str, Any], others: Sequence[dict[str, Any]]) -> bool:
    """Whether an event lies within another one of its thread, whose time holds its own."""
    end = event["ts"] + event.get("dur", 0)
    return any(
        o is not event and o["tid"] == event["tid"] and o["ts"] <= event["ts"] and end <= o["ts"] + o.get("dur", 0)
        for o in others
    )


def _typed(tab: Any, words: str) -> None:
    tab.locator("[name=words]").fill(words)
    tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def _trace(browser: Any, tab: Any, action: Any) -> list[dict[str, Any]]:
    browser.start_tracing(page=tab, categories=["-*", *TRACED.split(",")])
    action()
    events: list[dict[str, Any]] = json.loads(browser.stop_tracing())["traceEvents"]
    return events
