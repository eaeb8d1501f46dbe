"""Where a line stands: furniture is found by its neighbours.

head    before the first paragraph: menus, counters, a title printed twice
blocks  short lines below a heading such as "Related stories"
tail    all that follows the last paragraph, from the first such heading on
company a word like "Share" or "Home" beside lines that are sure
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from audit.text.noise_lines import Line
from audit.text.noise_phrases import Phrases
from audit.text.noise_shapes import doubled, listing, number, stamp

Marks = dict[int, tuple[str, str]]  # line number -> kind, reason

REACH = 2  # lines that a weak word may stand away from a sure one
TEASER = 170  # characters of the longest headline that is taken for a teaser
TAIL_PROSE = 0.34  # share of paragraphs in a tail of teasers: every second line at most, headings counted
REPEAT = 12  # characters from which a repeated line is a title and no refrain
TAIL_LINES = 90  # a longer list of short lines is an article made of them
HEADING = 3  # words: a block's last line this short before a paragraph is the author's heading
NEAR = 4  # lines between a title and its double
BLOCK = 15  # lines below a heading in the middle of a text: the longest widget measured has 11
SENTENCE = 8  # words of a teaser that ends as a sentence, in the middle of a text
MENU = 6  # lines of a menu of which only some are known
LABEL = 4  # words of a line of a menu
KNOWN = 3  # known lines that make a run of short lines a menu, and at least a third of it
COUNTERS = 3  # views, shares and comments; a longer run of figures is a table
SEPARATORS = ("/", "»", "›", ">", "|", "·", "•")  # alone on a line: between the parts of a breadcrumb
LOGO = 3  # words in the name of a site above its menu


def weak(line: Line, known: Phrases) -> tuple[str, ...]:
    """The kinds to which the line may belong where its neighbours do."""
    kinds = known.weak.get(line.key, ())
    if number(line):
        return ("counter",)
    if listing(line):
        return ("navigation", *kinds)
    if stamp(line):
        return ("timestamp",)
    return ("reaction-widget", *kinds) if doubled(line) else kinds


def head_end(lines: Sequence[Line]) -> int:
    """The number of the first paragraph (all lines, where there is none)."""
    return next((i for i, line in enumerate(lines) if line.prose), len(lines))


def head(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """What furniture there is above the first paragraph."""
    found: Marks = {}
    end = head_end(lines)
    if end == len(lines):
        return found
    seen: dict[str, int] = {}
    for i in range(end):
        line = lines[i]
        if len(line.key) >= REPEAT and i - seen.get(line.key, -NEAR) < NEAR and seen[line.key] not in marks:
            found[seen[line.key]] = ("duplicate-line", "the line is printed again below")
        seen[line.key] = i
        after = i == 0 or i - 1 in found or i - 1 in marks
        if _section(line, known) and (after or _section(lines[i + 1], known)):
            found[i] = ("navigation", "the name of a section")
        elif line.text in SEPARATORS and i:
            beside = (j for j in (i - 1, i, i + 1) if j < end and len(lines[j].key.split()) <= LABEL)
            found |= dict.fromkeys(beside, ("navigation", "a breadcrumb"))
        elif number(line) and i and not number(lines[i - 1]):
            run = next(j for j in range(i, end + 1) if not number(lines[j])) - i
            if 1 < run <= COUNTERS:
                found |= dict.fromkeys(range(i, i + run), ("counter", "figures that stand alone above the text"))
    menu = next((i for i in range(end) if marks.get(i, found.get(i, ("",)))[0] == "navigation"), 0)
    if all(len(lines[i].key.split()) <= LOGO and not lines[i].sentence for i in range(menu)):
        found |= {i: ("navigation", "the name of the site above its menu") for i in range(menu) if i not in marks}
    return found


def _section(line: Line, known: Phrases) -> bool:
    return "navigation" in known.weak.get(line.key, ())


def blocks(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """The short lines below a heading that opens a block, up to a blank line or a paragraph."""
    found: Marks = {}
    body = head_end(lines)
    for i, line in enumerate(lines):
        sure = known.opens.get(line.key) or _opens(line, marks.get(i))
        kind = sure or (known.softly.get(line.key) if i >= body else None)
        if not kind or i in found:
            continue
        last = _block_end(lines, i)
        if last > i or (sure and i not in marks):
            reason = f"below “{line.text[:40]}”"
            found |= {j: (kind, reason) for j in range(i, last + 1) if j not in marks and j not in found}
    return found


def _opens(line: Line, mark: tuple[str, str] | None) -> str | None:
    """A start phrase that ends with its colon opens a block ("More on:")."""
    return mark[0] if mark and line.text.endswith(":") and mark[0] in ("related-teaser", "tags") else None


def _block_end(lines: Sequence[Line], i: int) -> int:
    j = i
    while j + 1 < len(lines) and j - i < BLOCK:
        line = lines[j + 1]
        if (
            line.gap
            or line.prose
            or line.end - line.start > TEASER
            or (line.sentence and len(line.key.split()) > SENTENCE)
        ):
            break
        j += 1
    before_text = j + 1 < len(lines) and lines[j + 1].gap and lines[j + 1].prose
    if j > i + 1 and before_text and len(lines[j].key.split()) <= HEADING and not lines[j].sentence:
        j -= 1
    return j


def tail(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """Everything from the first opening heading after which no body text follows."""
    start = _tail_start(lines, known, marks)
    if start is None:
        return {}
    found: Marks = {}
    kind, reason = "related-teaser", "below the text"
    for i in range(start, len(lines)):
        opened = known.opens.get(lines[i].key) or known.softly.get(lines[i].key)
        if opened:
            kind, reason = opened, f"below “{lines[i].text[:40]}”"
        if i not in marks:
            kinds = weak(lines[i], known)
            found[i] = (kinds[0] if kinds and kind not in kinds else kind, reason)
    return found


def _tail_start(lines: Sequence[Line], known: Phrases, marks: Marks) -> int | None:
    prose, run, longest, best = 0, 0, 0, None
    sure_below = 0
    body = head_end(lines)
    for i in range(len(lines) - 1, max(body, len(lines) - TAIL_LINES), -1):
        line = lines[i]
        if line.key in known.stops:
            break
        run = run + 1 if line.prose and i not in marks else 0
        longest = max(longest, run)
        prose += line.prose and i not in marks
        if longest > 1 or (run and line.gap):
            break
        opens = line.key in known.opens or (line.key in known.softly and sure_below > 0)
        if opens and prose <= TAIL_PROSE * (len(lines) - i):
            best = i
        sure_below += i in marks
    return best


def menus(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """Runs of short lines of which enough are names of sections or marked already: the others belong to them."""
    found: Marks = {}
    for short, group in groupby(range(len(lines)), lambda i: _label(lines[i])):
        run = list(group)
        sections = sum(_section(lines[j], known) or marks.get(j, ("",))[0] == "navigation" for j in run)
        if short and len(run) >= MENU and sections >= max(KNOWN, len(run) / 3):
            found |= {j: ("navigation", "a menu") for j in run if j not in marks}
    return found


def _label(line: Line) -> bool:
    return 0 < len(line.key.split()) <= LABEL and not line.sentence and line.text[-1] != ","


def company(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """Weak words within reach of lines that are marked, and runs of weak words that hold together."""
    found: Marks = {}
    candidates = {i: kinds for i, line in enumerate(lines) if i not in marks and (kinds := weak(line, known))}
    for step, order in ((-1, sorted(candidates)), (1, sorted(candidates, reverse=True))):
        for i in order:
            near = next((j for d in range(1, REACH + 1) if (j := i + step * d) in marks or j in found), None)
            if near is not None and i not in found:
                kind, reason = marks.get(near) or found[near]
                kinds = candidates[i]
                found[i] = (kind if kind in kinds else kinds[0], reason)
    return found
