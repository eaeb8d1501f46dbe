"""An identifier that cannot be right.

What it does: checks the labelled identifiers of a text: the check digits of ISBN and ISSN, the shape of DOI, PMID and
arXiv numbers.

Why it matters: nobody can find the work, and a wrong digit may lead to another one.

Known limits: a sound number may still belong to another work; that needs a look-up. Only identifiers that are
labelled as such are read.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.identifiers import identifiers
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Lind, A. (1999). The salt road. ISBN 0-306-40615-2. Also ISBN 978-0-306-40615-7, ISSN 0378-5955."),
    Example("See doi:10.1234/abc.5, PMID: 1234567, arXiv:2103.00020v2 and arXiv:math/0309136. DOI numbers are fine."),
    Example("Lind, A. (1999). The salt road. ISBN 0-306-40615-3.", ("0-306-40615-3",)),
    Example("Lind, A. (2009). Tides. doi:11.1234/abc.5", ("11.1234/abc.5",)),
    Example("Lind, A. (2009). Tides. arXiv:2117.00020", ("2117.00020",)),
)
ANY_LANGUAGE = True


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each identifier."""
    for one in identifiers(reading.text):
        if one.fault:
            yield Flag(one.start, one.end, f"This {one.kind} cannot be right: {one.fault}.")
