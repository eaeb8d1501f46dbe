"""Identifiers of works and whether they can be right: DOI, ISBN, ISSN, PMID, arXiv.

A number that a style labels ("ISBN 978-…") is judged by its check digit and its shape; nothing is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.model import Span

_ISBN = re.compile(r"\bISBN(?:[- ]?1[03])?[:\s]{0,3}(?P<number>[0-9][0-9Xx\u2010-\u2013 -]{7,20}[0-9Xx])(?![\w-])")
_ISSN = re.compile(r"\b[eE]?-?ISSN(?:-L)?[:\s]{0,3}(?P<number>\d{4}[-\u2010-\u2013 ]?\d{3}[\dXx])(?![\w-])")
_DOI = re.compile(
    r"(?:\bdoi\.org/|\b(?:doi|DOI)[:\s]{1,3}(?:https?://(?:dx\.)?doi\.org/)?)(?P<number>[^\s<>\"“”\])}]{2,200})"
)
_PMID = re.compile(r"\bPMID[:\s]{0,3}(?P<number>[\w.-]{1,20})")
_ARXIV = re.compile(r"\barXiv[:\s]{1,2}(?P<number>[A-Za-z0-9./-]{4,30})(?=[\s,;)\]]|$)")
_DOI_SHAPE = re.compile(r"10\.\d{4,9}(?:\.\d{1,9}){0,4}/\S{1,200}")
_ARXIV_NEW = re.compile(r"\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,3})?")
_ARXIV_OLD = re.compile(r"[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{2}(?:0[1-9]|1[0-2])\d{3}(?:v\d{1,3})?")
PMID_DIGITS = 8  # of the longest; the first have one


@dataclass(frozen=True, slots=True)
class Identifier(Span):
    """An identifier: its kind, its number without marks, and what is wrong with it ("" for nothing)."""

    kind: str
    number: str
    fault: str = ""


def identifiers(text: str) -> Iterator[Identifier]:
    """The labelled identifiers of a text, in order."""
    found: list[Identifier] = []
    for kind, pattern, judge in (
        ("ISBN", _ISBN, _isbn), ("ISSN", _ISSN, _issn), ("DOI", _DOI, _doi), ("PMID", _PMID, _pmid),
        ("arXiv", _ARXIV, _arxiv),
    ):  # fmt: skip
        named = kind in text or (kind == "DOI" and "doi" in text)  # no pattern matches without its name
        for match in pattern.finditer(text) if named else ():
            shown = match["number"].rstrip(".,;:'’*_\\")
            number, fault = judge(shown)
            if number:
                start = match.start("number")
                found.append(Identifier(start, start + len(shown), kind, number, fault))
    yield from sorted(found, key=lambda one: (one.start, one.end, one.kind))


def _digits(shown: str) -> str:
    return re.sub(r"[^0-9Xx]", "", shown).upper()


def _isbn(shown: str) -> tuple[str, str]:
    number = _digits(shown)
    if len(number) not in (10, 13) or "X" in number[:-1] or (len(number) == 13 and number[-1] == "X"):
        return number, f"an ISBN has 10 or 13 digits, this one {len(number)}"
    check = isbn_check(number[:-1])
    if check != number[-1]:
        return number, f"its check digit is {number[-1]} and should be {check}: a digit is wrong"
    if len(number) == 13 and number[:3] not in ("978", "979"):
        return number, "an ISBN of 13 digits begins with 978 or 979"
    return number, ""


def isbn_check(digits: str) -> str:
    """The check digit for the first 9 or 12 digits of an ISBN."""
    if len(digits) == 9:
        left = -sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits, strict=True)) % 11
        return "X" if left == 10 else str(left)
    return str(-sum((1, 3)[at % 2] * int(digit) for at, digit in enumerate(digits)) % 10)


def _issn(shown: str) -> tuple[str, str]:
    number = _digits(shown)
    left = -sum(weight * int(digit) for weight, digit in zip(range(8, 1, -1), number[:7], strict=True)) % 11
    check = "X" if left == 10 else str(left)
    wrong = check != number[-1]
    return number, f"its check digit is {number[-1]} and should be {check}: a digit is wrong" if wrong else ""


def _doi(shown: str) -> tuple[str, str]:
    if _DOI_SHAPE.fullmatch(shown):
        return shown, ""
    if not shown[:1].isdigit():
        return "", ""  # "DOI numbers are …" is prose
    return shown, "a DOI is “10.”, a number, a slash and a name"


def _pmid(shown: str) -> tuple[str, str]:
    if not any(character.isdigit() for character in shown):
        return "", ""
    sound = shown.isdigit() and len(shown) <= PMID_DIGITS and not shown.startswith("0")
    return shown, "" if sound else "a PMID is a number of at most eight digits"


def _arxiv(shown: str) -> tuple[str, str]:
    if not any(character.isdigit() for character in shown):
        return "", ""
    sound = _ARXIV_NEW.fullmatch(shown) or _ARXIV_OLD.fullmatch(shown)
    return shown, "" if sound else "an arXiv number is year and month, a stop and four or five digits"
