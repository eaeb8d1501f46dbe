"""Whether two documents tell of one event: they share its names, and its particular figures or days.

Two reports on one event repeat its figures in other words; what would be chance between strangers is then the same
fact, and what stands alone on both sides is then a difference.
"""

from __future__ import annotations

import re
from collections.abc import Set

from audit.crosscheck.stated import Stated
from audit.settings import Matching

_DAY = len("2001-09-11")
_TELLING = 2  # digits of a figure that is a mark


def kin(names: tuple[Set[str], Set[str]], values: tuple[Set[str], Set[str]], matching: Matching) -> bool:
    """Whether so many of the names and values of the poorer document stand in the other one."""
    shared, common = len(values[0] & values[1]), len(names[0] & names[1])
    fewest_names, fewest_values = max(1, min(map(len, names))), max(1, min(map(len, values)))
    if shared >= matching.kin_values and shared >= matching.kin_value_share * fewest_values:
        return True
    share = common / fewest_names
    if common >= matching.kin_names_alone and share >= matching.kin_name_share_alone:
        return True
    return shared > 0 and common >= matching.kin_names and share >= matching.kin_name_share


def particulars(one: Stated) -> set[str]:
    """The telling figures and the full days of a claim."""
    found = {f"{f.interval.sort} {f.interval.point.normalize()}" for f in one.figures if _telling(f.printed)}
    return found | {d.edtf for d in one.claim.dates if d.edtf and len(d.edtf) == _DAY}


def _telling(printed: str) -> bool:
    return len(re.sub(r"\D", "", printed)) >= _TELLING
