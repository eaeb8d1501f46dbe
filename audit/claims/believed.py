"""Who wills or believes something, and of whom it is believed.

"the ministry plans to hire"           the ministry
"critics fear the group has grown"     the group
"the worst year the town has seen"     the worst year
"since 2018 it has lost"               nobody who is named here
"""

from __future__ import annotations

from audit.claims.grammar import small
from audit.claims.words import Word

_PERSONS = frozenset(("it", "he", "she", "they", "we", "i", "you"))  # who does what the verb behind them says
# words behind which another noun of the same subject may stand
_JOINED = frozenset(
    ("and", "or", "but", "both", "all", "half", "as", "up", "down", "off", "out", "across", "along", "past")
)


def before_will(head: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without a verb of will or belief among them: the ministry in "the ministry plans to", and whom it is
    believed of, "the group" in "critics think the group has"."""
    for i in range(1, len(head) - 1):
        before, word, behind = head[i - 1], head[i].lower, head[i + 1].lower
        plural = before.lower.endswith("s") and not before.lower.endswith("ss")
        if before.genitive or word not in small("willing_several" if plural else "willing"):
            continue
        if behind == "to":
            return head[:i]
        if behind == "that" and i + 2 < len(head):
            return head[i + 2 :]
        if behind in small("articles") or behind in small("pronouns"):
            return head[i + 2 :] if behind in small("articles") and i + 2 < len(head) else head[i + 1 :]
    return head


def before_clause(head: tuple[Word, ...], *, definite: bool) -> tuple[Word, ...]:
    """The words before a relative clause without its pronoun: "the letter it spoke of", "the worst year the town has
    seen"; only behind an article (`definite`)."""
    for i in range(1, len(head) if definite else 0):
        before, word = head[i - 1], head[i].lower
        opens = (word in _PERSONS and head[i].text != "i") or (word in small("articles") and i + 1 < len(head))
        near = head[i].start - before.end == 1 and before.lower not in small("not_of_these")
        if opens and near and before.lower not in small("prepositions") and before.lower not in _JOINED:
            return head[:i]
    return head


def nobody_named(head: tuple[Word, ...]) -> bool:
    """Whether the verb behind the words is said of a pronoun at their end, or of what there is."""
    if len(head) > 1 and head[-1].lower == "there":
        return head[-2].lower in _JOINED or head[-2].lower == "so" or head[-2].lower.endswith("ing")
    return head[-1].lower in _PERSONS and not (len(head) > 1 and head[-2].lower in small("prepositions"))
