"""The report's own words: how untrusted text is made visible, how things are counted and named.

Everything that is printed comes from documents somebody else wrote. What a reader could not see (controls,
direction overrides, unpaired surrogates) is shown as a token, so that no text can hide or reorder another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Control characters but tab, line feed and carriage return; direction marks, embeddings, overrides and isolates
# (Unicode UAX 9); line and paragraph separators; characters without width (but not the joiners that Persian and
# Hindi are written with); surrogates; interlinear marks, noncharacters and tags.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)

PASSAGE = 600  # characters of a passage that are printed: three long sentences; the place leads to the rest
TITLE = 160  # a long headline; a title beyond this is not one
NAME = 24  # of a document's name beside words of it: the letter before it tells the rest
QUOTE = 90  # one line of the first screen at 1280 pixels


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a verdict is shown: a sign and a tone beside the word, its meaning, and what an editor does about it."""

    sign: str
    tone: str  # error warning good quiet
    meaning: str
    todo: str = ""


# The words and meanings are those of `audit.evidence.VerdictName`; the order is that of urgency.
VERDICTS: dict[str, Verdict] = {
    "refuted": Verdict(
        "✗",
        "error",
        "a reference fact says otherwise",
        "The row of the fact stands beside the claim, with its source. Mend the words, or the row if it is old.",
    ),
    "contradicted": Verdict(
        "≠",
        "error",
        "an independent source states an incompatible value",
        "Both passages stand side by side, and nobody else bears the claim out. Ask which of them has it from whom.",
    ),
    "inconsistent": Verdict(
        "≠",
        "error",
        "the document contradicts itself",
        "One of two places in the same text is wrong: the reason names both values.",
    ),
    "disputed": Verdict(
        "≷",
        "warning",
        "independent sources disagree: one states it, another an incompatible value",
        "Say in the text who states which, or find out whose figure is the later one.",
    ),
    "updated": Verdict(
        "→",
        "quiet",
        "the value or the holder of an office differs because the time does",
        "Nobody is wrong. See that the words say for which time the value holds.",
    ),
    "single-source": Verdict(
        "○",
        "quiet",
        "it was looked for, and nobody else states it",
        "That is no error: it is what you would be asked about. A copy of the same text is not a second voice.",
    ),
    "corroborated": Verdict(
        "✓",
        "good",
        "an independent source states a compatible value",
        "The source is of another origin, and its passage stands beside the claim.",
    ),
    "confirmed": Verdict(
        "✓",
        "good",
        "a reference fact says the same",
        "The row of the fact stands beside the claim, with its source.",
    ),
    "unchecked": Verdict(
        "–",
        "quiet",
        "it could not be compared, for the reason given",
        "Nothing is said for or against it. The coverage counts the reasons.",
    ),
}
WRONG = tuple(name for name, verdict in VERDICTS.items() if verdict.tone == "error")

RELATIONS = {"agrees": "agrees", "contradicts": "differs", "updates": "other time", "silent": "does not say"}
SEVERITIES = {
    "error": "wrong on its face, or contradicted with evidence",
    "warning": "very likely wrong; needs a person",
    "notice": "worth a look",
}


def verdict(name: str) -> Verdict:
    """How the verdict `name` is shown; one that is not known is shown quietly by its name."""
    return VERDICTS.get(name) or Verdict("–", "quiet", name)


def visible(text: str) -> str:
    """`text` with every character that cannot be seen replaced by a token; always valid UTF-8."""
    return _HIDDEN.sub(_token, text)


def _token(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


def clip(text: str, limit: int) -> str:
    """`text` with white space folded, cut at a word near `limit` characters; a long passage says how much is left."""
    whole = " ".join(text.split())
    if len(whole) <= limit:
        return whole
    cut = whole[:limit]
    if " " in cut[limit // 2 :]:
        cut = cut[: cut.rindex(" ")]
    return f"{cut} …" if limit < PASSAGE else f"{cut} … ({len(whole) - len(cut):,} more characters)"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 error", "7 errors", "no errors": a count with its noun."""
    words = noun if number == 1 else plural or noun + "s"
    return f"{number:,} {words}" if number else f"no {words}"


def listed(parts: Iterable[str]) -> str:
    """The parts as a list in a sentence: "a", "a and b", "a, b and c"."""
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def sentence(text: str) -> str:
    """`text` with a capital at its head and a stop at its end."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
