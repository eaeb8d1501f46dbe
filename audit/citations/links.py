"""Links and addresses in a text: Markdown links, <address>, addresses in plain sight, and those that a file held."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.citations.words import listed
from audit.model import Span
from audit.text.places import matches

_LINK = re.compile(
    r"(?<!!)\[(?P<words>[^\[\]]{1,400})\]\(\s{0,3}<?(?P<target>[^()\s<>]{0,900}(?:\([^()\s]{0,80}\)[^()\s<>]{0,200})?)>?"
    r"(?:\s{1,3}\"[^\"\n]{0,200}\")?\s{0,3}\)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\[\]\"“”]{3,900}")
_SCHEMES = ("htp", "htt", "ttp", "tttp", "hhtp", "htpp", "htttp", "http", "https", "htps", "htpps", "htts")
_BROKEN = re.compile(
    rf"(?<![\w/.:@-])(?:(?P<scheme>(?:{'|'.join(_SCHEMES)})s?)(?P<mark>:///?|:/|//|;//|:\\\\|:)"
    r"(?P<rest>(?:https?:(?://)?)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}[^\s<>\[\]()\"“”]{0,400})"
    r"|(?P<www>w{2,4}[,.]{1,2}[\w-]{2,60}(?:\.[\w-]{2,60}){1,4}))"
)
_NOTE = re.compile(r"\W{0,3}(?:\d{1,4}|[a-z]|[↑↩^*†‡])\W{0,3}")
_HEADS = frozenset((*_SCHEMES, *(f"{scheme}s" for scheme in _SCHEMES), "ww", "www", "wwww"))
_TRAIL = ".,;:!?'’)*_\\"


@dataclass(frozen=True, slots=True)
class Linked(Span):
    """A link with the words that are linked and its target; an address in plain sight has no words."""

    words: str
    target: str


def links(text: str, held: Sequence[tuple[int, int, str]] = ()) -> Iterator[Linked]:
    """The links of `text`, in order: those that it prints, and those `held` beside it (`Document.links`), which its
    words do not show. What leads from a mark to its note is none."""
    if not held:
        yield from _printed(text)
        return
    kept = [Linked(start, end, text[start:end], target) for start, end, target in held]
    kept = [one for one in kept if not (_of_note(one) or _button(text, one))]
    taken = [one.start for one in kept]
    found = list(kept)
    for one in _printed(text):
        at = bisect_right(taken, one.start) - 1
        if at < 0 or one.start >= kept[at].end:
            found.append(one)
    yield from sorted(found, key=lambda one: (one.start, one.end))


def _of_note(one: Linked) -> bool:
    """Whether a link leads from a mark to its note, or back."""
    return "#" in one.target and _NOTE.fullmatch(one.words) is not None


def _button(text: str, one: Linked) -> bool:
    """Whether a link without a target fills its line: a button of the page, and no source."""
    start = text.rfind("\n", 0, one.start) + 1
    end = text.find("\n", one.end)
    line = text[start : end if end >= 0 else len(text)]
    return is_empty(one.target) and not line.replace(one.words, "", 1).strip(" -*•|")


def _printed(text: str) -> Iterator[Linked]:
    """The links that stand in the text itself."""
    covered = 0
    found = list(_LINK.finditer(text)) if "](" in text else []
    bare = _ADDRESS.finditer(text) if "://" in text or "www." in text else iter(())
    spans = iter(found)
    link = next(spans, None)
    for address in bare:
        while link and link.start() <= address.start():
            yield Linked(link.start(), link.end(), link["words"], link["target"])
            covered, link = link.end(), next(spans, None)
        if address.start() >= covered:
            shown = _trimmed(address[0])
            yield Linked(address.start(), address.start() + len(shown), "", shown)
    while link:
        yield Linked(link.start(), link.end(), link["words"], link["target"])
        link = next(spans, None)


def broken(text: str) -> Iterator[tuple[Span, str | None]]:
    """Addresses whose scheme is mistyped, each with the right form where it is plain."""
    for match in matches(_BROKEN, text, _HEADS):
        shown = _trimmed(match[0])
        if match["www"]:
            right = "www." + re.sub(r"^w{2,4}[,.]{1,2}", "", shown)
            sound = shown.startswith("www.") and not shown.startswith("www..")
        else:
            rest = re.sub(r"^https?:(?://)?", "", shown[len(match["scheme"]) + len(match["mark"]) :])
            right = f"{'https' if match['scheme'].endswith('s') else 'http'}://{rest}"
            sound = shown.lower() == right.lower()
        if not sound:
            yield Span(match.start(), match.start() + len(shown)), right


def _trimmed(address: str) -> str:
    """The address without the marks of the sentence; a closing bracket stays where one was opened."""
    while address and address[-1] in _TRAIL:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address


def is_empty(target: str) -> bool:
    """Whether a link leads nowhere."""
    return not target.strip() or target.strip().lower() in listed("nowhere")


def misleads(link: Linked) -> bool:
    """Whether the words of a link are an address themselves, and not that of its target."""
    words = link.words.strip().strip("<>")
    if not _ADDRESS.fullmatch(words):
        return False
    return _core(words) != _core(link.target)


def _core(address: str) -> str:
    plain = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip().lower())
    return plain.rstrip("/").removesuffix("…").removesuffix("...")


def host(address: str) -> str:
    """The host of an address, without "www."."""
    return _core(address).split("/")[0]
