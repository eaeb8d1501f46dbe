"""Pages made for measuring: as many as are asked for, each time the same, on many small events.

A fifth of the pages tell of an event that another page tells of too, so that there is something to compare.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

_SYLLABLES = [
    "ba",
    "den",
    "dor",
    "el",
    "fen",
    "gar",
    "hol",
    "is",
    "ka",
    "lin",
    "mar",
    "nor",
    "os",
    "pel",
    "quin",
    "ras",
    "sol",
    "tan",
    "ul",
    "vor",
    "wes",
    "yar",
    "zen",
]
_KINDS = ("flood", "fire", "collapse", "strike", "landslide", "storm", "blockade", "outage")
_THINGS = ("houses", "bridges", "schools", "boats", "workshops", "shops", "wells", "greenhouses")
_OFFICES = ("mayor", "governor", "police chief", "fire chief", "spokeswoman")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def pages(folder: Path, number: int, seed: int = 1) -> None:
    """Write `number` HTML pages of some 300 words each into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        (folder / f"{at:06}.html").write_text(page(at, seed), encoding="utf-8")


def texts(folder: Path, number: int, seed: int = 1) -> None:
    """Write `number` plain texts of some 100 words each into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for at in range(number):
        (folder / f"{at:06}.txt").write_text("\n\n".join(_told(at, seed, 2)) + "\n", encoding="utf-8")


def page(at: int, seed: int = 1) -> str:
    """The page with this number, with the menu and the foot that pages have."""
    title, *rest = _told(at, seed, 6)
    menu = "".join(f'<li><a href="/{kind}">{kind.title()}</a></li>' for kind in _KINDS)
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in rest)
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><nav><ul>{menu}</ul></nav>"
        f"<main><article><h1>{title}</h1>\n{body}\n</article></main>"
        f"<footer><p>All rights reserved</p><ul>{menu}</ul></footer></body></html>"
    )


def full(at: int, seed: int = 1) -> str:
    """The page with this number at the size that pages of news sites have: some 155 KB of markup around the text,
    which is as long as such articles are (the median of 120 saved ones)."""
    title, *rest = _told(at, seed, 18)
    filler = Random(seed * 3_000_017 + at)
    script = "".join(f"window.{_name(filler)}={{id:{filler.randint(1, 9999)},on:true}};" for _ in range(40))
    menu = "".join(_linked(filler, "menu__item") for _ in range(140))
    teasers = "".join(
        "<div class='wrap'>" * 8
        + f'<div class="card"><a href="/{_name(filler)}"><img src="/i/{n}.jpg" srcset="/i/{n}-2.jpg 2x" alt="">'
        + f'<h3 class="card__title">{_sentence(filler)}</h3></a><span class="card__meta">{n} min</span></div>'
        + "</div>" * 8
        for n in range(160)
    )
    body = "\n".join(f'<p class="article__text" data-n="{n}">{paragraph}</p>' for n, paragraph in enumerate(rest))
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title><meta charset='utf-8'>"
        f"<meta property='og:title' content='{title}'><link rel='canonical' href='https://example.org/{at}'>"
        + f"<script>{script}</script>"
        * 40
        + f"</head><body><header><nav><ul>{menu}</ul></nav></header><main><article><h1>{title}</h1>\n{body}\n</article>"
        f"<aside><h2>More</h2>{teasers}</aside></main><footer><p>All rights reserved</p><ul>{menu}</ul></footer>"
        "</body></html>"
    )


def _linked(random: Random, kind: str) -> str:
    name = _name(random)
    return f'<li class="{kind} {kind}--{name.lower()}"><a class="{kind}-link" href="/{name.lower()}/">{name}</a></li>'


def _told(at: int, seed: int, paragraphs: int) -> list[str]:
    event = Random(seed * 1_000_003 + (at - at % 5 if at % 5 < 2 else at))  # pages 0 and 1 of each five tell of one
    teller = Random(seed * 2_000_003 + at)
    place, region, person = (_name(event) for _ in range(3))
    kind, thing, office = event.choice(_KINDS), event.choice(_THINGS), event.choice(_OFFICES)
    day = f"{event.randint(1, 28)} {event.choice(_MONTHS)} {event.randint(1990, 2024)}"
    dead, hurt, lost = event.randint(2, 90), event.randint(91, 900), event.randint(10, 4000)
    if at % 10 == 1:
        dead += 3  # one page in ten has it wrong
    out = [f"{kind.title()} in {place}", f"By {_name(teller)} {_name(teller)}\n\n{day}"]
    told = [
        f"The {kind} in {place} killed {dead} people on {day}. {person} {place}, the {office} of {region}, agreed.",
        f"At least {hurt} people were injured in {place}, the hospital of {region} said.",
        f"The {kind} destroyed {lost:,} {thing} in {region}. Repairs will cost ${event.randint(2, 90)} million.",
    ]
    while len(told) < paragraphs:
        told.append(" ".join(_sentence(teller) for _ in range(4)))
    return out + told[:paragraphs]


def _sentence(random: Random) -> str:
    """A sentence on nothing that another page tells of: made-up words, as rare as most words of a text are."""
    one, two, three, four = (_name(random).lower() for _ in range(4))
    name, count = _name(random), random.randint(12, 9000)
    return random.choice(
        (
            f"The {one} {two} of {name} sold {count:,} {three}s in {random.randint(1960, 2023)}.",
            f"{name} has a {one} {two} and a {three} that nobody {four}ed for a long time.",
            f"“We {one}ed the {two} of {name} and it was {three},” {_name(random)} said.",
            f"A {one} by the {name} Institute found that {random.randint(5, 95)}% of {two}s were {three}.",
            f"When the {one} came, {name} {two}ed the {three} into the {four} without a word.",
        )
    )


def _name(random: Random) -> str:
    return "".join(random.choice(_SYLLABLES) for _ in range(random.randint(2, 3))).title()
