"""Quotations with marks, and who is quoted.

text ─ marked ▶ pairs of marks ─ said ▶ the words after, then before ─ carried on ▶ speaker of the quotation before
     ─ is_speech ▶ titles and words held at arm's length fall out
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.claims.antecedents import Antecedents
from audit.claims.cues import Token, ends_sentence, every_verb, listed, words
from audit.claims.noun_phrases import forwards
from audit.claims.quote_marks import Marked, marked
from audit.claims.said import Said
from audit.claims.said_after import behind, is_bound, leads_on
from audit.claims.speakers import beat_in, said_in
from audit.claims.terms import MARKS, WORDS, is_speech
from audit.model import Quote, Span

AFTER = 240  # characters after a quotation in which its speaker is looked for: title, name, office and verb
BEFORE = 320  # characters before it: a sentence of introduction
GAP = 60  # characters of a name that a semicolon sets off
_OBJECT = 5  # words between "called" and what somebody is called
CARRIED = 220  # characters between the parts of one quotation: "…," said the mayor, who …. "…"

_GAP = re.compile(
    r"(?:; ((?:[Tt]he )?[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3}),|[;,]? and ((?:the )?(?:latter|others?)))"
    r" (?:as )?\Z"
)
_NAME = r"[A-Z][\w.’'-]{1,20}(?: (?:of )?[A-Z][\w.’'-]{1,20}){1,4}"
_ASIDE = re.compile(  # with no verb before the colon
    rf"(?:(?<=: )|(?<=[.!?\n] )|(?<=\n)|\A)(?P<name>{_NAME})(?:, (?P<other>{_NAME}))?"
    r"(?P<aside>, (?:to|in|at|on|before|after|speaking|quoted)\b[^:;.!?\"“\n]{2,60}):\s\Z"
)
_FRESH = frozenset(("", "\n", *'.!?:”’"—'))  # before what begins a sentence
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
        kept = is_speech(text, pair, said=one is not None, called=_calls(text, pair, one))
        if kept:
            speaker, cue = (one.speaker, one.cue) if one else (None, None)
            found.append(Quote(pair.start, pair.end, speaker, cue, resumes=resumes and last))
        last = kept
    leads = Antecedents(text, pairs)
    return tuple(replace(one, named=name) if (name := leads.of(one.speaker)) else one for one in found)


def _calls(text: str, pair: Span, said: Said | None) -> bool:
    """Whether a verb of naming leads to the words in marks by its object alone: called the winner “…”."""
    if said is None or said.cue.end > pair.start or said.cue.of(text).lower() not in listed("naming"):
        return False
    between = words(text, said.cue.end, min(pair.start, said.cue.end + GAP))
    return len(between) <= _OBJECT and not any(word.form in listed("stops") for word in between)


def _said(text: str, pair: Marked, pairs: Sequence[Marked], at: int) -> Said | None:
    """Who says the words of `pair`, by the words next to it."""
    left = pairs[at - 1].end if at else 0
    right = pairs[at + 1].start if at + 1 < len(pairs) else len(text)
    inside = pair.of(text).rstrip("”\"'’»")[-1:]
    after = None if inside == "." else behind(text, pair, min(right, pair.end + AFTER), inside)
    first = after is not None and (inside == "," or after.speaker is not None)
    if after and first and _begins_alone(text, pair):
        return after
    near = max(left, pair.start - BEFORE)
    before = _gapped(text, left, pair.start) or _whole_before(text, pair.start, left)
    if after and first and (before is None or before.speaker is None or not _is_nearer(text, pair, before, after)):
        return after
    return before or after or _signed(text, pair.end, right) or _beat(text, pair.start, near)


def _beat(text: str, end: int, left: int) -> Said | None:
    """Who acts in the sentence right before a quotation, in its paragraph: Rahim smiled. “…”."""
    start = text.rfind("\n", left, end) + 1 or left
    ends = [match for match in _LAST_SENTENCE.finditer(text, start, end + 2) if _is_end(text, match.start(), start)]
    if not ends or ends[-1].end() != end:
        return None
    return beat_in(text, ends[-2].end() if len(ends) > 1 else start, ends[-1].start() + 1)


def _begins_alone(text: str, pair: Span) -> bool:
    """Whether nothing of its sentence stands before a quotation."""
    return text[max(0, pair.start - 3) : pair.start].rstrip(" \xa0")[-1:] in _FRESH


def _is_nearer(text: str, pair: Span, before: Said, after: Said) -> bool:
    """Whether the speaker before a quotation says it, where one behind it may: the one behind has words of his own to
    say ("…, Holm said it was “…”"), or passes on the sentence (Rahim said it was “…”, the Post reported)."""
    inner = text[pair.start + 1 : pair.start + 2].islower() and text[max(0, pair.start - 2) : pair.start - 1].isalnum()
    relayed = after.cue.of(text).lower() in listed("relayed") or not is_bound(text, pair, after)
    return leads_on(text, after) or (inner and relayed and before.cue.end <= pair.start)


def _whole_before(text: str, end: int, left: int) -> Said | None:
    """The speaker before a quotation, in the words behind the last one; where these have the verb alone, in the
    sentence with a title in marks: The report, “A Long Way”, says “…”."""
    near = max(left, end - BEFORE)
    said = _before(text, end, near)
    if said is None or said.speaker is not None or near == end - BEFORE:
        return said
    whole = _before(text, end, max(0, end - BEFORE))
    return whole if whole is not None and whole.cue == said.cue else said


def _gapped(text: str, start: int, end: int) -> Said | None:
    """The name that a semicolon sets off, its verb left out: called it “…”; Rahim, “…”."""
    found = _GAP.search(text, max(start, end - GAP), end)
    if found is None or found.start() != start:
        return None
    name = Span(*found.span(found.lastindex or 0))
    joint = text.find("and", found.start(), name.start)
    cue = Span(joint, joint + 3) if joint >= 0 else Span(name.end, name.end + 1)
    return Said(cue, "reports", name)


def _signed(text: str, start: int, limit: int) -> Said | None:
    """The name after a dash: “…” — Nadia Rahim."""
    dash = _DASH.match(text, start, limit)
    if dash is None:
        return None
    end = text.find("\n", dash.end(), dash.end() + AFTER)
    speaker = forwards(text, words(text, dash.end(), min(limit, end if end >= 0 else dash.end() + AFTER)))
    mark = dash.start() + len(dash[0]) - len(dash[0].lstrip(" \t\n\xa0."))
    return Said(Span(mark, mark + 1), "reports", speaker) if speaker else None


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
    """The name that stands before a colon with nothing else, or only with where and to whom it was said: "Rahim: “…”",
    "Nadia Rahim, in a letter: “…”"."""
    if found := _ASIDE.search(text, max(start, end - BEFORE), end):
        name = Span(*found.span("other" if found["other"] else "name"))
        if name.of(text).split()[0].lower() not in listed("stops"):
            return Said(Span(found.end("aside"), found.end("aside") + 1), "reports", name)
    before = _without_brackets(words(text, start, end))
    if not 2 <= len(before) <= 6 or before[-1].shown != ":":
        return None
    if not all(word.shown[0].isupper() for word in before[:-1]):
        return None
    return Said(Span(before[-1].start, before[-1].end), "reports", Span(before[0].start, before[-2].end))


def _without_brackets(line: Sequence[Token]) -> list[Token]:
    """The words without what stands in round brackets: "Nadia Rahim (@nrahim): “…”"."""
    kept: list[Token] = []
    depth = 0
    for word in line:
        depth += word.shown == "("
        if not depth:
            kept.append(word)
        depth -= word.shown == ")" and depth > 0
    return kept


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
            carried = carried and not (one is None and _is_name(text, pairs[at], between))
            carried = carried or (one is None and _next_paragraph(text, pairs[at - 1], pairs[at], between))
            if carried or pairs[at - 1].continues:
                said[at] = Said(one.cue, one.stance, last.speaker) if one else last
        resumed[at] |= "\n" not in between and _broken(pairs[at - 1], pairs[at], last, said[at])
    for at in range(len(pairs) - 2, -1, -1):
        if said[at] is None and pairs[at].continues:
            said[at] = said[at + 1]
    return resumed


def _is_name(text: str, pair: Marked, between: str) -> bool:
    """Whether a phrase in capitals inside a sentence is the name of something: owned ‘The Anchor’."""
    words_ = pair.of(text).strip(MARKS).split()
    return between[-2:-1].isalnum() and len(words_) < WORDS and all(word[:1].isupper() for word in words_)


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
