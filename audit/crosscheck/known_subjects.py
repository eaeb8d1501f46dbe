"""Whether two claims are about two named things both of which either report knows: then neither is the other.

"The Lions won their last title in 2003" ─ "The Sharks won the title in 2019"
"The Union lost 31 seats"                ─ "The Front lost 12 seats"
"""

from __future__ import annotations

from audit.claims.grammar import small
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import one_spelling

_MOST = 100_000  # characters of a report in which a name is looked for
_SHORTEST = 3  # letters of a word that makes a name


def two_known_subjects(a: Stated, b: Stated) -> bool:
    """Whether the subjects of both claims are names without a word in common, each of which the other report has."""
    one, other = named_subject(a), named_subject(b)
    if not (one and other) or one & other or one_spelling(one, other):
        return False
    return _knows(b, one) and _knows(a, other)


@of_words
def named_subject(one: Stated) -> frozenset[str]:
    """The words of the name that a claim is about; none where its subject is no name."""
    subject = (one.claim.subject or "").removeprefix("the ").removeprefix("The ")
    words = subject.split()
    if not words or words[0].lower() in small("pronouns") or not all(word[:1].isupper() for word in words):
        return frozenset()
    return frozenset(word.strip("’'").removesuffix("’s").removesuffix("'s") for word in words if len(word) >= _SHORTEST)


def _knows(one: Stated, name: frozenset[str]) -> bool:
    text = one.document.text[:_MOST]
    return all(word in text for word in name)
