"""Works of our own, printed as the common manuals of style print them, in the text and in the list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Work:
    """A work with the fields that every style prints. `names` are (family, given, initials)."""

    names: tuple[tuple[str, str, str], ...]
    year: str
    title: str
    container: str
    volume: str = ""
    pages: str = ""
    place: str = ""
    month: str = ""
    day: str = ""
    doi: str = ""
    url: str = ""


WORKS = (
    Work(
        (("Okoye", "Tunde", "T."), ("Lind", "Anna", "A. M.")),
        "2018",
        "Tides and tariffs: A port history",
        "Journal of Coastal Trade",
        volume="12",
        pages="44–61",
        doi="10.1234/jct.2018.44",
    ),
    Work(
        (("Sorel", "Anne", "A."),),
        "1999",
        "The salt road",
        "Pont Press",
        place="Lyon",
    ),
    Work(
        (("Benali", "Karim", "K."), ("Ortega", "Maria", "M. J."), ("Dahl", "Tor", "T.")),
        "2009",
        "Fever in river towns",
        "Remote Medicine",
        volume="14",
        pages="201–209",
    ),
    Work(
        (("Haddad", "Rima", "R."),),
        "2021",
        "Port strike enters second week",
        "The Harbour Post",
        month="March",
        day="4",
        url="https://harbourpost.example/2021/strike",
    ),
    Work(
        (("van der Meer", "Joost", "J."),),
        "2015",
        "Dredging in shallow seas",
        "North Quay University Press",
        place="Rotterdam",
    ),
)


def _and(parts: list[str], joiner: str, comma: str = ", ") -> str:
    return parts[0] if len(parts) == 1 else comma.join(parts[:-1]) + joiner + parts[-1]


def apa(work: Work, _: int) -> str:
    """American Psychological Association, 7th edition."""
    names = _and([f"{family}, {initials}" for family, _, initials in work.names], ", & ")
    date = f"{work.year}, {work.month} {work.day}" if work.month else work.year
    tail = f"{work.container}, {work.volume}, {work.pages}." if work.volume else f"{work.container}."
    where = f" https://doi.org/{work.doi}" if work.doi else f" {work.url}" if work.url else ""
    return f"{names} ({date}). {work.title}. {tail}{where}"


def chicago(work: Work, _: int) -> str:
    """Chicago, notes and bibliography."""
    first, *rest = work.names
    names = _and([f"{first[0]}, {first[1]}", *(f"{given} {family}" for family, given, _ in rest)], ", and ")
    if work.volume:
        return f"{names}. “{work.title}.” {work.container} {work.volume} ({work.year}): {work.pages}."
    if work.month:
        return f"{names}. “{work.title}.” {work.container}, {work.month} {work.day}, {work.year}. {work.url}."
    return f"{names}. {work.title}. {work.place}: {work.container}, {work.year}."


def mla(work: Work, _: int) -> str:
    """Modern Language Association, 9th edition."""
    first, *rest = work.names
    more = "" if not rest else ", et al" if len(rest) > 1 else f", and {rest[0][1]} {rest[0][0]}"
    names = f"{first[0]}, {first[1]}{more}"
    if work.volume:
        return f"{names}. “{work.title}.” {work.container}, vol. {work.volume}, {work.year}, pp. {work.pages}."
    if work.month:
        return f"{names}. “{work.title}.” {work.container}, {work.day} Mar. {work.year}, {work.url.removeprefix('https://')}."
    return f"{names}. {work.title}. {work.container}, {work.year}."


def harvard(work: Work, _: int) -> str:
    """Harvard, as British universities print it."""
    names = _and([f"{family}, {initials}" for family, _, initials in work.names], " and ")
    if work.volume:
        return f"{names} ({work.year}) ‘{work.title}’, {work.container}, {work.volume}, pp. {work.pages}."
    if work.month:
        seen = f"Available at: {work.url} (Accessed: 9 March 2021)."
        return f"{names} ({work.year}) ‘{work.title}’, {work.container}, {work.day} {work.month}. {seen}"
    return f"{names} ({work.year}) {work.title}. {work.place}: {work.container}."


def vancouver(work: Work, number: int) -> str:
    """Vancouver (ICMJE), numbered in the order of the text."""
    names = ", ".join(f"{family} {initials.replace('.', '').replace(' ', '')}" for family, _, initials in work.names)
    if work.volume:
        pages = work.pages.replace("–", "-")
        return f"{number}. {names}. {work.title}. {work.container}. {work.year};{work.volume}:{pages}."
    if work.month:
        return (
            f"{number}. {names}. {work.title}. {work.container}. {work.year} Mar {work.day}. Available from: {work.url}"
        )
    return f"{number}. {names}. {work.title}. {work.place}: {work.container}; {work.year}."


def numbered(work: Work, number: int) -> str:
    """IEEE: numbers in square brackets."""
    names = _and([f"{initials} {family}" for family, _, initials in work.names], " and ")
    if work.volume:
        return (
            f"[{number}] {names}, “{work.title},” {work.container}, vol. {work.volume}, pp. {work.pages}, {work.year}."
        )
    if work.month:
        day = f"Mar. {work.day}, {work.year}"
        return f"[{number}] {names}, “{work.title},” {work.container}, {day}. [Online]. Available: {work.url}"
    return f"[{number}] {names}, {work.title}. {work.place}: {work.container}, {work.year}."


def newspaper(work: Work, _: int) -> str:
    """As newspapers and think tanks list their sources: everybody's full name, commas."""
    names = _and([f"{given} {family}" for family, given, _ in work.names], " and ")
    date = f"{work.day} {work.month} {work.year}" if work.month else work.year
    where = f", {work.url}" if work.url else ""
    return f"{names}, “{work.title}”, {work.container}, {date}{where}."


STYLES: dict[str, Callable[[Work, int], str]] = {
    style.__name__: style for style in (apa, chicago, mla, harvard, vancouver, numbered, newspaper)
}


def listed(style: str) -> str:
    """The list of all works in a style, under its heading."""
    entries = (STYLES[style](work, number) for number, work in enumerate(WORKS, 1))
    return "References\n\n" + "\n\n".join(entries) + "\n"
