"""Lines that their shape alone marks: times of publication, doubled labels, credits, embedded posts, menus."""

from __future__ import annotations

import re
from functools import cache

from audit.knowledge import lexicon
from audit.text.noise_lines import Line

CREDIT = 60  # characters at the end of a line in which a credit stands
CAPTION = 130  # characters of a caption whose credit stands bare; a longer line ends with the agency that reports it
PARAGRAPH = 140  # characters: a shorter line with a credit is a caption, whatever else it says
CAPTIONED = 2  # sentences before a credit that are more than a caption
STAMP = 110  # the longest line of dates and labels seen on the measured pages has 98 characters
STRANGERS = (0, 2, 5)  # words of a dated line that are no time words: with date only, with a clock, with a label

_BRACKETS = ("(photo", "(picture", "[photo", "(image by", "(file photo")

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
_ISO = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_EMBED = re.compile(r"[—–-] ?[^()\n]{1,60} \(@\w{1,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$")
_FILE = re.compile(
    r"(?:https?://)?[\w.-]{3,60}/[^\s]{0,200}\.(?:jpe?g|png|gif|webp|mp4)(?:\?\S{0,80})?(?: \d+ \d+)?$", re.IGNORECASE
)
_POWERED = re.compile(r"Powered [Bb]y (?:[A-Z][\w.-]{1,20} ?){1,4}$")
_PUBLISHED = re.compile(r"©\s?\d{4}|\(c\)\s?\d{4}", re.IGNORECASE)
_MARKED = re.compile(r"\([cC]\) ?(?:\d{4}\b|[Cc]opyright)")  # "(c) permit inspection" is an item of a list
_MENU = re.compile(r"\s[»›>/|·](?=\s)")
_VIA = re.compile(r"[(\[/|]|\b(?:via|Photos?|Image|Picture|Credit|Source)\b")
_AFTER = re.compile(r"\. |[—–-] |\bby\b")
_STOPPED = re.compile(r"(?<=[a-z\d]{2})[.!?][\"”’')]{0,2} (?=[A-Z“\"(\[©])")
_LABELLED = re.compile(
    r"[.!?][\"”’')]{0,2} (?:(?:Photo|Picture|Image|Photograph|File)s?(?: credits?| by| courtesy)?: |© ?)"
    r"(?:[A-Z][\w.’'-]{0,20}[ /]{0,3}){1,6}$"
)
_CREDITED = re.compile(r"\((?:[A-Z][\w.’'-]{0,20} ?){1,4}/ ?(?:[A-Z][\w.’'-]{0,20} ?){1,4}\)\.?$")


@cache
def _time_words() -> frozenset[str]:
    return frozenset(lexicon("noise")["time"]["words"])


@cache
def _months() -> frozenset[str]:
    return frozenset(lexicon("noise")["time"]["months"])


@cache
def _labels() -> frozenset[str]:
    return frozenset(lexicon("noise")["time"]["labels"])


@cache
def _hosts() -> frozenset[str]:
    return frozenset(lexicon("noise")["embed"]["hosts"])


@cache
def _agencies() -> frozenset[str]:
    return frozenset(lexicon("noise")["caption-credit"]["agencies"])


def sure(line: Line) -> tuple[str, str] | None:
    """The kind of a line whose shape is certain, and what the shape is."""
    text = line.text
    if ("©" in text and not line.prose and _PUBLISHED.search(text)) or text.startswith("©") or _MARKED.match(text):
        return "legal-notice", "a copyright line"
    if text.startswith("Powered ") and _POWERED.match(text):
        return "watermark", "a mark of the publishing system"
    if ("@" in text and _EMBED.match(text)) or (
        line.key.endswith(("jpg", "jpeg", "png", "gif", "webp")) and _FILE.match(text)
    ):
        return "embed", "the remains of an embedded post or picture"
    if "/" in text and " " not in text and text.removeprefix("https://").partition("/")[0] in _hosts():
        return "embed", "the address of an embedded post"
    if line.key and stamp(line) == "sure":
        return "timestamp", "the time of publication"
    if line.key and credit(line):
        return "caption-credit", "the caption of a picture with its credit"
    if _MENU.search(text) and text.lower().startswith("home") and not line.sentence:
        return "navigation", "a breadcrumb"
    return None


