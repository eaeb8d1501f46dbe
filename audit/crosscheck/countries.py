"""Countries by each word that stands for them: "Türkiye", "Turkish", "Dane"."""

from __future__ import annotations

from functools import cache

from audit.knowledge import lexicon, rows


@cache
def countries() -> dict[str, str]:
    """Each name, adjective and word for its people of each country, to its name."""
    found: dict[str, str] = {}
    for row in rows("lexicons/countries.csv"):
        for word in (row["name"], *row["adjectives"].split(";"), *row["also"].split(";")):
            found.setdefault(word, row["name"])
    found |= lexicon("crosscheck")["people_of"]
    found.pop("", None)
    return found


def country_of(word: str) -> str:
    """The country that one word stands for; "" for any other word."""
    return countries().get(word, "")
