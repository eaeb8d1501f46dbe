"""Write the files that are generated from the code: `make generated`. Tests compare them with what is committed."""

from __future__ import annotations

from pathlib import Path

from audit.store.schema import schema

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    (ROOT / "db" / "schema.sql").write_text(schema(), encoding="utf-8")


if __name__ == "__main__":
    main()
