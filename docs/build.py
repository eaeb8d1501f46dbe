"""docs/*.md → docs/_site/*.html: the documentation as plain pages in the looks of the report. `make docs` runs it."""

from __future__ import annotations

import html
import re
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt

HERE = Path(__file__).resolve().parent
CSS = HERE.parent / "audit" / "report" / "templates" / "report.css"
FIRST = (
    *("index", "editors-guide", "commands", "verdicts", "checks", "formats", "settings", "database"),
    *("writing-a-check", "limits"),
)
PAGES = (*FIRST, *sorted({path.stem for path in HERE.glob("*.md")} - {*FIRST}))
MORE = """
main { max-width: 46rem; }
main :is(p, ul, ol, table, pre) { margin: 0.7rem 0; }
main :is(ul, ol) { padding-left: 1.3rem; list-style: revert; }
main h2, main h3 { font: 600 1.2rem/1.3 var(--serif); margin-top: 2rem; }
main h3 { font-size: 1.02rem; margin-top: 1.4rem; }
main p, main li { line-height: 1.55; }
main img { max-width: 100%; border: 1px solid var(--rule); }
nav a[aria-current] { color: var(--ink); font-weight: 600; }
td, th { vertical-align: top; }
"""
_HEAD = re.compile(r"<(h[23])>(.*?)</h[23]>")
_LINK = re.compile(r'(href=")([\w-]+)\.md(#[\w-]*)?(")')


def slug(words: str) -> str:
    """The anchor of a heading."""
    return re.sub(r"[^a-z0-9]+", "-", html.unescape(re.sub("<[^>]*>", "", words)).lower()).strip("-")


def page(name: str) -> str:
    """One page as HTML. Links to other .md pages lead to their .html."""
    body = MarkdownIt("commonmark").enable("table").render((HERE / f"{name}.md").read_text(encoding="utf-8"))
    body = _HEAD.sub(lambda m: f'<{m[1]} id="{slug(m[2])}">{m[2]}</{m[1]}>', body)
    body = _LINK.sub(r"\1\2.html\3\4", body)
    head = re.search(r"<h1>(.*?)</h1>", body)
    title = re.sub("<[^>]*>", "", head[1]) if head else name
    here = {name: " aria-current=page"}
    links = "".join(f'<a href="{one}.html"{here.get(one, "")}>{one.replace("-", " ")}</a> ' for one in PAGES)
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>audit: {title}</title>'
        '<link rel="stylesheet" href="audit.css"></head>\n<body><header class="masthead">'
        f'<p class="brand"><b>audit</b></p><nav aria-label="Pages">{links}</nav></header>\n'
        f'<main class="opening">\n{body}</main></body>\n</html>\n'
    )


def build(into: Path) -> list[Path]:
    """Write the site into a folder, and say which pages were written."""
    into.mkdir(parents=True, exist_ok=True)
    (into / "audit.css").write_text(CSS.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    for picture in sorted(HERE.glob("*.png")):
        shutil.copyfile(picture, into / picture.name)
    written = []
    for name in PAGES:
        written.append(into / f"{name}.html")
        written[-1].write_text(page(name), encoding="utf-8")
    return written


if __name__ == "__main__":
    made = build(HERE / "_site")
    print(f"wrote {len(made)} pages into {HERE / '_site'}", file=sys.stderr)
