"""The errors that `audit` raises, and no others.

    AuditError
    ├── InputError          a document that cannot be taken in: says which, why and what to do
    ├── SettingsError       audit.toml or an option that makes no sense
    ├── KnowledgeError      a row in seeds/ or in a user's table that is not sound
    └── StoreError          the database cannot be opened, read or written
        └── NewerStore      it was written by a newer version of audit

They are raised in the library and turned into exit codes (2) only in the command line.
"""


class AuditError(Exception):
    """What was wrong, where, and what to do, in one line for people."""


class InputError(AuditError):
    """A document that cannot be taken in. `path` names it; the message leaves it out."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(problem)
        self.path = path
        self.problem = problem


class SettingsError(AuditError):
    """A setting that makes no sense."""


class KnowledgeError(AuditError):
    """A row of knowledge that is not sound: the file, the line and what is wrong with it."""


class StoreError(AuditError):
    """The database cannot be opened, read or written."""


class NewerStore(StoreError):
    """The database was written by a newer version of audit."""
