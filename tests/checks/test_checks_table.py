"""The table of checks in docs/ names every check of damage, and our own specimens stay as they are found."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import audit
from audit.checks.frame import checks
from audit.knowledge import root

FAMILIES = ("noise", "translation", "copy")
SPECIMENS = sorted((root() / "specimens").glob("*.txt"))


def found(path: Path) -> Counter[str]:
    findings = audit.inspect(path.read_text(encoding="utf-8"))
    families = (one.check.split("/", 1)[0] for one in findings if one.severity != "notice")
    return Counter(family for family in families if family in FAMILIES)


def test_every_check_of_damage_has_a_row() -> None:
    table = Path(__file__).parents[2] / "docs" / "checks-table.md"
    rows = {line.split("|")[1].strip() for line in table.read_text(encoding="utf-8").splitlines() if "| " in line}
    told = {check.id for check in checks() if check.scope == "document" and check.family in FAMILIES}
    assert told <= rows


def test_clean_specimens_have_no_damage_and_damaged_ones_have() -> None:
    clean = [path for path in SPECIMENS if path.name.startswith("clean-")]
    damaged = [path for path in SPECIMENS if path.name[0].isdigit()]
    assert [path.name for path in clean if found(path)] == []
    assert len(clean) >= 3
    assert all(found(path)["translation"] >= 1 for path in damaged[:1])
    assert sum(sum(found(path).values()) for path in damaged) >= 10
