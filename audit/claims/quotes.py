"""Quotations with marks, and who is quoted.

text ─ marked ▶ pairs of marks ─ said ▶ the words after, then before ─ carried on ▶ speaker of the quotation before
     ─ is_speech ▶ titles and words held at arm's length fall out
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.claims.antecedents import Antecedents
from audit.claims.cues import MARKS, Token, ends_sentence, every_verb, listed, words
from audit.claims.noun_phrases import NAME_WORDS, forwards
from audit.claims.quote_marks import Marked, marked
from audit.claims.speakers import Said, cue_of, said_in
from audit.claims.terms import is_speech
from audit.model import Quote, Span

AFTER = 240  # characters after a quotation in which its speaker is looked for: title, name, office and verb
BEFORE = 320  # characters before it: a sentence of introduction
CARRIED = 220  # characters between the parts of one quotation: "…," said the mayor, who …. "…"

_TAG_ENDS = frozenset((",", ".", ";", "on", "in", "at"))
_DASH = re.compile(r"[\s.]{0,4}[—–―-]{1,2}\s{0,2}(?=[A-Z])")
_BREAK = re.compile(r"\n\s*")
_LAST_SENTENCE = re.compile(r"[.!?]['’”\"]{0,2}\s+(?=[\"“‘']?[A-Z0-9])")


def quotes(text: str) -> tuple[Quote, ...]:
    """The stretches between quotation marks that somebody says, in order, with their marks; nested ones belong to the
    outer one. `claims.utterances` joins those that are one."""
    pairs = marked(text)
    said = [_said(text, pair, pairs, at) for at, pair in enumerate(pairs)]
    resumed = _carry(text, pairs, said)
    found: list[Quote] = []
    last = False
    for pair, one, resumes in zip(pairs, said, resumed, strict=True):
        kept = is_speech(text, pair, said=one is not None)
        if kept:
            speaker, cue = (one.speaker, one.cue) if one else (None, None)
            found.append(Quote(pair.start, pair.end, speaker, cue, resumes=resumes and last))
        last = kept
    leads = Antecedents(text, pairs)
    return tuple(replace(one, named=name) if (name := leads.of(one.speaker)) else one for one in found)


def _said(text: str, pair: Marked, pairs: Sequence[Marked], at: int) -> Said | None:
    """Who says the words of `pair`, by the words next to it."""
    left = pairs[at - 1].end if at else 0
    right = pairs[at + 1].start if at + 1 < len(pairs) else len(text)
    inside = pair.of(text).rstrip("”\"'’»")[-1:]
    after = None if inside == "." else _behind(text, pair, min(right, pair.end + AFTER), inside)
    if after and (inside == "," or after.speaker):
        return after
    return _before(text, pair.start, max(left, pair.start - BEFORE)) or after or _signed(text, pair.end, right)


def _signed(text: str, start: int, limit: int) -> Said | None:
    """The name after a dash: “…” — Nadia Rahim."""
    dash = _DASH.match(text, start, limit)
    if dash is None:
        return None
    end = text.find("\n", dash.end(), dash.end() + AFTER)
    speaker = forwards(text, words(text, dash.end(), min(limit, end if end >= 0 else dash.end() + AFTER)))
    mark = dash.start() + len(dash[0]) - len(dash[0].lstrip(" \t\n\xa0."))
    return Said(Span(mark, mark + 1), "reports", speaker) if speaker else None


def _behind(text: str, pair: Span, limit: int, inside: str) -> Said | None:
    """The speaker in the words behind a quotation, right there or at the end of its sentence."""
    blank = text.find("\n", pair.end, limit)
    following = words(text, pair.end, blank if blank >= 0 else limit)
    return _after(text, following, inside) or _closing(text, pair, following)


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
    stance = every_verb()[cue.form]
    leading = [word for word in following[:at] if word.form not in listed("between")]
    if not leading:
        rest = following[at + 1 :]
        if rest and rest[0].form in listed("openers", "prepositions"):
            return None
        speaker = forwards(text, rest)
        return Said(cue_of(cue), stance, speaker) if speaker else None
    if leading[0].form in listed("openers", "prepositions", "no_speaker"):
        return None
    speaker = forwards(text, leading)
    return Said(cue_of(cue), stance, speaker) if speaker else None


def _before(text: str, end: int, limit: int) -> Said | None:
    """The speaker before a quotation: X said: "…"; X told reporters that "…"; according to X, "…"."""
    own = text.rfind("\n", limit, end)
    if own >= 0 and text[own:end].strip():
        limit = own + 1
    elif own >= 0:
        above = text[limit:own].rstrip()
        line = above.rfind("\n")
        if above.endswith(".") or not (above.endswith(":") or _ends_in_cue(text, limit, limit + len(above))):
            return None
        limit = limit + line + 1
    begins = [match.end() for match in _LAST_SENTENCE.finditer(text, limit, end) if _is_end(text, match.start(), limit)]
    start = begins[-1] if begins else limit
    return said_in(text, start, end) or _labelled(text, start, end)


def _labelled(text: str, start: int, end: int) -> Said | None:
    """The name that stands before a colon with nothing else: "Rahim: “…”"."""
    before = words(text, start, end)
    if not 2 <= len(before) <= 6 or before[-1].shown != ":":
        return None
    if not all(word.shown[0].isupper() for word in before[:-1]):
        return None
    return Said(Span(before[-1].start, before[-1].end), "reports", Span(before[0].start, before[-2].end))


def _is_end(text: str, at: int, limit: int) -> bool:
    space = max(text.rfind(" ", limit, at), text.rfind("\n", limit, at)) + 1
    return ends_sentence(text, Span(max(space, limit), at + 1)) or text[at] in "!?"


def _ends_in_cue(text: str, start: int, end: int) -> bool:
    last = words(text, max(start, end - 40), end)
    return bool(last) and last[-1].form in every_verb()


def _carry(text: str, pairs: Sequence[Marked], said: list[Said | None]) -> list[bool]:
    """Give a quotation without a speaker the one of the part before it, or after it where it runs on. For each pair,
    whether it goes on with the utterance of the one before."""
    resumed = [False] * len(pairs)
    for at in range(1, len(pairs)):
        one, last = said[at], said[at - 1]
        resumed[at] = pairs[at - 1].continues and (one is None or last is None or one.cue == last.cue)
        if last is None:
            continue
        between = text[pairs[at - 1].end : pairs[at].start][: CARRIED + 1]
        joined = len(between) <= CARRIED and "\n" not in between.strip("\n") and "\n\n" not in between
        if one is None or one.speaker is None:
            carried = joined and (between.rstrip()[-1:] in ".,?!:—…" or one is not None)
            carried = carried or (joined and _one_sentence(text, pairs[at - 1], between))
            carried = carried or (one is None and _next_paragraph(text, pairs[at - 1], pairs[at], between))
            if carried or pairs[at - 1].continues:
                said[at] = Said(one.cue, one.stance, last.speaker) if one else last
        resumed[at] |= "\n" not in between and _broken(pairs[at - 1], pairs[at], last, said[at])
    for at in range(len(pairs) - 2, -1, -1):
        if said[at] is None and pairs[at].continues:
            said[at] = said[at + 1]
    return resumed


def _next_paragraph(text: str, last: Span, pair: Marked, between: str) -> bool:
    """Whether a quotation is all there is of a paragraph, and the one before it stands in the paragraph above; what
    follows a question is an answer, and another's."""
    if len(between) > CARRIED or len(_BREAK.findall(between)) != 1 or text[last.end - 2] == "?":
        return False
    line = text.rfind("\n", 0, pair.start) + 1
    end = text.find("\n", pair.end)
    alone = not (text[line : pair.start].strip() or text[pair.end : end if end >= 0 else len(text)].strip())
    return alone and is_speech(text, pair, said=False)  # and no heading in marks


def _one_sentence(text: str, last: Span, between: str) -> bool:
    """Whether two stretches stand in one sentence: she spoke of “…” and called it “…”."""
    return text[last.end - 2] not in ".!?" and "\n" not in between and not _LAST_SENTENCE.search(between + "A")


def _broken(last: Span, pair: Span, before: Said, one: Said | None) -> bool:
    """Whether only its speaker stands between two parts: “…,” she said, “…”. A verb of its own ("…, adding, “…”") or
    one before both (she said “…” and “…”) makes it another."""
    return one is not None and one.cue == before.cue and last.end <= one.cue.start < pair.start
