"""The errors that `audit` raises, and no others.

    AuditError
    ├── InputError          a document that cannot be taken in: says which, why and what to do
    │   └── FetchError      an address that could not be fetched, and which of the closed list of states that is
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

    @property
    def line(self) -> str:
        """The error as one line that can be printed anywhere: odd characters of the name are escaped."""
        return f"{printable(self.path)}: {printable(self.problem)}"


class FetchError(InputError):
    """An address that could not be fetched. `state` is one of `audit.ingest.fetch.STATES`."""

    def __init__(self, path: str, state: str, problem: str) -> None:
        super().__init__(path, problem)
        self.state = state


class SettingsError(AuditError):
    """A setting that makes no sense."""


class KnowledgeError(AuditError):
    """A row of knowledge that is not sound: the file, the line and what is wrong with it."""


class StoreError(AuditError):
    """The database cannot be opened, read or written."""


class NewerStore(StoreError):
    """The database was written by a newer version of audit."""


def printable(words: str) -> str:
    """`words` on one line and in valid Unicode: control characters and undecodable bytes as escapes."""
    if words.isprintable():
        return words
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in words)
