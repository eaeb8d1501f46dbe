"""Whether a claim says that its count is one of the day: "so far", "as of Wednesday"; "at present", "are still in"."""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.once import once
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon

_MOST = 1_000  # characters of a sentence that are looked at


@once
def so_far(one: Stated) -> bool:
    """Whether the sentence of a claim says that its count is that of a day: "so far", "as of Wednesday"."""
    return _until_now().search(one.claim.sentence.of(one.document.text)[:_MOST]) is not None


@once
def at_present(one: Stated) -> bool:
    """Whether a claim says that its count is one that may go either way: "are still in the camps", "at present"."""
    return _now().search(one.words[:_MOST]) is not None


@cache
def _until_now() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["until_now"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")


@cache
def _now() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["at_present"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")
