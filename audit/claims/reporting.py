"""Whether a verb or noun of saying reports where it stands, and who it belongs to.

"the ministry ▶ said" · "said ◀ Rahim" · "told by ▶ the mayor that" · "police ▶ deny that" · "Rahim's ▶ claim that"
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.cues import MARKS, Token, every_verb, listed, only_quoted, past_forms
from audit.claims.noun_phrases import backwards, forwards, is_apposed
from audit.claims.plain_forms import before_that, plain_forms, plural_subject, stance_of
from audit.claims.said import Said, cue_of, passed_on, subject
from audit.claims.said_nouns import of_noun
from audit.model import Span

_TOLD = 8  # words from "put" to "at"
_REJECTED = 4  # words from "rejected" to "reports": "rejected as false the reports that"
_QUOTED = 14  # words from "quoted" to "as saying"
_DENIED = 5  # words from "denied" to "entry"
_BEFORE_ING = frozenset(
    ("in", "on", "at", "after", "before", "while", "when", "without", "despite", "through", "since", "from")
)
_NEITHER = 3  # words from "neither" to "confirmed"


def said_at(text: str, every: Sequence[Token], at: int) -> Said | None:
    """What the verb or noun of saying at `at` tells of who speaks; None where it does not report."""
    word = every[at]
    if noun := of_noun(every, at, plain=True):
        return noun
    if word.form in plain_forms():
        alone = word.form not in before_that() or _leads(every, at)
        speaker = plural_subject(text, every, at) if alone and not _is_refused(every, at) else None
        return Said(cue_of(word), plain_forms()[word.form], speaker) if speaker else None
    if word.form not in every_verb():
        return None
    speaker = _speaker(text, every, at)
    return Said(cue_of(word), every_verb()[word.form], speaker) if speaker else None


def _leads(every: Sequence[Token], at: int) -> bool:
    return at + 1 < len(every) and every[at + 1].shown.lower() in ("that", ":")


def _is_verb(every: Sequence[Token], at: int) -> bool:
    """Whether the word reports: not a noun ("two reports"), not turned round ("was told")."""
    before = every[at - 1].form if at else ""
    after = every[at + 1].shown.lower() if at + 1 < len(every) else ""
    if before in listed("passive") or before.isdecimal() or (before == "," and after == "to"):
        return False
    if _is_neither(every, at) or _is_refused(every, at) or (every[at].form.endswith("ing") and before in _BEFORE_ING):
        return False
    if after == "to" and at + 2 < len(every) and every_verb()[every[at].form] == "claims":
        return every[at + 2].form in listed("perfect")  # "claims to have", no "claims to the island"
    if every_verb()[every[at].form] == "claims" and any(
        word.form in listed("lives") for word in every[at + 1 : at + 5]
    ):
        return False  # "the flood claimed 12 lives"
    if every[at].form in listed("writing") and (after[:1].isdigit() or after in listed("determiners") - {"that"}):
        return False  # "wrote four books"
    if every[at].form in listed("putting"):
        told = [word.form for word in every[at + 1 : at + 1 + _TOLD]]
        return "at" in told and not listed("counts").isdisjoint(told[: told.index("at")])
    if every_verb()[every[at].form] == "denies" and _is_rejected(every, at):
        return True
    if after in listed("allegations") and every_verb()[every[at].form] == "denies":
        return False
    if _names_what(every, at) or _is_answered(every, at):
        return False
    return every[at].form not in only_quoted() or after in ("that", ":") or _passes_on(every, at)


def _is_rejected(every: Sequence[Token], at: int) -> bool:
    """Whether what somebody else says is denied: "rejected reports that", "rejected as false the claim that"."""
    behind = [word.form for word in every[at + 1 : at + 3 + _REJECTED]]
    for place, form in enumerate(behind[:-1]):
        if form in listed("allegations", "sayings") and behind[place + 1] in ("that", "of"):
            return True
    return False


def _names_what(every: Sequence[Token], at: int) -> bool:
    """Whether the word is what is rejected: "false reports that" behind "rejected"."""
    before = [word.form for word in every[max(0, at - _REJECTED) : at]]
    return every[at].form in listed("allegations") and any(stance_of(form) == "denies" for form in before)


def _is_answered(every: Sequence[Token], at: int) -> bool:
    """Whether what was said before is denied: "although the army denied it, the police said"."""
    behind = [word.form for word in every[at + 1 : at + 3]]
    return (
        stance_of(every[at].form) == "denies"
        and len(behind) > 1
        and behind[0] in listed("objects")
        and behind[1] == ","
    )


def _is_refused(every: Sequence[Token], at: int) -> bool:
    """Whether something is denied to somebody and nothing said: "denied 40 pilgrims entry"."""
    if stance_of(every[at].form) != "denies":
        return False
    behind = [word.form for word in every[at + 1 : at + 1 + _DENIED]]
    return "that" not in behind and not listed("withheld").isdisjoint(behind)


def _is_neither(every: Sequence[Token], at: int) -> bool:
    """Whether nothing is said at all: "neither confirmed nor denied that"."""
    return every[at - 1].form == "nor" or any(word.form == "neither" for word in every[max(0, at - _NEITHER) : at])


def _passes_on(every: Sequence[Token], at: int) -> bool:
    """Whether the words of another follow: "quoted the pilot as saying"."""
    if every[at].form not in listed("passing_on"):
        return False
    behind = [word.form for word in every[at + 1 : at + 1 + _QUOTED]]
    return any(form == "as" and behind[place + 1].endswith("ing") for place, form in enumerate(behind[:-1]))


def _speaker(text: str, every: Sequence[Token], at: int) -> Span | None:
    """Who the verb at `at` belongs to, where it reports at all."""
    if every[at].form == "quoted" and at > 1 and every[at - 1].form in listed("to_be") and _passes_on(every, at):
        return backwards(text, every[: at - 1])  # "Rahim was quoted by the Post as saying that"
    if passed := passed_on(text, every, at):
        return passed
    if at + 2 < len(every) and every[at + 1].form == "by" and not every[at + 2].shown.endswith("ing"):
        told = every[at].form in listed("told_by") or (at and every[at - 1].form == "as")
        by = forwards(text, every[at + 2 :])  # "as stated by the ministry", no "claimed by X"
        return by if told or (by and _that_behind(every, at, by)) else None
    if not at or not _is_verb(every, at):
        return None
    speaker = _inverted(text, every, at) or subject(text, every, at)
    if speaker is not None and (text[speaker.start].isdigit() or _is_nobody(speaker.of(text))):
        return None  # a poll of 2,014 adults is who says so, and not "014 adults"
    if speaker is not None and speaker.end <= every[at].start and _in_aside(every, at, speaker):
        return None
    vague = every[at].form.endswith("ing") and speaker is not None and _is_vague(speaker.of(text))
    return None if vague and (at + 1 == len(every) or every[at + 1].form not in ("that", ":")) else speaker


def _that_behind(every: Sequence[Token], at: int, by: Span) -> bool:
    """Whether "that" follows who it is told by: "was warned by the pilot that"."""
    behind = next((word for word in every[at + 2 : at + 2 + _QUOTED] if word.start >= by.end), None)
    return behind is not None and behind.form == "that"


def _is_finite(word: Token) -> bool:
    """Whether the word makes what stands around it a clause."""
    small_ = word.shown[0].islower()
    return small_ and (word.form in listed("to_be", "modals") or word.form in past_forms() or word.form.endswith("ed"))


def _is_nobody(speaker: str) -> bool:
    """Whether nobody says it: "no group has claimed the attack"."""
    return speaker.split(maxsplit=1)[0].lower() in ("no", "nobody", "none", "neither")


def _in_aside(every: Sequence[Token], at: int, speaker: Span) -> bool:
    """Whether the verb is the second one of what is told of somebody between it and the speaker: "Prosecutors sought a
    term for Hale, who was arrested in May and has denied taking money"."""
    between = [word.form for word in every[:at] if word.start >= speaker.end]
    if "who" not in between or "and" not in between[-3:]:
        return False
    return "," not in between[len(between) - between[::-1].index("who") :]


def _is_vague(speaker: str) -> bool:
    """Whether a noun phrase has no name in it: "A new wind is rising, emphasizing …" quotes nobody."""
    first, *rest = speaker.split()
    named = any(word[0].isupper() for word in rest) or (not rest and first.lower() not in listed("determiners"))
    return not named


def _inverted(text: str, every: Sequence[Token], at: int) -> Span | None:
    """The speaker behind the verb: "…, said Nadia Rahim". Behind "Nadia Rahim, a farmer, said" stands what she said."""
    if every[at - 1].shown != "," or every[at].form.endswith("ing") or at + 1 == len(every):
        return None
    speaker = forwards(text, every[at + 1 :])
    if speaker is None or every[at + 1].form in listed("stops") or text[speaker.start].isdigit():
        return None
    phrase_ = [word for word in every[at + 1 :] if word.start < speaker.end]
    after = every[at + 1 + len(phrase_)] if at + 1 + len(phrase_) < len(every) else None
    alone = (after is None or after.shown[0] in MARKS) and not any(map(_is_finite, phrase_))
    return speaker if alone or not is_apposed(every[: at - 1]) else None
