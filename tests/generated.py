"""Write the files that are generated from the code: `make generated`. Tests compare them with what is committed."""

from __future__ import annotations

import re
from pathlib import Path

from audit.store.schema import schema

ROOT = Path(__file__).resolve().parents[1]


def checks_page() -> str:
    """docs/checks.md: the page of every check, from its own words."""
    from audit.checks.frame import checks

    lines = [
        "# The checks",
        "",
        "Generated from the checks themselves. `audit explain CHECK` prints the same with examples.",
        "",
    ]
    family = ""
    for check in checks():
        if check.family != family:
            family = check.family
            lines += [f"## {family}", ""]
        lines += [f"### {check.id}", "", f"*{check.severity}, {check.scope} scope.* {_plain(check.title)}", ""]
        for part in check.doc.split("\n\n")[1:]:
            lines += [_plain(" ".join(part.split())), ""]
    return "\n".join(lines).rstrip() + "\n"


def _plain(words: str) -> str:
    return re.sub(r"[\\`*_\[\]<>|]", r"\\\g<0>", words)


def main() -> None:
    (ROOT / "docs" / "checks.md").write_text(checks_page(), encoding="utf-8")
    (ROOT / "db" / "schema.sql").write_text(schema(), encoding="utf-8")


if __name__ == "__main__":
    main()
