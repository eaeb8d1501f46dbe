"""One person in two spellings or two states, and one acronym of two bodies, as they are printed side by side."""

from __future__ import annotations

import pytest

import audit

FAMILY = ("names/spelling", "names/two-states", "names/inconsistent-term")


@pytest.mark.parametrize(
    "text",
    [
        "Una Roberts left. Mr Robert stayed. Robert Roberts came.",
        "Olaf Pedersen met Olaf Petersen.",
        "Olaf Pedersen left. Mr Petersen came.",
        "Una Marlowe left. The Una Marlowes stayed. Mr Marlowes came.",
        "Una Winter left. Mr Winder stayed, and so did Tom Winder.",
        "Former Mayor Una Roe spoke. He met Mayor Roe, who was ill, in 2012.",
        "The GLA, the Guild of Lake Anglers, met. GLA, Ostrel and Hask won.",
    ],
)
def test_two_who_may_be_two_are_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check in FAMILY] == []


@pytest.mark.parametrize(
    ("text", "check", "words"),
    [
        ("Sven Blomqvist built the dam. Sven Blomquist sold it.", "names/spelling", "Sven Blomquist"),
        (
            "Sven Blomqvist built the dam. It made Blomqvist rich. Mr Blomquist sold it.",
            "names/spelling",
            "Mr Blomquist",
        ),
        ("Former Mayor Una Roe spoke. Mayor Roe, who is in her third term, wants more.", "names/two-states", "Former"),
        (
            "The GLA, the Guild of Lake Anglers, met. The GLA, the General Land Agency, left.",
            "names/inconsistent-term",
            "GLA, the General Land Agency",
        ),
    ],
)
def test_one_who_is_plainly_one_is_named(text: str, check: str, words: str) -> None:
    (found,) = [one for one in audit.inspect(text) if one.check in FAMILY]
    assert found.check == check
    assert text[found.start : found.end].startswith(words)
