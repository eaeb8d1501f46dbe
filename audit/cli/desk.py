"""The settings that a command works with: those that are named, else audit.toml in this folder; each name in them is
held against the checks that there are."""

from __future__ import annotations

import re
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from audit.errors import SettingsError

if TYPE_CHECKING:
    from audit.settings import Settings

SETTINGS_HELP = "The settings; audit.toml in this folder otherwise."

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


def settings(named: str | None) -> Settings:
    """The settings of the file that is named. Raises `SettingsError` where it silences a check that does not exist: a
    slip of the pen would leave the gate shut, or be taken for a rule that holds."""
    from audit.settings import FILE, load

    made = load(Path(named) if named else None)
    for number, one in enumerate(made.silences, 1):
        where = f"{named or FILE}: silence {number}"
        if one.check:
            _known(one.check, where)
        if one.fingerprint and not _FINGERPRINT.fullmatch(one.fingerprint):
            said = f"{one.fingerprint[:40]!r} is none: copy the 16 digits and letters from the report"
            raise SettingsError(f"{where}: fingerprint: {said}")
    return made


def _known(check: str, where: str) -> None:
    from audit.checks.frame import checks

    names = [each.id for each in checks()]
    if check not in names:
        close = get_close_matches(check, names, n=1)
        hint = f"; did you mean {close[0]}" if close else ": `audit explain` lists them"
        raise SettingsError(f"{where}: check: there is no {check[:80]!r}{hint}")
