"""Every format of a report by its name: one file a format, and no other list of them.

`PLAIN` take a result and give text. `docx` gives bytes and may want the draft's own file: see `audit.report.docx`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from audit.errors import SettingsError

if TYPE_CHECKING:
    from audit.result import Result

# name → module of this package, function, ending of the file's name
PLAIN: dict[str, tuple[str, str, str]] = {
    "html": ("html", "render", "html"),
    "json": ("json", "dumps", "json"),
    "text": ("text", "dumps", "txt"),
    "markdown": ("markdown", "dumps", "md"),
    "csv": ("csv", "dumps", "csv"),
    "sarif": ("sarif", "dumps", "sarif"),
    "junit": ("junit", "dumps", "junit.xml"),
    "claimreview": ("claimreview", "dumps", "claimreview.jsonld"),
    "annotations": ("annotations", "dumps", "annotations.jsonld"),
}
NAMES = (*PLAIN, "docx")


def render(result: Result, name: str) -> str:
    """The result in the plain format `name`. Raises `SettingsError` for one that is not there."""
    if name not in PLAIN:
        raise SettingsError(f"there is no format {name!r}: take one of {', '.join(PLAIN)}")
    module, function, _ = PLAIN[name]
    make: Callable[[Result], str] = getattr(import_module(f"audit.report.{module}"), function)
    return make(result)


def ending(name: str) -> str:
    """The ending of a file in the format `name`."""
    return PLAIN[name][2] if name in PLAIN else name
