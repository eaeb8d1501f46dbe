"""Verdicts in SQLite: rows, migrations, fingerprints."""
