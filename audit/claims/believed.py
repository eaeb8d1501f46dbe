"""Who wills or believes something, and of whom it is believed.

"the ministry plans to hire"           the ministry
"critics fear the group has grown"     the group
"""

from __future__ import annotations

from audit.claims.grammar import small
from audit.claims.words import Word


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
