"""The grammar of dates: patterns over the letters that `date_words` gives to words.

Each token is one letter, so a pattern reads like the phrase it stands for: `W,do M,y` is "Tuesday, the 4th of
March, 2025" with its optional parts marked. The first pattern that matches at a place wins; the name of the
pattern names the function of `date_values` that reads it.

    M month   W weekday   X weekdays   S season (s: doubtful)   d day  o ordinal  y year  k number  q number word
    U unit    u units     J century    C 1990s   T nineties     D morning   O noon   : clock   P a.m.   Z zone
    R today   V now       A daily      H holiday   I ISO   N numeric   K weekend   Q quarter   F half   f fiscal
    l last    p past      n next       h this      r same, following   m early    v several    a an     t the
    w of      i in        b on, at     2 to        & and    E every    G ago      L later      g long   e more
    Y old     5 Q1, H2    B era       c solar     z twice, times      j near     x any other
    ¶ blank line          , . - | ( ) '
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audit.claims.date_words import Token
from audit.frozen import quick

_NUMBER = "(?:[dykq](?:-?q){0,3})"
_AMOUNT = f"(?:a?v(?:w)?|{_NUMBER}(?:-?&-?a-?F)?|a(?:F)?|F(?:a|t))"
_PART = "(?:t?[mL]+(?:-|i|w)?t?)?"  # "the end of the", "late", "mid-"
_OF_YEAR = "(?:,?y|,?w?t?[lnhr]U)?"  # "2020", "of last year"
_DAY_MONTH = f"(?:W,?b?t?)?[lnhr]?[do]w?M{_OF_YEAR}"
_MONTH_DAY = f"(?:W,?)?[lnhr]?Mt?[do]{_OF_YEAR}"
_CLOCK = r"(?:(?::P?|dP|O)Z?|[yk]Z)(?:\((?:(?::P?|dP)Z?|[yk]?Z)\))?"  # the same hour elsewhere in brackets: (0735 GMT)
_DAY = f"(?:{_DAY_MONTH}|{_MONTH_DAY}|WD?|RD?|[ln]?D)"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", "I"),
    ("numeric", "N"),
    ("timed", f"{_CLOCK},?(?:b|wt)?(?:t)?{_DAY}|{_DAY},?b?{_CLOCK}|(?:{_CLOCK}|d)itD"),
    ("stretch", "M[do][-2]M[do],?y|[do]M[-2][do]M,?y"),
    ("days", "[do][-2&][do]w?M(?:,?y)?|M[do][-2&]d(?:,?y)?"),
    ("months", "M[-2|&]M,?y"),
    ("years", "(?:t?fU?)?y[-|][yd]"),
    ("night_of", f"t?D(?:wt?|b){_DAY}"),
    ("week_of", f"t?Uw{_DAY}"),
    ("day_of_month", "t?owt?h?[lnhr]U"),
    ("day", f"{_PART}(?:{_DAY_MONTH}|{_MONTH_DAY})D?"),
    ("month", f"{_PART}M(?:,|w)?(?:y|t?[lnhr]U)"),
    ("time", f"{_CLOCK}"),
    ("part", "[lh]D|t?[nr]D"),
    ("weekday", "[mL]?(?:t?h?[lnhr])?W(?:,?D)?|DbW"),
    ("relative_month", f"{_PART}h?[lnhr]?M"),
    ("offset", "(?:t?UL)?RD?"),
    ("every", f"E(?:{_NUMBER}|o|r|e)?-?(?:[UuDMKJ]|W(?:,?&?W)*)|X|A"),
    ("century", f"{_PART}t?o-?J"),
    ("decade", f"{_PART}t?(?:C|T)"),
    (
        "fraction",
        "t?f?(?:[onl]|[lnhr])-?[QF](?:,?w?(?:t?[lnhrp]?U|t?f?U?y(?:[-|][yd])?)|y)?|5(?:,?w?(?:t?[lnhr]U|t?f?U?y(?:[-|][yd])?))?|y5",
    ),
    ("season", f"{_PART}(?:t?[lnhr][Ss](?:,?y)?|t?[Ss]w?y|tS|[mL]+-?(?:it)?[Ss])"),
    ("fiscal", "t?fU?y|fd|t?h?[lnhr]fU"),
    ("ago", f"{_AMOUNT}e?[UuJ]G|uG|t?U-G"),
    ("later", f"{_AMOUNT}e?[UuJ]L"),
    ("span", f"t?h?(?:[lpnhr]|[pln]e)(?:{_NUMBER}|v)(?:&aF)?e?[uU]|t?h?p[UJ]|[nh]u"),
    ("unit", f"{_PART}t?h?[lnhr]-?[UJ]|t?[mL]+wtU|U-m(?!y)|t?h?[lnhr]K|tK"),
    ("rate", f"(?:{_NUMBER}?z|{_NUMBER}[uU])aU"),
    ("duration", f"{_AMOUNT}-?e?-?[UuJ](?:-?g|&aF)?|[Uu]-g"),
    ("holiday", r"[lnhr]?H(?:,?y)?"),
    ("era", "[dyk]c?B(?:\\(c\\))?|c?BU?[dyk]"),
    ("year", f"(?:{_PART}|U-m)y"),
    ("reference", "tj?V|V"),
    ("units", "u"),
)
_GRAMMAR = re.compile("(?=[^x,.])(?:{})".format("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS)))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of tokens that a pattern matched, with the tokens around it."""

    name: str
    tokens: tuple[Token, ...]
    before: Token | None
    after: Token | None

    @property
    def letters(self) -> str:
        """The letters of the tokens in one string."""
        return "".join(token.letter for token in self.tokens)

    def get(self, letters: str) -> Token | None:
        """The first token with one of `letters`."""
        return next((token for token in self.tokens if token.letter in letters), None)


quick(Phrase)


def phrases(tokens: Sequence[Token]) -> Iterator[Phrase]:
    """The phrases in a region's tokens, in order; they do not overlap."""
    for name, start, end in _matches("".join([token.letter for token in tokens])):
        yield Phrase(
            name,
            tuple(tokens[start:end]),
            tokens[start - 1] if start else None,
            tokens[end] if end < len(tokens) else None,
        )


@lru_cache(maxsize=4096)  # a few hundred strings of letters are most of all that are asked for
def _matches(letters: str) -> tuple[tuple[str, int, int], ...]:
    """The names of the patterns that match, each with its place among the letters."""
    return tuple((match.lastgroup or "", *match.span()) for match in _GRAMMAR.finditer(letters))
