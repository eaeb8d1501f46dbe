"""Noun phrases that may be a speaker, in words without a parser: bounded by commas, verbs and the word lists of
lexicons/cues.toml.

    forwards    "said ▶ Nadia Rahim, the mayor"        backwards    "Nadia Rahim, 41, a farmer, ◀ said"
    first_subject    "▶ The crews roamed the town, chanting"
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from audit.claims.appositions import NAME, TITLE, apposed, is_name
from audit.claims.cues import MARKS, Token, ends_sentence, listed, past_forms, verbs
from audit.model import Span

NAME_WORDS = 12  # the longest "title of the office, name" that still reads as one speaker
_NOMINATIVES = frozenset(("he", "she", "they", "it", "we", "i"))
_HANGING = frozenset(("to", "at", "by", "with", "into", "than", "from"))  # what no noun phrase ends with
_MADE_BY = frozenset(("by", "from"))
_JOINED = 6  # words before "and" of two who speak
BACK = 80  # words before a verb among which its subject is


def first_subject(text: str, before: Sequence[Token]) -> Span | None:
    """The noun phrase that a sentence begins with, behind an opening phrase up to its comma: the subject of a second
    verb ("She turned and said"; "In May, Rahim left the board, saying")."""
    before = _main(before)
    if not before:
        return None
    head = before[0]
    if head.form in listed("pronouns"):
        return Span(head.start, head.end)
    if not head.shown[0].isupper() or head.form in listed("prepositions", "openers"):
        return None
    taken = list(takewhile(lambda word: not _ends_phrase(word), before[: NAME_WORDS + 1]))
    after = before[len(taken)] if len(taken) < len(before) else None
    named = all(word.shown[0].isupper() for word in taken)
    if after and after.shown == "," and (name := apposed(text, taken, before[len(taken) + 1 :][: NAME + 1])):
        return as_speaker(text, [*taken, *name])
    if after and ((len(taken) == 1 and not _acts(after)) or (after.shown == "," and not named)):
        return None  # "Preys on …", "Most of all, …"
    while taken and (taken[-1].shown.endswith("ly") or taken[-1].form in listed("between")):
        taken.pop()
    genitive = bool(taken) and taken[-1].shown.endswith(("'s", "’s"))
    return None if genitive or len(taken) > NAME_WORDS else as_speaker(text, taken)


def is_apposed(before: Sequence[Token]) -> bool:
    """Whether a clause is a noun phrase and what is said of it between commas: "Nadia Rahim, a farmer"."""
    before = _main(before)
    comma = next((at for at, word in enumerate(before[: NAME_WORDS + 1]) if word.shown == ","), 0)
    return comma > 0 and not any(_acts(word) or word.form in listed("to_be") for word in before[:comma])


def _main(before: Sequence[Token]) -> Sequence[Token]:
    """The words behind an opening phrase: "In May, …"."""
    if not before or before[0].form not in listed("prepositions"):
        return before
    comma = next((at for at, word in enumerate(before[: 2 * NAME_WORDS]) if word.shown == ","), len(before))
    return before[comma + 1 :]


def _ends_phrase(word: Token) -> bool:
    """Whether a noun phrase that a sentence begins with is over at the word."""
    return word.shown[0] in "([" or word.form in listed("stops") or (not word.shown[0].isupper() and _acts(word))


def _acts(word: Token) -> bool:
    """Whether the word may be the verb behind a name, or a mark: not the rest of a noun phrase."""
    return word.shown[0] in MARKS or word.form.endswith("ed") or word.form in verbs() or word.form in past_forms()


def forwards(text: str, after: Sequence[Token]) -> Span | None:
    """The noun phrase that begins with the first of the words `after`; an office goes on to the name behind it
    ("said the judge, Nadia Rahim")."""
    taken: list[Token] = []
    depth = 0
    if len(after) > 1 and after[0].shown.endswith("ly") and after[0].shown.islower():
        after = after[1:]  # "said modestly the host"
    for at, word in enumerate(after[: NAME_WORDS * 2]):
        shown = word.shown
        if shown in "([":
            depth += 1
        elif shown in ")]" and depth:
            depth -= 1
        elif depth:
            continue
        elif shown == "," and (name := apposed(text, taken, after[at + 1 : at + 2 + NAME])):
            return as_speaker(text, [*taken, *name])
        elif taken and word.form in _MADE_BY and taken[-1].form in listed("papers"):
            taken.append(word)
        elif shown[0] in MARKS or (taken and (_stops(word) or (shown.islower() and _is_over(taken, word)))):
            break
        else:
            taken.append(word)
            if ends_sentence(text, word):
                break
    return as_speaker(text, taken)


def _ends_maker(taken: Sequence[Token], word: Token) -> bool:
    """Whether a word follows the name of who made a paper: "a report by the Harbour Board seen …"."""
    made = any(one.form in _MADE_BY for one in taken[1:])
    return made and taken[-1].shown[0].isupper() and not is_name(word) and word.form not in ("of", "for", "and")


def _stops(word: Token) -> bool:
    return word.form in listed("stops", "days") or (word.form in verbs() and word.shown.islower())


def _is_over(taken: Sequence[Token], word: Token) -> bool:
    """Whether a noun phrase ends before a word in small letters."""
    return _behind_name(taken, word) or _ends_maker(taken, word)


def _behind_name(taken: Sequence[Token], word: Token) -> bool:
    """Whether a past form stands right behind a name: "as stated by the Harbour Board fell"."""
    return word.form in past_forms() and taken[-1].shown[0].isupper()


def backwards(text: str, before: Sequence[Token]) -> Span | None:
    """The noun phrase that ends with the last of the words `before`: the subject of a verb that follows."""
    rest = list(before[-BACK:])
    while rest and (rest[-1].form in listed("between") or rest[-1].shown.endswith("ly")):
        rest.pop()
    name: list[Token] = []
    if rest and rest[-1].shown in ",—–":
        rest, name = _without_apposition(text, rest)
    taken: list[Token] = []
    depth = 0
    whole = len(before) <= NAME_WORDS * 2
    rest = rest[-NAME_WORDS * 2 :]
    for at in range(len(rest) - 1, -1, -1):
        word = rest[at]
        shown = word.shown
        if shown in ")]":
            depth += 1
        elif shown in "([":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif _in_figure(text, word):
            taken.append(word)
        elif taken and word.form == "and" and whole and _joins(rest[:at]):
            return as_speaker(text, [*_without_both(rest[: at + 1]), *taken[::-1], *name])
        elif shown[0] in MARKS or word.form in listed("openers") or ends_sentence(text, word) or _said_before(rest, at):
            break
        else:
            taken.append(word)
    return as_speaker(text, [*_last_phrase(_from_head(taken[::-1])), *name])


def _joins(head: Sequence[Token]) -> bool:
    """Whether what a sentence begins with, before "and", is the first of two who speak: "Rahim and Holm", "The police
    and the board"."""
    head = _without_both(head)
    if (
        not head
        or head[0].shown[0] in MARKS
        or head[0].form in (listed("prepositions", "openers", "pronouns", "no_speaker", "days") - {"like"})
    ):
        return False
    if head[0].form in listed("determiners") and len(head) > 1:
        return len(head) == TITLE or all(map(is_name, head[1:]))
    return len(head) <= _JOINED and all(word.shown == "," or is_name(word) for word in head)


