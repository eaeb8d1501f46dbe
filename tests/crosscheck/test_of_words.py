"""What is asked of the words of a claim is asked once, also where another document makes names of them."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module

from audit import crosscheck
from audit.crosscheck.once import of_words
from audit.crosscheck.renamed import renamed
from audit.crosscheck.stated import Stated
from audit.crosscheck.stating import state
from tests.crosscheck.test_traits import SENTENCES
from tests.crosscheck.told import told

NAMES = frozenset({"=dalmora", "=roth"})


def _rules() -> Iterator[tuple[str, Callable[[Stated], object]]]:
    """Every rule that says that it does not ask which words are names."""
    wrapped = of_words(lambda one: one).__code__
    for module in pkgutil.iter_modules(crosscheck.__path__):
        for name, rule in inspect.getmembers(import_module(f"audit.crosscheck.{module.name}"), inspect.isfunction):
            if rule.__code__ is wrapped:
                yield f"{module.name}.{name}", inspect.unwrap(rule)


def test_rules_of_words_answer_alike_whatever_is_a_name() -> None:
    rules = dict(_rules())
    assert len(rules) > 20
    for one in state(told("a", " ".join(SENTENCES), "2021-05-06")):
        other = replace(one, names=NAMES, near=NAMES, before=NAMES, plain=frozenset())
        assert {name for name, rule in rules.items() if rule(one) != rule(other)} == set()


def test_a_claim_that_is_renamed_shares_what_its_words_tell() -> None:
    asked: list[Stated] = []
    rule = of_words(lambda one: asked.append(one) or len(asked))
    first = state(told("a", "The Front counted 40 dead in Dalmora on Tuesday.", "2021-05-06"))
    again = renamed(first, frozenset(), frozenset({"dalmora"}))
    assert again[0].first is first[0] and not again[0].names
    assert [rule(again[0]), rule(first[0]), rule(again[0])] == [1, 1, 1]
    assert again[0].plainly == first[0].plainly
