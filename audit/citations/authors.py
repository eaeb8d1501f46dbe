"""The names at the head of a reference.

    words ─ _kind ▶ a letter a word (C capital, I initials, p particle, & joiner, …) ─ NAME ▶ one name after another

The styles are told apart by the order of letters alone: `C,I` is "Okoye, T.", `IC` is "T. Okoye", `CI` is
"Okoye TJ", `C,C` is "Okoye, Tunde", `CC` is "Tunde Okoye".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.citations.words import listed

LONGEST = 1_200  # characters: lists of forty authors are cut to this
WORDS = 14  # of an organisation's name

_WORD = re.compile(r"\S{1,60}")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[-‐–]?){1,4}[^\W\d_]?\.?|[^\W\d_]\.?-[^\W\d_]\.?|[^\W\d_]{1,3}\.?")
_STOP = re.compile(r"[(\[“\"‘«]|https?:|\d")

_BODY = re.compile(r"([^\W\d_a-z][^(),;&:“”\"\d]{1,100})(?<=\s)\((?=\)|(?:1[5-9]|20)\d\d)")
_IMPRINT = re.compile(r"\s{1,3}\([^():]{2,60}: [^()]{2,80}(?<=\D)(?:1[5-9]|20)\d\d\)")
_DASHES = re.compile(r"(?:[—–]{1,12}|[-_]{3,12})[.,]\s")

# a name, from the letters of its words; a comma after a word is part of the letters
_NAME = re.compile(
    r"(?:p*C{1,2}J?,I+C(?=[;&.]|,(?!I))"  # Okoye, T. James
    r"|(?:p*C{1,3}|Cp+C)J?,I+(?:,?J)?"  # Okoye, T. J.; Koshland Jr., D. E.; De la Cruz, M.
    r"|(?:p*C{1,2}|Cp+C),CI+(?:,?J)?"  # Okoye, Tunde A.
    r"|I+p*[CI]{1,2}?(?:,?J)?(?=[,;&.:E]|$)"  # T. J. Okoye; J. van Doorn
    r"|I+p*C{1,2}"
    r"|C[CIp]{0,3}C(?=[.E]|&+(?!x)|$)"  # Tunde A. Okoye; not "Okoye T. Tides and tariffs"
    r"|p*C{1,2}I(?!C[,;])"  # Okoye TJ
    r"|p*C{1,2}J?,C[CIp]{0,3}(?=[,;&.E]|$)"  # Okoye, Tunde
    r"|C[CIp]{0,3}C(?=[,;]))"
)
_EDITION = re.compile(r",?\s(?:\d{1,2}(?:st|nd|rd|th)\b|\(|[Rr]ev\.?\s[Ee]d|[Vv]ol\.)")
_BEHIND = re.compile(r"p*C{1,2}I(?:,?J)?(?=[,;&.Cx]|$)")  # Okoye TJ, in a list where all names are so
_JOIN = re.compile(r"[,;.]{0,9}&|[,;]|(?=p*C{1,2},I)")


@dataclass(frozen=True, slots=True)
class Authors:
    """The names, and where the words after them begin.

    `styled` is true where a style of names was recognised; `plain` where that is nothing more than two capitals.
    """

    names: tuple[str, ...]
    end: int
    styled: bool
    plain: bool = False


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters of a reference's first words, and for each letter the place of its word's end."""

    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def authors(text: str, start: int, end: int, *, behind: bool = False) -> Authors:
    """The authors at the head of text[start:end]; `behind`: the other entries of the list have "Okoye TJ"."""
    body = _BODY.match(text, start, end)
    if body and " and " not in body[1]:
        return Authors((body[1].strip(" ."),), body.end(1), styled=True)
    found = _letters(text, start, min(end, start + LONGEST))
    names: list[str] = []
    at, last = 0, False
    while match := _name(found.letters, at, first=not names, behind=behind):
        alone = names and not last and found.letters[0] == "I" and "I" not in match[0]
        if alone and _EDITION.match(text, found.ends[match.end() - 1]):
            break  # T. Okoye, Counting Ships, 2nd ed.
        names.append(text[found.starts[at] : found.ends[match.end() - 1]].rstrip(",;:"))
        at = match.end()
        rest = _JOIN.match(found.letters, at)
        if rest is None:
            break
        if last and "&" not in rest[0]:
            break  # after "and Lind," no name follows
        at, last = rest.end(), "&" in rest[0]
        if found.letters[at : at + 1] == "e":
            break
    if not names:
        return _organisation(text, start, end)
    stop = found.ends[at - 1]
    while at < len(found.letters) and found.letters[at] in "e,;:E.&":
        stop, at = found.ends[at], at + 1
    shown = names[-1].split(",")[0]
    if shown != names[-1] and " " in shown and _IMPRINT.match(text, stop):
        stop -= len(names[-1]) - len(shown)  # as notes name a book: Anne Sorel, The Salt Road (Lyon: Pont Press, 1999)
        names[-1] = shown
    plain = len(names) == 1 and set(found.letters[:at].strip(",;.&")) == {"C"}
    return Authors(tuple(_tidy(name) for name in names), stop, styled=True, plain=plain)