def stamp(line: Line) -> str | None:
    """“sure” for a line of date and time or date and label, “weak” for a bare date, else None."""
    text = line.text
    if line.end - line.start > STAMP or "#" not in line.key or line.text[-1] in "?!" or text[:3].lower() == "by ":
        return None
    clock, year, iso = bool(_CLOCK.search(text)), bool(_YEAR.search(text)), bool(_ISO.search(text))
    words = [word.lower() for word in _WORD.findall(text)]
    strangers = len(words) - sum(map(_time_words().__contains__, words))
    dated = iso or (not _months().isdisjoint(words) and bool(_DAY.search(text)))
    label = not _labels().isdisjoint(words)
    if dated and (year or clock) and strangers <= STRANGERS[2 if label else int(clock)]:
        return "sure" if (clock or label) and not (line.sentence and strangers) else "weak"
    return "weak" if not strangers and (dated or (clock and year)) else None


def doubled(line: Line) -> bool:
    """Whether a short label is printed twice ("love love"): picture and text of a button."""
    words = line.key.split()
    half = len(words) // 2
    return len(words) in (2, 4, 6) and words[:half] == words[half:] and "#" not in line.key and not line.sentence


def listing(line: Line) -> bool:
    """Whether the line is a row of links: three or more parts between bars or slashes."""
    return bool(line.key) and not line.sentence and len(_MENU.findall(line.text)) >= 2


def number(line: Line) -> bool:
    """Whether the line is a bare figure, and not a year."""
    return line.key == "#" and not _YEAR.fullmatch(line.text)


def credit(line: Line) -> bool:
    """Whether the line ends with the credit of a picture: "(Photo: Agency)", "/ AGENCY", "[Name via Agency]"."""
    text = line.text
    if _LABELLED.search(text[-CREDIT:]):
        return True
    if line.sentence and text[-2:] != ".)" and not text.endswith(")"):
        return False
    tail = text[-CREDIT:].rstrip(")]. ")
    words = tail.replace("/", " ").replace("[", " ").replace("(", " ").replace("|", " ").replace(":", " ").split()
    for count in (1, 2, 3):
        name = " ".join(words[-count:])
        if name.lower() in _agencies() and name[:1].isupper():
            before = tail[: len(tail) - len(name)]
            bracketed = text[-1] in ")]" and any(mark in before for mark in "([")
            near = before[-CREDIT // 2 :]
            bare = bool(_AFTER.search(near)) or (name.isupper() and not line.sentence)
            return bracketed or bool(_VIA.search(near)) or (bare and len(text) <= CAPTION)
    last = words[-1:]
    return (
        bool(_CREDITED.search(text[-CREDIT:]))
        or any(mark in tail.lower() for mark in _BRACKETS)
        or bool(last and "/" in text[-len(last[0]) - 1 :] and _slashed(text))
    )


def credit_start(line: Line) -> int:
    """Where the credit of a picture begins that was set onto a paragraph; 0, where the line is a caption.

    Two sentences are the author's, or one, where they are long and an agency in brackets only signs them.
    """
    text = line.text
    credit = _credit_at(text)
    if len(text) < PARAGRAPH or credit <= 0:
        return 0
    signed = text[credit] in "([" and text[credit:].strip("()[]. ").lower() in _agencies()
    stops = len(_STOPPED.findall(text, 0, credit + 1))
    return credit if stops >= (1 if signed else CAPTIONED) else 0


def _credit_at(text: str) -> int:
    """Where the credit at the end of `text` begins: at its last bracket, or behind its last stop; -1 for neither."""
    low = max(0, len(text) - CREDIT)
    bracket = max(text.rfind("(", low), text.rfind("[", low))
    if text.rstrip(".")[-1:] in (")", "]") and bracket >= 0:
        return bracket
    stops = [match.end() for match in _STOPPED.finditer(text, low)]
    return stops[-1] if stops else -1


def _slashed(text: str) -> bool:
    """Whether the last word is "Agency/name"."""
    return text[-CREDIT:].rsplit(maxsplit=1)[-1].split("/", maxsplit=1)[0].lower() in _agencies()
