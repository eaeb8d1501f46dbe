"""Two quotations: the same words, or one of them altered, or given to somebody else.

The words are aligned one by one. What is left out at either end does not matter; a word put in the place of
another does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import Match, SequenceMatcher

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import negative
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_QUOTED = re.compile(r"[\"“”„«][^\"“”„«»]{10,1200}[\"“”»]")
FEWEST = 4  # words that a quotation must have before its wording tells anything
ALIKE = 0.6  # of the shorter quotation's words, in order: less is another sentence
LONGEST = 4  # words that one alteration changes; more is another sentence
RUN = 0.35  # of the shorter quotation, in one piece: small words alone align anything
NEARLY = 0.75  # of the shorter quotation's words, in order, where one person says them
CONTENT = 2  # words of content in common: "the question is" is nobody's own
RETOLD = 5  # words of a quotation that nobody says by chance without marks
SURE = 0.9


def judge(a: Stated, b: Stated) -> Judged | None:
    """What two quotations say of each other; None where they are two utterances."""
    if not (a.quoted and b.quoted):
        return retold(a, b) if a.quoted or b.quoted else None
    if not comparable(a, b):
        return None
    shorter = min(len(a.quoted), len(b.quoted))
    one, other = list(a.quoted), list(b.quoted)
    blocks = [block for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) < ALIKE * shorter or max(block.size for block in blocks) < RUN * shorter:
        return None
    alike = sum(bool(fold(word)) for block in blocks for word in one[block.a : block.a + block.size])
    if alike < CONTENT and not (alike and a.names & b.names) and not _of_one_speaker(a, b, shorter, blocks):
        return None
    changed = _changed(
        one, other, (blocks[0].a, blocks[0].b), (blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size)
    )
    if changed:
        return Judged(a, b, "contradicts", f"one quotation in two wordings: {changed}", SURE)
    who, whom = speaker(a), speaker(b)
    if who and whom and not who & whom:
        return Judged(a, b, "contradicts", "the same words, given to two speakers", SURE)
    return Judged(a, b, "agrees", "the same words are quoted", SURE)


def comparable(a: Stated, b: Stated) -> bool:
    """Whether two claims, one of them at least with a quotation, can have words in common that are quoted: what `judge`
    would find with more work."""
    if a.quoted and b.quoted:
        return len(_different(a) & _different(b)) >= FEWEST
    marked, bare = (a, b) if a.quoted else (b, a)
    return _phrase(marked) in bare.plainly


def _of_one_speaker(a: Stated, b: Stated, shorter: int, blocks: Sequence[Match]) -> bool:
    """Whether one person says nearly the same words: small ones then tell enough ("we will hunt them down")."""
    return bool(speaker(a) & speaker(b)) and sum(block.size for block in blocks) >= NEARLY * shorter


def retold(a: Stated, b: Stated) -> Judged | None:
    """A quotation, and its words without marks in a claim of what somebody says: the same words, one speaker or two."""
    marked, bare = (a, b) if a.quoted else (b, a)
    if len(marked.quoted) < RETOLD or bare.quoted or not a.claim.kind == b.claim.kind == "quote":
        return None
    if _phrase(marked) not in bare.plainly:
        return None
    who, whom = speaker(a), speaker(b)
    if not who or not whom:
        return None
    if who & whom:
        return Judged(a, b, "agrees", "the same words are quoted", SURE)
    return Judged(a, b, "contradicts", "the same words, given to two speakers", SURE)


@once
def _phrase(one: Stated) -> str:
    """The words of the quotation in order, each between blanks."""
    return f" {' '.join(one.quoted)} "


@once
def _different(one: Stated) -> frozenset[str]:
    """The different words of the quotation."""
    return frozenset(one.quoted)


def _changed(one: list[str], other: list[str], first: tuple[int, int], last: tuple[int, int]) -> str:
    """The first word or two that stand for others between what both have, in words; "" for none.

    What one of them only leaves out is elision, unless it is a "not".
    """
    if 0 < len(one) - last[0] <= LONGEST and 0 < len(other) - last[1] <= LONGEST:
        last = len(one), len(other)  # both go on for a word or two: not a shorter quotation
    if 0 < first[0] <= LONGEST and 0 < first[1] <= LONGEST:
        first = 0, 0
    left, right = one[first[0] : last[0]], other[first[1] : last[1]]
    for tag, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal" and _altered(left[i:j], right[k:m]):
            return f"“{' '.join(left[i:j]) or '…'}” against “{' '.join(right[k:m]) or '…'}”"
    return ""


def _altered(left: list[str], right: list[str]) -> bool:
    """Whether a word was put for another, and not a small one ("on", "upon") or one in two spellings."""
    if negative(" ".join(left)) != negative(" ".join(right)) or _turned(left, right):
        return max(len(left), len(right)) <= LONGEST
    if not left or not right or max(len(left), len(right)) > LONGEST or "".join(left) == "".join(right):
        return False
    return any(fold(word) for word in (*left, *right)) and not _bare(left, right)


def _turned(left: list[str], right: list[str]) -> bool:
    """Whether a small word was put for its opposite: "into" for "out of"."""
    for row in lexicon("crosscheck")["small_opposites"]:
        one, other = (frozenset(row[side]) for side in ("one", "other"))
        if (one & {*left} and other & {*right}) or (other & {*left} and one & {*right}):
            return True
    return False


def _bare(left: list[str], right: list[str]) -> bool:
    """Whether the two differ in small words and in forms of one word only."""
    return {fold(word) for word in left} - {""} == {fold(word) for word in right} - {""}


def _nameless(said: str) -> bool:
    """Whether a speaker is called by an office alone: "the Envoy", "Tolmia's envoy"."""
    article, *rest = said.split()
    return (article.lower() == "the" and len(rest) == 1) or (bool(rest) and rest[-1].islower())


def speaker(one: Stated) -> frozenset[str]:
    """Keys of the names of who speaks; empty where the text does not name a person.

    Where the verb of saying is missing ("TOBIAS MARR, minister: “…”") it is the one person named beside the quotation.
    """
    attribution = one.claim.attribution
    if attribution is not None and attribution.speaker is not None:
        who = attribution.named or attribution.speaker
        said = who.of(one.document.text)
        if attribution.named is None and _nameless(said):
            return frozenset()
        return one.named(who) or frozenset(map(name_key, said.split())) & (one.near | one.names)
    office = one.claim.office
    if office and office.holder:
        return frozenset(map(name_key, office.holder.split()))
    quoted = max(_QUOTED.finditer(one.words), key=lambda found: len(found.group()), default=None)
    inside = [p for p in one.persons if one.claim.start <= p.start and p.end <= one.claim.end]
    beside = [p for p in inside if quoted and not quoted.start() <= p.start - one.claim.start < quoted.end()]
    return frozenset(map(name_key, beside[0].of(one.document.text).split())) if len(beside) == 1 else frozenset()
