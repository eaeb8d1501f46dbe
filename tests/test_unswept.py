"""What reads a document leaves Python's search for garbage as it was, and no garbage that only that would find."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from audit.checks.frame import inspect
from audit.ingest.take import take
from audit.reading import read
from audit.unswept import unswept

TEXT = (
    "The Sund ferry company said on Monday that 14 of its 40 boats had sunk since 3 May 2021.\n\n"
    "“We lost three crews,” said its director, Ada Lindqvist. She put it at $2.5 million, up 25% from 2 million."
)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.enable()


def test_garbage_is_looked_for_again_behind_a_document() -> None:
    inspect(read(take(TEXT)))
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    inspect(read(take(TEXT)))
    assert not gc.isenabled()


def test_it_is_on_again_behind_work_that_failed() -> None:
    with pytest.raises(ZeroDivisionError), unswept():
        assert not gc.isenabled()
        raise ZeroDivisionError
    assert gc.isenabled()


def test_a_document_that_was_read_leaves_nothing_behind() -> None:
    document = take(TEXT)
    inspect(read(document))  # the lexicons stay
    gc.collect()
    for _ in range(5):
        inspect(read(document))
    assert gc.collect() == 0
