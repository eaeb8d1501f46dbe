"""Quotations and cited figures planted in texts made here, each with the state that an audit must find.

Every text is made of words that no other draws, so that what is found is what was planted.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from audit.ingest.take import take
from audit.model import Analysis
from audit.reading import read

WHO = ("harbour master", "pilots", "fishing crews", "dock workers", "ferry owners", "customs officers", "net makers")
DO = ("repair", "inspect", "close", "widen", "deepen", "sell", "paint", "rebuild", "abandon", "guard", "measure")
WHAT = ("northern mole", "old lighthouse", "coal quay", "inner basin", "salt warehouse", "fish market", "lock gate")
WHEN = ("before the winter storms", "after the spring tide", "during the regatta", "once the survey is finished")
WHY = ("the timber is rotten", "the water has risen", "the insurers demand it", "the council voted for it")
HOW = ("slowly", "openly", "together", "in silence", "at great cost", "with borrowed tools", "by candlelight")
FILL = (
    "The minutes of the meeting run to many pages.",
    "A dog slept under the table through most of the debate.",
    "Outside, the wind turned to the west and the flags stood out.",
    "Nobody in the room could remember a longer session.",
    "Copies of the plan were handed out at the door.",
)


@dataclass(frozen=True)
class Planted:
    """A quoting text, the text it quotes, and the state of the quotation or figure."""

    draft: str
    source: str
    state: str
    kind: str


def analysed(*texts: str) -> tuple[Analysis, ...]:
    """The analyses of texts, as `0.txt`, `1.txt`, …, in the order of a corpus."""
    made = []
    for number, text in enumerate(texts):
        reading = read(replace(take(text, path=f"{number}.txt"), language="en"))
        made.append(
            Analysis(
                document=reading.document,
                claims=reading.claims,
                mentions=reading.mentions,
                references=reading.references,
                citations=reading.citations,
                sentences=reading.sentences,
            )
        )
    return tuple(sorted(made, key=lambda one: one.document.id))


def _sentence(rng: random.Random) -> list[str]:
    words = f"the {rng.choice(WHO)} {rng.choice(('will', 'must', 'shall'))} {rng.choice(HOW)} {rng.choice(DO)} the"
    words += f" {rng.choice(WHAT)} {rng.choice(WHEN)} and count {rng.randint(21, 99)} barges because {rng.choice(WHY)}"
    return words.split()


def _source(rng: random.Random, sentence: str, quoted: bool) -> str:
    said = (
        f"Nadia Rahim told the council: “{sentence[0].upper()}{sentence[1:]}.”"
        if quoted
        else (f"{sentence[0].upper()}{sentence[1:]}.")
    )
    return " ".join([*rng.sample(FILL, 2), said, *rng.sample(FILL, 2)])


def _draft(rng: random.Random, quotation: str) -> str:
    return f"{rng.choice(FILL)} “{quotation},” said Nadia Rahim. {rng.choice(FILL)}"


def quotation(number: int) -> Planted:
    """The planted quotation `number`; the kinds take turns."""
    rng = random.Random(f"quotation {number}")
    kinds = ("verbatim", "word", "negation", "number", "elided", "joined", "absent", "bracket", "cut", "swap")
    kind = kinds[number % len(kinds)]
    said = _sentence(rng)
    place = said.index(next(word for word in said if word in ("will", "must", "shall")))
    told, state = list(said), "altered"
    if kind == "verbatim":
        state = "verbatim"
    elif kind == "word":
        at = rng.choice([at for at, word in enumerate(said) if at > 1 and len(word) > 4 and word != "because"])
        told[at] = rng.choice(("granite", "velvet", "thunder", "copper"))
    elif kind == "negation":
        said.insert(place + 1, rng.choice(("not", "never")))
    elif kind == "number":
        at = next(at for at, word in enumerate(said) if word.isdigit())
        told[at] = str(int(said[at]) + rng.choice((1, 9, 10, 100)))
    elif kind == "elided":
        first = rng.randint(place + 1, len(said) - 9)
        told[first : first + rng.randint(1, 4)] = [rng.choice(("…", "[...]", "(...)", "..."))]
        state = "verbatim"
    elif kind == "joined":
        first = rng.randint(place + 2, len(said) - 8)
        del told[first : first + rng.randint(2, 4)]
    elif kind == "absent":
        told, state = _sentence(random.Random(f"other {number}")), "unavailable"
        told = (
            f"our grandmothers {rng.choice(('baked', 'sang', 'wove'))} whole nights {rng.choice(HOW)} for love".split()
        )
    elif kind == "bracket":
        told[1:place] = ["[they]"]
        told[0:1] = []
        state = "verbatim"
    elif kind == "cut":
        said = ["I", "do", "not", rng.choice(("think", "believe")), "that", *said]
        state = "cut"
    elif kind == "swap":
        at = place + 3
        told[at], told[at + 1] = told[at + 1], told[at]
    words = " ".join(told)
    return Planted(_draft(rng, words), _source(rng, " ".join(said), rng.random() < 0.5), state, kind)


PLACES = ("Dalmora", "Port Sorel", "Velhara", "Ostrel", "Tarnhaven", "Lower Marsh")
EVENT = (
    ("The flood in {place} killed {n} people and left the market under water.", (23, 940)),
    ("The fire in {place} destroyed {n} houses along the river.", (1_021, 9_870)),
    ("The port of {place} handled {n} containers a day at its new terminal.", (1_100, 9_900)),
    ("Ferries from {place} carried {n} passengers across the strait.", (11_000, 99_000)),
    ("The council of {place} spent ${n} million on the sea wall.", (3, 95)),
    ("Unemployment in {place} rose to {n}% among young fishermen.", (4, 39)),
)
UNRELATED = (
    "The council of {place} met on a Monday and talked about dogs.",
    "Two bridges in {place} were painted green by schoolchildren.",
)
RETOLD = (
    ("flood", "In {place}, a flood has killed {n} people, and the market is under water."),
    ("fire", "A fire destroyed {n} houses in {place}, most of them along the river."),
    ("containers", "At its new terminal the port of {place} handled {n} containers a day."),
    ("Ferries", "From {place}, ferries carried {n} passengers across the strait."),
    ("spent", "On the sea wall, the council of {place} spent ${n} million."),
    ("Unemployment", "Among young fishermen in {place}, unemployment rose to {n}%."),
)


def figure(number: int) -> Planted:
    """The planted figure `number` with a citation; the states take turns."""
    rng = random.Random(f"figure {number}")
    state = ("present", "different", "absent", "unavailable")[number % 4]
    at = rng.randrange(len(EVENT))
    told, (low, high) = EVENT[at]
    place, n = rng.choice(PLACES), rng.randint(low, high)
    wrong = n + rng.choice((1, 2, 10)) * max(1, n // 20) + 1
    shown = f"{wrong if state == 'different' else n:,}"
    draft = (rng.choice(FILL) + " " + told.format(place=place, n=shown)).removesuffix(".")
    target = "7.txt" if state == "unavailable" else "1.txt"
    draft += rng.choice((f" ([report]({target})).", f", [the minutes]({target}) say."))
    source = (
        RETOLD[at][1].format(place=place, n=f"{n:,}") if rng.random() < 0.7 else told.format(place=place, n=f"{n:,}")
    )
    if state == "absent":
        other = EVENT[(at + 1 + rng.randrange(4)) % len(EVENT)]
        source = other[0].format(place=place, n=f"{rng.randint(*other[1]) * 3 + 1:,}")
    source = " ".join([rng.choice(FILL), source, rng.choice(UNRELATED).format(place=place)])
    return Planted(draft, source, state, f"{state} {at}")
