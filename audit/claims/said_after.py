"""Who says a quotation by the words behind it: "…," said X; "…", as X put it; "…" by X; "…" in May, X said.

words behind the mark ─ a phrase? ─ "as", "by", "is how"? ─ the first verb of saying, with its subject on either side
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.cues import MARKS, Token, ends_sentence, every_verb, listed, phrases, words
from audit.claims.noun_phrases import NAME_WORDS, as_speaker, forwards
from audit.claims.plain_forms import is_plural, plain_forms, stance_of
from audit.claims.said import Said, cue_of, named_by
from audit.model import Span

_TAG_ENDS = frozenset((",", ".", ";", "on", "in", "at"))
_PASSED = 14  # words from "quoted" to "as saying"
_CLAUSES = frozenset(
    ("who", "which", "that", "when", "while", "as", "after", "before", "is", "was", "are", "were", "because", "if")
)
_NEXT = 40  # characters beside a verb or a quotation in which the next word is


def behind(text: str, pair: Span, limit: int, inside: str) -> Said | None:
    """The speaker in the words behind a quotation, right there or at the end of its sentence. `inside`: its last
    character before the mark."""
    blank = text.find("\n", pair.end, limit)
    following = words(text, pair.end, blank if blank >= 0 else limit)
    return _bound(text, pair, following) or _after(text, following, inside) or _closing(text, pair, following)


def is_bound(text: str, pair: Span, said: Said) -> bool:
    """Whether a speaker behind a quotation is bound to the quotation itself: "…", as X put it."""
    limit = max(pair.end, said.cue.end, said.speaker.end if said.speaker else 0) + 2
    return _bound(text, pair, words(text, pair.end, limit)) is not None


def leads_on(text: str, said: Said) -> bool:
    """Whether the verb of a speaker named behind a quotation leads to words of its own: "…, Rahim said it was “…”"."""
    if said.speaker is None or said.speaker.start > said.cue.start:
        return False
    following = words(text, said.cue.end, said.cue.end + _NEXT)
    return bool(following) and following[0].form in listed("pronouns", "determiners") | {"that"}


def _bound(text: str, pair: Span, following: list[Token]) -> Said | None:
    """The speaker bound to the quotation itself: in the words of X; as X put it; was how X described it; by X."""
    rest = following[1:] if following and following[0].shown in ",—–" else following
    if len(rest) < 2:
        return None
    found = phrases().match(text, rest[0].start)
    if found and (named := named_by(text, *found.span(), rest[-1].end)):
        return None if named.weak else named
    if rest[0].form == "as":
        return _put(text, rest)
    if rest[0].form in ("is", "was") and rest[1].form in ("how", "what"):
        return _verb_behind(text, rest[2:])
    return _agent(text, pair, rest)


def _put(text: str, rest: list[Token]) -> Said | None:
    """The speaker in "as Rahim put it," and "as she said."."""
    said = _verb_behind(text, rest[1:])
    if said is None:
        return None
    after = [word for word in rest if word.start >= said.cue.end][:2]
    if after and after[0].form in listed("objects"):
        ends = ends_sentence(text, after[0]) or len(after) == 1 or after[1].shown in MARKS
    else:
        ends = text[said.cue.end : said.cue.end + 1] == "." or not after or after[0].shown in MARKS
    return said if ends else None


def _verb_behind(text: str, rest: list[Token]) -> Said | None:
    """A noun phrase and the verb of saying right behind it."""
    for at, word in enumerate(rest[: NAME_WORDS + 1]):
        if word.shown[0] in MARKS or ends_sentence(text, word) > (word.form in every_verb()):
            return None
        if at and word.form in every_verb() and word.shown[0].islower():
            speaker = forwards(text, rest[:at])
            return Said(cue_of(word), every_verb()[word.form], speaker) if speaker else None
    return None


def _agent(text: str, pair: Span, rest: list[Token]) -> Said | None:
    """Who calls it so behind "by": was branded “…” by Rahim."""
    if rest[0].form != "by":
        return None
    before = words(text, max(0, pair.start - _NEXT), pair.start)
    if before and before[-1].form in ("as", "of", *listed("articles")):
        before.pop()
    if not before or before[-1].form not in every_verb().keys() | listed("naming"):
        return None
    speaker = forwards(text, rest[1:])
    cue = before[-1]
    return Said(cue_of(cue), every_verb().get(cue.form, "reports"), speaker) if speaker else None


def _after(text: str, following: list[Token], inside: str) -> Said | None:
    """The speaker after a quotation: "…," said X; "…," X said; "…" according to X."""
    if following and following[0].shown in ",—–":
        following = following[1:]
    elif inside not in ",?!—…-":
        # a phrase in marks inside a sentence: only what is bound to it closely
        following = following[:6]
    elif inside in "?!" and following and following[0].shown in MARKS:
        return None
    for at, word in enumerate(following[:24]):
        if word.shown[0] in ';:“”"<':
            return None
        form = word.form
        if form == "according" and at + 1 < len(following) and following[at + 1].form == "to":
            return Said(Span(word.start, following[at + 1].end), "reports", forwards(text, following[at + 2 :]))
        if form in every_verb() and word.shown[0].islower():
            return _at_verb(text, following, at)
        if form in plain_forms() and word.shown[0].islower() and (said := _at_verb(text, following, at)):
            return said
        if ends_sentence(text, word):
            return None
    return None


def _closing(text: str, pair: Span, following: list[Token]) -> Said | None:
    """The speaker at the end of a sentence that a phrase in marks begins: “The pier shuts” in May, Rahim said."""
    if text[max(0, pair.start - 4) : pair.start].rstrip(" \xa0")[-1:] not in ("", "\n", ".", "!", "?", "”", '"'):
        return None
    for at, word in enumerate(following):
        if ends_sentence(text, word):
            return None
        if word.shown == "," and (said := _tag(text, following[at + 1 : at + 2 + NAME_WORDS])):
            return said
    return None


def _tag(text: str, following: Sequence[Token]) -> Said | None:
    """The speaker in "Rahim said." or "she told us on Friday,": a name or pronoun with its verb, and nothing else."""
    for at, word in enumerate(following):
        if word.shown[0] in MARKS:
            return None
        if word.form in every_verb() and word.shown[0].islower():
            after = following[at + 1].form if at + 1 < len(following) else "."
            ends = ends_sentence(text, word) or after in _TAG_ENDS or after in listed("days")
            return _at_verb(text, following, at) if at and ends else None
    return None


def _at_verb(text: str, following: Sequence[Token], at: int) -> Said | None:
    """The cue at `at` with its subject before it, or after it where it comes first."""
    cue = following[at]
    stance = stance_of(cue.form) or "reports"
    plain = cue.form in plain_forms()
    leading = [word for word in following[:at] if word.form not in listed("between")]
    if not leading:
        rest = following[at + 1 :]
        if rest and rest[0].form in listed("openers", "prepositions"):
            return None
        speaker = forwards(text, rest)
        if speaker is None or speaker.of(text).lower() in listed("objects"):
            return None  # "“…”, denied it"
        return Said(cue_of(cue), stance, speaker) if not plain or is_plural(speaker.of(text)) else None
    if leading[0].form in listed("openers", "prepositions", "no_speaker") or _is_participle(leading):
        return None
    speaker = _passed_on(text, following, at) or _with_place(text, leading) or forwards(text, leading)
    if plain and (speaker is None or not is_plural(speaker.of(text)) or len(leading) < at):
        return None  # "the men would deny"
    return Said(cue_of(cue), stance, speaker) if speaker else None


def _is_participle(leading: Sequence[Token]) -> bool:
    """Whether the words go on with a participle: “…” compared to half of the claims; no "retired general Rahim"."""
    first = leading[0]
    bound = len(leading) > 1 and leading[1].form in listed("stops")
    return bound and first.shown[0].islower() and first.form.endswith("ed")


def _passed_on(text: str, following: Sequence[Token], at: int) -> Span | None:
    """Who is quoted in "“…,” the radio quoted the pilot as saying"."""
    if following[at].form not in listed("passing_on") or following[at - 1].form in listed("to_be"):
        return None
    for place in range(at + 2, min(len(following) - 1, at + _PASSED)):
        if following[place].form == "as" and following[place + 1].form.endswith("ing"):
            return forwards(text, following[at + 1 : place])
    return None


def _with_place(text: str, leading: Sequence[Token]) -> Span | None:
    """A nameless speaker with the words that tell him apart: "a source close to the board", "officials in Lima"."""
    head = leading[0]
    if not head.shown[0].islower() or head.form in listed("pronouns") or leading[-1].form in listed("days"):
        return None
    plain = not any(word.shown[0] in MARKS or word.form in _CLAUSES for word in leading)
    return as_speaker(text, leading) if plain else None
