"""Quotations with marks, and who is quoted.

    text ─ marked ▶ pairs of marks ─ said ▶ the words after, then before ─ carried on ▶ speaker of the quotation before

A short phrase in marks with nobody who says it is no quotation: it is a title or a word held at arm's length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.claims.quote_marks import Marked, marked
from audit.claims.speakers import MARKS, Said, bare, cue_of, ends_sentence, forwards, listed, said_in, verbs, words
from audit.model import Quote, Span

AFTER = 240  # characters after a quotation in which its speaker is looked for: title, name, office and verb
BEFORE = 320  # characters before it: a sentence of introduction
CARRIED = 220  # characters between the parts of one quotation: "…," said the mayor, who …. "…"
WORDS = 4  # words that make a quotation of a phrase in marks when nobody is named

_DASH = re.compile(r"[\s.]{0,4}[—–―-]{1,2}\s{0,2}(?=[A-Z])")
_LAST_SENTENCE = re.compile(r"[.!?]['’”\"]{0,2}\s+(?=[\"“‘']?[A-Z0-9])")


def quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of `text`, in order. The span holds the marks; nested quotations belong to the outer one."""
    pairs = marked(text)
    said = [_said(text, pair, pairs, at) for at, pair in enumerate(pairs)]
    _carry(text, pairs, said)
    return tuple(
        Quote(pair.start, pair.end, one.speaker if one else None, one.cue if one else None)
        for pair, one in zip(pairs, said, strict=True)
        if _is_quotation(text, pair, one)
    )


def _is_quotation(text: str, pair: Span, one: Said | None) -> bool:
    content = pair.of(text).strip("“”\"'‘’«»„`")
    if not any(character.isalnum() for character in content):
        return False
    long = content.split()
    titled = all(word[0].isupper() or len(word) < 4 or not word[0].isalpha() for word in long)
    if one is not None:
        return not (titled and _named_work(text, pair, long))
    return len(long) >= WORDS and not titled


def _named_work(text: str, pair: Span, long: list[str]) -> bool:
    """Whether a phrase in capitals is the title of a work, behind a word ("in his book “The Long Way,” he says")."""
    before = text[max(0, pair.start - 2) : pair.start]
    capitals = sum(word[0].isupper() for word in long)
    return len(long) >= 3 and capitals >= 3 and len(before) == 2 and before[0].isalpha() and before[1] == " "


def _said(text: str, pair: Marked, pairs: Sequence[Marked], at: int) -> Said | None:
    """Who says the words of `pair`, by the words next to it."""
    left = pairs[at - 1].end if at else 0
    right = pairs[at + 1].start if at + 1 < len(pairs) else len(text)
    inside = pair.of(text).rstrip("”\"'’»")[-1:]
    after = None if inside == "." else _after(text, pair.end, min(right, pair.end + AFTER), inside)
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


def _after(text: str, start: int, limit: int, inside: str) -> Said | None:
    """The speaker after a quotation: "…," said X; "…," X said; "…" according to X."""
    blank = text.find("\n", start, limit)
    following = words(text, start, blank if blank >= 0 else limit)
    if following and following[0].of(text) in ",—–":
        following = following[1:]
    elif inside not in ",?!—…-":
        # a phrase in marks inside a sentence: only what is bound to it closely
        following = following[:6]
    elif inside in "?!" and following and following[0].of(text) in MARKS:
        return None
    for at, word in enumerate(following[:24]):
        if word.of(text)[0] in ';:“”"<':
            return None
        form = bare(text, word)
        if form == "according" and at + 1 < len(following) and bare(text, following[at + 1]) == "to":
            return Said(Span(word.start, following[at + 1].end), "reports", forwards(text, following[at + 2 :]))
        if form in verbs() and word.of(text)[0].islower():
            return _at_verb(text, following, at)
        if ends_sentence(text, word):
            return None
    return None


def _at_verb(text: str, following: Sequence[Span], at: int) -> Said | None:
    """The cue at `at` with its subject before it, or after it where it comes first."""
    cue = following[at]
    stance = verbs()[bare(text, cue)]
    leading = [word for word in following[:at] if bare(text, word) not in listed("between")]
    if not leading:
        rest = following[at + 1 :]
        if rest and bare(text, rest[0]) in listed("openers") | listed("prepositions"):
            return None
        speaker = forwards(text, rest)
        return Said(cue_of(text, cue), stance, speaker) if speaker else None
    if bare(text, leading[0]) in listed("openers") | listed("prepositions") | listed("no_speaker"):
        return None
    speaker = forwards(text, leading)
    return Said(cue_of(text, cue), stance, speaker) if speaker else None


def _before(text: str, end: int, limit: int) -> Said | None:
    """The speaker before a quotation: X said: "…"; X told reporters that "…"; according to X, "…"."""
    own = text.rfind("\n", limit, end)
    if own >= 0 and text[own:end].strip():
        limit = own + 1
    elif own >= 0:
        above = text[limit:own].rstrip()
        line = above.rfind("\n")
        if not above.endswith(":") and not _ends_in_cue(text, limit, limit + len(above)):
            return None
        limit = limit + line + 1
    begins = [match.end() for match in _LAST_SENTENCE.finditer(text, limit, end) if _is_end(text, match.start(), limit)]
    start = begins[-1] if begins else limit
    return said_in(text, start, end) or _labelled(text, start, end)


def _labelled(text: str, start: int, end: int) -> Said | None:
    """The name that stands before a colon with nothing else: "Rahim: “…”"."""
    before = words(text, start, end)
    if not 2 <= len(before) <= 6 or before[-1].of(text) != ":":
        return None
    if not all(word.of(text)[0].isupper() for word in before[:-1]):
        return None
    return Said(before[-1], "reports", Span(before[0].start, before[-2].end))


def _is_end(text: str, at: int, limit: int) -> bool:
    space = max(text.rfind(" ", limit, at), text.rfind("\n", limit, at)) + 1
    return ends_sentence(text, Span(max(space, limit), at + 1)) or text[at] in "!?"


def _ends_in_cue(text: str, start: int, end: int) -> bool:
    last = words(text, max(start, end - 40), end)
    return bool(last) and bare(text, last[-1]) in verbs()


def _carry(text: str, pairs: Sequence[Marked], said: list[Said | None]) -> None:
    """Give a quotation without a speaker the one of the part before it, or after it where it runs on."""
    for at in range(1, len(pairs)):
        one, last = said[at], said[at - 1]
        if last is None or (one is not None and one.speaker is not None):
            continue
        between = text[pairs[at - 1].end : pairs[at].start][: CARRIED + 1]
        joined = len(between) <= CARRIED and "\n" not in between.strip("\n") and "\n\n" not in between
        if pairs[at - 1].continues or (joined and (between.rstrip()[-1:] in ".,?!:—…" or one is not None)):
            said[at] = Said(one.cue, one.stance, last.speaker) if one else last
    for at in range(len(pairs) - 2, -1, -1):
        if said[at] is None and pairs[at].continues:
            said[at] = said[at + 1]
