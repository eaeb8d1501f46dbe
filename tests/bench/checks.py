"""What each check of document scope finds on the public sets: counts only, as a table with 95% intervals.

    python -m tests.bench.checks --bench DIR [-o docs/checks-table.md]

Damaged texts are the machine-translated pages, where a hit overlaps a hand-marked span; clean texts are article
bodies, native pages, and native and human-translated sentences, where every warning and error counts as false.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import audit
from audit.checks.frame import checks
from audit.model import Finding

FAMILIES = ("noise", "translation", "copy")
MARKED = ("a-mt-page", "a-mt-wmt", "b-native-noise")

HEAD = """# What each check finds

Made by `python -m tests.bench.checks` (counts only). On the marked pages a hit lies on a hand-marked span;
one annotator marked them, so precision is a lower bound. False alarms are clean texts with a warning or an error
({texts:,} texts, {words:,} words, most of them single sentences). Intervals are Wilson’s, 95%.

| check | found | hits | precision | clean texts flagged | share |
| --- | ---: | ---: | --- | ---: | --- |
"""


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95% interval of a share, as Wilson gives it."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, hits / of
    middle, half = share + z * z / (2 * of), z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, (middle - half) / (1 + z * z / of)), min(1.0, (middle + half) / (1 + z * z / of))


def rows(path: Path) -> list[dict[str, object]]:
    """The rows of a file of JSON lines; none where there is no file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def damaged(bench: Path) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """The marked pages: text, and the spans marked in it."""
    for meta in sorted((bench / "pages").glob("[0-9]*.json")):
        if json.loads(meta.read_text(encoding="utf-8"))["group"] in MARKED:
            spans = [(int(str(r["start"])), int(str(r["end"]))) for r in rows(meta.with_suffix(".ann.jsonl"))]
            yield meta.with_suffix(".txt").read_text(encoding="utf-8"), spans


def clean(bench: Path) -> Iterator[str]:
    """Texts without marked damage."""
    told = json.loads((bench / "article-extraction/ground-truth.json").read_text(encoding="utf-8"))
    yield from (page["articleBody"] for page in told.values())
    for meta in sorted((bench / "pages").glob("[0-9]*.json")):
        if not meta.with_suffix(".ann.jsonl").read_text(encoding="utf-8").strip():
            yield meta.with_suffix(".txt").read_text(encoding="utf-8")
    for row in rows(bench / "wmt21-sentences/wmt21-sentences.jsonl"):
        if row["class"] != "machine_translation":
            yield str(row["text"])


def table(bench: Path) -> str:
    """The table in Markdown."""
    hits: Counter[str] = Counter()
    found: Counter[str] = Counter()
    false: Counter[str] = Counter()
    words = texts = 0
    for text, spans in damaged(bench):
        for one in audit.inspect(text):
            found[one.check] += 1
            hits[one.check] += any(one.start < end and start < one.end for start, end in spans)
    for text in clean(bench):
        texts, words = texts + 1, words + len(text.split())
        false.update({one.check for one in audit.inspect(text) if strong(one)})
    head = HEAD.format(texts=texts, words=words)
    return head + "".join(line(each.id, found, hits, false, texts) for each in checks() if shown(each.id, each.scope))


def shown(check: str, scope: str) -> bool:
    """Whether the table has a row for a check."""
    return scope == "document" and check.split("/", 1)[0] in FAMILIES


def strong(finding: Finding) -> bool:
    """Whether a finding is a warning or an error."""
    return finding.severity != "notice"


def line(check: str, found: Counter[str], hits: Counter[str], false: Counter[str], texts: int) -> str:
    """One row of the table."""
    low, high = wilson(hits[check], found[check])
    precision = f"{100 * low:.0f}–{100 * high:.0f}%" if found[check] else "–"
    least, most = wilson(false[check], texts)
    share = f"{100 * least:.2f}–{100 * most:.2f}%"
    return f"| {check} | {found[check]} | {hits[check]} | {precision} | {false[check]} | {share} |\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path)
    given = parser.parse_args()
    made = table(given.bench)
    if given.output:
        given.output.write_text(made, encoding="utf-8")
    else:
        print(made)
