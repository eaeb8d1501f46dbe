"""The phrases of seeds/lexicons/noise.toml, ready to be looked up line by line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from audit.knowledge import lexicon
from audit.text.noise_lines import Line

SHORT = 120  # a short phrase begins a widget only in a line of at most this length
LABEL = 60  # "… 12 comments" at the end counts only in a line of at most this length
LENGTHY = (
    "paywall",
    "cookie-notice",
    "legal-notice",
    "newsletter",
    "advertisement",
    "placeholder",
    "author-box",
)  # kinds whose lines may be paragraphs
HEAD = 80  # characters of a paragraph that are looked at for the start of such a notice


@dataclass(frozen=True)
class Phrases:
    """The rows by the way they are looked up. Values are kinds."""

    whole: dict[str, str]
    weak: dict[str, tuple[str, ...]]
    start: dict[str, tuple[tuple[str, str], ...]]  # by first word: (phrase, kind), longest first
    inside: tuple[tuple[str, str], ...]
    figured: tuple[tuple[str, str], ...]  # those of `inside` that hold a figure
    end: tuple[tuple[str, str], ...]
    opens: dict[str, str]
    softly: dict[str, str]
    stops: frozenset[str]


@cache
def phrases() -> Phrases:
    """The rows of the lexicon `noise`. Where two kinds claim a line, the first in the file has it."""
    tables = {kind: rows for kind, rows in lexicon("noise").items() if isinstance(rows, dict)}
    weak: dict[str, tuple[str, ...]] = {}
    start: dict[str, list[tuple[str, str]]] = {}
    for kind, rows in tables.items():
        for word in rows.get("weak", ()):
            weak[word] = (*weak.get(word, ()), kind)
        for phrase in rows.get("start", ()):
            start.setdefault(phrase.split()[0], []).append((phrase, kind))
    return Phrases(
        whole=_flat(tables, "whole"),
        weak=weak,
        start={first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in start.items()},
        inside=tuple((phrase, kind) for phrase, kind in _flat(tables, "inside").items() if "#" not in phrase),
        figured=tuple((phrase, kind) for phrase, kind in _flat(tables, "inside").items() if "#" in phrase),
        end=tuple(_flat(tables, "end").items()),
        opens=_flat(tables, "opens"),
        softly=_flat(tables, "softly"),
        stops=frozenset(tables["zones"]["stops"]),
    )


def _flat(tables: dict[str, dict[str, list[str]]], field: str) -> dict[str, str]:
    flat: dict[str, str] = {}
    for kind, rows in tables.items():
        for phrase in rows.get(field, ()):
            flat.setdefault(phrase, kind)
    return flat


def sure(line: Line) -> tuple[str, str] | None:
    """The kind of a line that a phrase marks for certain, and the phrase."""
    known = phrases()
    if not line.key:
        return _begins(line, line.text[:HEAD].lower(), LENGTHY)
    kind = known.whole.get(line.key) or known.opens.get(line.key)
    if kind:
        return kind, line.key
    found = _begins(line, line.text.lower() if line.text[:1] in "[©(" else line.key, ())
    if found:
        return found
    low = line.text.lower()
    for phrase, kind in known.inside:
        if phrase in low and _stands(phrase, low):
            return kind, phrase
    if "#" in line.key:
        for phrase, kind in known.figured:
            if phrase in line.key and _stands(phrase, line.key):
                return kind, phrase
    if len(line.key) <= LABEL or (len(line.key) <= SHORT and not line.sentence):
        for phrase, kind in known.end:
            if (
                line.key.endswith(phrase)
                and _stands(phrase, line.key)
                and (kind != "counter" or len(line.key) <= LABEL)
            ):
                return kind, phrase
    return None


def _stands(phrase: str, key: str) -> bool:
    """Whether a phrase that is in a line begins at the beginning of a word there: "adblock" is in no roadblock."""
    at = key.find(phrase)
    while at > 0 and phrase[0].isalnum() and key[at - 1].isalnum():
        at = key.find(phrase, at + 1)
    return at >= 0


def _begins(line: Line, key: str, only: tuple[str, ...]) -> tuple[str, str] | None:
    first = key.split(" ", 1)[0]
    for phrase, kind in phrases().start.get(first, ()):
        if key.startswith(phrase.rstrip()) and (not only or kind in only) and _fits(line, key, phrase):
            return kind, phrase.strip()
    return None


def _fits(line: Line, key: str, phrase: str) -> bool:
    """A phrase of one or two words begins a widget only in a short line that is no sentence."""
    rest = key[len(phrase.rstrip()) :]
    if (phrase[-1].isalnum() and rest[:1].isalnum()) or (phrase.endswith(" ") and not rest.startswith(" ")):
        return False
    if phrase.strip().count(" ") >= 2 or any(not (char.isalnum() or char in " '’-") for char in phrase):
        return True
    return len(key) <= SHORT and not line.sentence
