"""What a word may be, as bits; and the words without which no phrase stands."""

from __future__ import annotations

import pytest

from audit.claims.cuts import phrases
from audit.claims.events import VERB, is_verb
from audit.claims.kinds import SAYING
from audit.claims.markers import MARK, markers, unmarked
from audit.claims.traits import CAPITAL, NAMING, together, trait, traits
from audit.claims.words import Phrases, lowers, words
from tests.bench.text import PLAIN


def test_a_word_has_the_bits_of_all_rules_that_look_for_it() -> None:
    rain, cold = trait(lambda lower: lower in ("rain", "sleet")), trait(lambda lower: lower in ("sleet", "snow"))
    bits = traits(words("Rain, sleet’s end: A snow"))
    assert [bit & (rain | cold) for bit in bits] == [rain, rain | cold, 0, 0, cold]
    assert [bit & (CAPITAL | NAMING) for bit in bits] == [CAPITAL | NAMING, 0, 0, CAPITAL, 0]
    assert together(bits) & (rain | cold) == rain | cold
    assert together(()) == 0


def test_a_rule_that_comes_later_is_asked_of_words_that_were_read_before() -> None:
    line = words("a quarry")
    before = traits(line)
    quarry = trait(lambda lower: lower == "quarry")
    assert not together(before) & quarry
    assert [bit & quarry for bit in traits(line)] == [0, quarry]


@pytest.mark.parametrize("text", PLAIN)
def test_nothing_is_found_where_the_bits_say_that_there_is_nothing(text: str) -> None:
    line = words(text)
    bits = traits(line)
    assert all(bits[i] & VERB for i in range(len(line)) if is_verb(line, i))
    assert together(bits) & MARK or markers(line) == unmarked()
    assert together(bits) & SAYING or not phrases("saying").stand_in(lowers(line))


def test_of_a_phrase_its_longest_word_is_needed() -> None:
    found = Phrases([("in the end", 1), ("of the one", 2), ("end", 3)])
    assert found.needed == {"end": {0, 2}, "one": {2}}
    assert found.begin(("in", "the", "end", "of", "the", "one")) == [0, 2, 3]
    assert found.begin(("at", "the", "one")) == []
    assert found.begin(("the", "end")) == [1]