def _without_both(head: Sequence[Token]) -> Sequence[Token]:
    return head[1:] if head and head[0].form == "both" else head


def _last_phrase(taken: list[Token]) -> list[Token]:
    """The last of two noun phrases of which the second is the subject of a relative clause: "a claim the army"."""
    if len(taken) > 1 and taken[-1].form in _NOMINATIVES:
        return taken[-1:]  # "the 18 million he said he had"
    for at in range(len(taken) - 2, 0, -1):
        if taken[at].form in listed("articles"):
            before = taken[at - 1]
            alone = before.shown[0].islower() and before.form not in listed("prepositions", "stops", "determiners")
            return taken[at:] if alone else taken
    return taken


def _in_figure(text: str, mark: Token) -> bool:
    """Whether a comma stands between the digits of a figure: a poll of 2,014 adults."""
    return mark.shown == "," and text[mark.start - 1 : mark.start].isdigit() and text[mark.end : mark.end + 1].isdigit()


def _said_before(line: Sequence[Token], at: int) -> bool:
    """Whether a verb of another speaker stands here ("Rahim said the police …"), and no "alleged thief"."""
    form = line[at].form
    verb = form in verbs() and line[at].shown.islower() and not form.endswith(("s", "ing"))
    return verb and at > 0 and line[at - 1].form not in listed("determiners", "prepositions")


def _without_apposition(text: str, before: list[Token]) -> tuple[list[Token], list[Token]]:
    """The words before "…, 41, a farmer from the valley," without the apposition and the age; and the name, where the
    apposition is one ("the mayor, Nadia Rahim,")."""
    mark = before[-1].shown
    head = _name_first(before)
    if head:
        return head, []
    for at in range(len(before) - 2, max(-1, len(before) - 32), -1):
        if before[at].shown == mark:
            head = before[:at]
            if name := apposed(text, head, before[at + 1 :]):
                return head, name
            aged = len(head) > 2 and head[-1].shown.isdecimal() and head[-2].shown == ","
            return head[:-2] if aged else head, []
    return before[:-1], []


def _name_first(before: list[Token]) -> list[Token]:
    """The name that the sentence begins with, where a comma follows it and nothing in it is a small word."""
    for at, word in enumerate(before[:NAME_WORDS]):
        if word.shown == ",":
            return before[:at] if at > 1 and before[0].form not in listed("prepositions") else []
        if not word.shown[0].isupper():
            return []
    return []


def _from_head(taken: list[Token]) -> list[Token]:
    """Drop an opening phrase: "In a statement on Friday Mr. Holm" is Mr. Holm."""
    if not taken or taken[0].form not in listed("prepositions"):
        return taken
    at = len(taken)
    while at > 1 and (taken[at - 1].shown[0].isupper() or taken[at - 1].form in listed("pronouns")):
        at -= 1
    at = min(at, len(taken) - 1)
    return taken[at - (at > 1 and taken[at - 1].form in listed("determiners")) :]


def as_speaker(text: str, taken: Sequence[Token]) -> Span | None:
    """The words as a speaker, if they can be one."""
    last = len(taken)
    while last and taken[last - 1].form in listed("days", "between", "trailing"):
        last -= 1
    if not last or last > NAME_WORDS or taken[last - 1].form in listed("no_speaker", "articles") | _HANGING:
        return None
    start, end = taken[0].start, taken[last - 1].end
    if text[end - 1] == "." and ends_sentence(text, taken[last - 1]):
        end -= 1
    return Span(start, end) if any(character.isalpha() for character in text[start:end]) else None