def _name(letters: str, at: int, *, first: bool, behind: bool) -> re.Match[str] | None:
    """The name at `at`; two capitals before a comma are a name and not a double surname, after the first name and in
    a list whose "and" no comma precedes."""
    match = (_BEHIND.match(letters, at) if behind else None) or _NAME.match(letters, at)
    if match and not first and re.fullmatch(r"CC,C[CIp]*", match[0]):
        return re.compile("CC").match(letters, at)
    if match and first and re.fullmatch(r"C[CIp]?C,C[CIp]{1,3}", match[0]) and letters[match.end() :][:1] == "&":
        return re.compile("[^,]+").match(letters, at)  # where the surname came first, a comma would stand before "and"
    return match


def _tidy(name: str) -> str:
    """The name without the full stop that ends the list; one after an initial or "Jr." stays."""
    last = name.rsplit(maxsplit=1)[-1]
    whole = len(last) > 2 and "." not in last[:-1] and last.rstrip(".").lower() not in listed("suffixes")
    return name.rstrip(".") if whole else name


def _letters(text: str, start: int, end: int) -> _Letters:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0]
        if _STOP.match(word):
            if word.strip("().,:;[]").lower() not in listed("editors"):
                break
            kind = "E"
        else:
            kind = _kind(word)
        mark = word[-1] if word[-1] in ",;:" else "." if word[-1] == "." and _ends_a_sentence(word, kind) else ""
        bare_end = match.end() - (1 if mark and mark != "." else 0)
        letters.append(kind)
        starts.append(match.start())
        ends.append(bare_end)
        if mark:
            letters.append(mark)
            starts.append(bare_end)
            ends.append(match.end())
    return _Letters("".join(letters), tuple(starts), tuple(ends))


def _ends_a_sentence(word: str, kind: str) -> bool:
    """Whether a full stop behind the word ends the list: not one that shortens an initial, but that of "Lind AM."."""
    return kind in "Cp" or (kind == "I" and len(word) > 2 and word[:-1].isalpha())


def _kind(word: str) -> str:
    bare = word.rstrip(",;:")
    low = bare.rstrip(".").lower()
    if low in listed("joiners") and (bare.islower() or bare == "&"):
        return "e" if low == "al" else "&"
    if low in ("al", "others") and bare.islower():
        return "e"
    if low in listed("suffixes") and bare[:1].isupper():
        return "J"
    if low in listed("editors"):
        return "E"
    if (bare.islower() and low in listed("particles")) or (bare == word and low in listed("capital_particles")):
        return "p"
    if set(bare) <= set(".…") and len(bare) > 1 - (bare == "…"):
        return "&"
    if word == "A":
        return "x"
    letters = bare.replace(".", "").replace("-", "").replace("‐", "")
    if _INITIALS.fullmatch(bare) and letters.isupper() and len(letters) <= 4:
        return "I"
    if bare[:1].isupper() or set(bare) <= set("—–-."):
        return "C"
    return "x"


def _organisation(text: str, start: int, end: int) -> Authors:
    """A body as author: the words up to the year, or up to the first full stop, comma or colon."""
    stop = start
    if dashes := _DASHES.match(text, start, end):
        return Authors((dashes[0].rstrip("., "),), dashes.end(), styled=True)
    for count, match in enumerate(_WORD.finditer(text, start, min(end, start + 200))):
        word = match[0]
        if count and _STOP.match(word) and (word[0] == "(" or text[stop - 1] in ".,"):
            return Authors((text[start:stop].rstrip(" .,:;"),), stop, styled=word[0] in "(0123456789")
        if count >= WORDS or _STOP.match(word):
            break
        stop = match.end()
        if word[-1] in ",:" or (
            word[-1] == "." and word.rstrip(".").lower() not in listed("abbreviations") and len(word) > 2
        ):
            return Authors((text[start:stop].rstrip(" .,:;"),), stop, styled=False)
    return Authors((), start, styled=False)
