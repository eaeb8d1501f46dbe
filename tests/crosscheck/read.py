"""Whole texts read by the program, for tests of what two reports say of each other."""

from __future__ import annotations

from audit.crosscheck.link import links
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import told
from audit.evidence import Link
from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def linked(one: str, other: str) -> tuple[Link, ...]:
    """The links between two texts that are told to be on one event by their first sentence."""
    return apart(SAME + one, SAME + other)


def apart(one: str, other: str) -> tuple[Link, ...]:
    """The links between two texts as they are."""
    made = [analyse(take(text, media_type="text/plain")) for text in (one, other)]
    return tuple(link for link in links(made) if link.a.document != link.b.document)


def declared(draft: str, source: str) -> tuple[Link, ...]:
    """The links between a draft and a text that is given as a source of it."""
    made = [analyse(take(text, media_type="text/plain")) for text in (draft, source)]
    every = links(made, draft=made[0].document.id)
    return tuple(link for link in every if link.a.document != link.b.document)


def said(one: str, other: str, words: str) -> list[str]:
    """The relations, each once, of the links whose reason has these words."""
    return sorted({link.relation for link in linked(one, other) if words in link.reason})


def relations(one: str, other: str) -> set[str]:
    """What is said of the two, but for what their common first sentence says."""
    known = ("64", "917", "Lund", "Dalmark")
    return {link.relation for link in linked(one, other) if not any(word in link.reason for word in known)}


def stated(text: str) -> tuple[Stated, ...]:
    """The claims of a text, made ready."""
    return told(analyse(take(text, media_type="text/plain"))).claims
