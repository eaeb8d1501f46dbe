"""A menu or breadcrumb stands in the text.

What it does: reports menus, breadcrumbs, names of sections and messages of the page (“Loading”, “Skip to content”).

Why it matters: such words are read as headings or as part of a sentence.

Known limits: the name of a section is reported only above the text or beside other furniture.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.damage import report
from audit.checks.frame import Example, Flag
from audit.reading import Reading

_BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel.\n\n"
)
SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Home rule was the subject.\n\nSport unites us."),
    Example("Loading\n\nLatest Blogs\nFerries return to the sound\n\n" + _BODY, ("Latest Blogs", "Loading")),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "navigation", "Part of the web site’s menu")
