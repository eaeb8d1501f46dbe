"""Two plain texts laid side by side: does the evidence bear the claim out?

    claim, evidence ─ sentences, quantities, dates ─▶ figures ─ pair by context ─▶ weigh ─▶ Comparison

The pairing never looks at the digits. Every figure of the claim that has a counterpart must be borne out; one that
cannot hold beside its counterpart is a contradiction; where none has one, the texts are silent on each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.crosscheck.figure import Figure, figures
from audit.crosscheck.match import affinity, doubted, of_group, told_apart
from audit.crosscheck.nothing import nothing
from audit.crosscheck.page import borne
from audit.crosscheck.polarity import turned
from audit.crosscheck.said import opposed, said, told, two_places
from audit.crosscheck.setting import parted, reach
from audit.crosscheck.summed import sums
from audit.crosscheck.values import Interval, Weight, far, weigh
from audit.crosscheck.when import When, timing, whens
from audit.evidence import Comparison
from audit.model import Relation, Span
from audit.settings import DEFAULT, Matching
from audit.text.sentences import sentences

_HOW = {"same": "as", "within": "allows", "near": "as, rounded,", "edge": "but exactly"}
_COMPARATORS = {"=": "", "~": "about ", "<": "under ", ">": "over "}
RESCUE: Weight = "weaker"
CLOSE = 10  # part of a figure by which another one may differ that stands for it
LONGEST = 20_000  # characters of a claim that are looked at; a claim is a sentence or two


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two texts, read."""

    text: str
    figures: tuple[Figure, ...]
    whens: tuple[When, ...]
    sentences: tuple[Span, ...]

    def reach(self, figure: Figure) -> Span:
        """Where the setting of a figure stands."""
        return reach(figure, self.figures, self.sentences)


def compare(claim: str, evidence: str, matching: Matching = DEFAULT.matching) -> Comparison:
    """What `evidence` says of `claim`. Spans point into each text."""
    lines = sentences(evidence)
    if len(lines) >= matching.page_sentences:
        return _page(claim[:LONGEST], evidence, lines, matching)
    a, b = _read(claim[:LONGEST]), _read(evidence)
    found = [_added(one, b) for one in (_counterpart(f, b.figures, matching) for f in a.figures) if one]
    denied = [one for one in found if one[2] in ("apart", "edge")]
    settings = [_setting(a, b, one) for one in denied]
    wrong = next((one for one, setting in zip(denied, settings, strict=True) if not setting), None)
    if wrong:
        return _updated(a, b, wrong) or _answer("contradicts", *wrong)
    dated = timing(a.whens, b.whens)
    if dated and dated[0] == "apart":
        relation: Relation = "updates" if found else "contradicts"
        return Comparison(relation, f"{dated[1].printed} against {dated[2].printed}", dated[1].span, dated[2].span)
    if denied:
        return Comparison("silent", settings[0])
    right = next((one for one in found if one[2] in ("same", "within", "near")), None)
    if (right or dated) and turned(a.text, b.text):
        return _turned(a, b, matching)
    if opposed(a.text, b.text):
        return Comparison("silent", "the texts use words that exclude each other")
    elsewhere = two_places(a.text, b.text)
    if elsewhere:
        return Comparison("silent", f"two places: {elsewhere}")
    if right and len(found) == len(a.figures):
        return _answer("agrees", *right)
    if dated and not a.figures and told(_undated(a), b.text) >= matching.told:
        return Comparison("agrees", f"{dated[1].printed}, as {dated[2].printed}", dated[1].span, dated[2].span)
    if not a.figures and not a.whens:
        return said(a.text, b.text)
    return Comparison("silent", "no figure or date of the one has its counterpart in the other")


def _page(claim: str, page: str, lines: Sequence[Span], matching: Matching) -> Comparison:
    """Whether a whole page bears a claim out: few of its sentences must hold most of it, and no figure may be lacking.
    A page is not set against a claim figure by figure: among so many one always differs."""
    found = borne(claim, page, lines, matching)
    if found.score >= matching.page_told and not found.unheard:
        lacking = f", but for {', '.join(found.missing)}" if found.missing else ""
        return Comparison("agrees", f"the page tells it{lacking}", Span(0, len(claim)), found.passage)
    lacking = f"not in the page: {', '.join(found.missing)}" if found.missing else "it stands in pieces far apart"
    return Comparison("silent", f"the page does not tell it: {lacking}")


def _added(found: tuple[Figure, Figure, Weight], b: _Side) -> tuple[Figure, Figure, Weight]:
    """The counterpart; or parts of which the evidence gives no whole, where these together bear the figure out."""
    figure = found[0]
    if found[2] != "apart" or any(_close(figure, other) for other in b.figures):
        return found
    for total in sums(figure, b.text, b.figures, b.sentences):
        weight = _weigh(figure.interval, total.interval)
        if weight in ("same", "within") and _close(figure, total):
            return figure, total, weight
    return found


def _close(figure: Figure, other: Figure) -> bool:
    """Whether a figure is so near another one that a bound on the one says something of the other."""
    off = abs(other.interval.point - figure.interval.point)
    return figure.interval.sort == other.interval.sort and off * CLOSE <= abs(figure.interval.point)


def _setting(a: _Side, b: _Side, found: tuple[Figure, Figure, Weight]) -> str:
    """Why the unlike figures are not of one thing."""
    return parted(found[0], found[1], (a.text, b.text), (a.reach(found[0]), b.reach(found[1])))


def _turned(a: _Side, b: _Side, matching: Matching) -> Comparison:
    """The same figures and days, and a "not" in one of the texts: a contradiction where the words are the same too."""
    words = "the same words, one of them with a “not”"
    if told(_undated(a), b.text) < matching.told:
        return Comparison("silent", words)
    return Comparison("contradicts", words, Span(0, len(a.text)), Span(0, len(b.text)))


def _undated(side: _Side) -> str:
    """The text without its dates."""
    text = side.text
    for when in reversed(side.whens):
        text = f"{text[: when.span.start]} {text[when.span.end :]}"
    return text


def _read(text: str) -> _Side:
    spans = sentences(text) or ((Span(0, len(text)),) if text.strip() else ())
    counted = quantities(text)
    amounts = (*counted, *nothing(text, counted))
    found = tuple(figure for span in spans for figure in figures(text, amounts, span))
    return _Side(text, found, whens(text, dates(text), spans), tuple(spans))


def _counterpart(figure: Figure, others: Sequence[Figure], matching: Matching) -> tuple[Figure, Figure, Weight] | None:
    """The figure of the evidence that counts the same thing, with how it weighs; None where it is not clear."""
    scored = sorted(((affinity(figure, other), -at, other) for at, other in enumerate(others)), key=lambda s: s[:2])
    scored = of_group(figure, [s for s in scored if s[0] >= matching.affinity])
    if not scored:
        return None
    best = [s[2] for s in scored if s[0] >= scored[-1][0] - matching.tie]
    weights = [(_weigh(figure.interval, other.interval), other) for other in reversed(best)]
    same = next((other for weight, other in weights if weight == "same"), None)
    if same:
        return figure, same, "same"
    weights = [
        (weight, other) for weight, other in weights if weight != "within" or not far(figure.interval, other.interval)
    ]
    weights = [("weaker" if w == "near" and not _rounds(figure, other) else w, other) for w, other in weights]
    good = [pair for pair in weights if pair[0] in ("within", "near")]
    if good:  # a bound is easily kept: every counterpart must keep it
        kept = len(good) == len(weights) and not _broken(figure, good[0][1], others)
        return (figure, good[0][1], good[0][0]) if kept else None
    if not weights or scored[-1][0] < matching.compared:
        return None
    group = [s[2] for s in scored] if scored[-1][2].roles & figure.roles else others
    found = _rescued(figure, group) or (figure, weights[0][1], weights[0][0])
    return None if found[2] in ("apart", "edge") and doubted(figure, found[1]) else found


def _broken(figure: Figure, kept: Figure, others: Sequence[Figure]) -> bool:
    """Whether a bound that one figure keeps is broken by another one that is nearer to it: "under $79 million" is kept
    by the 68 million of one country, and broken by the 81 million of all."""
    gap = abs(kept.interval.point - figure.interval.point)
    if not figure.interval.open or not gap:
        return False
    for other in others:
        off = abs(other.interval.point - figure.interval.point)
        broken = _weigh(figure.interval, other.interval) in ("apart", "edge") and told_apart(figure, other) is None
        if broken and off < gap and off * CLOSE <= abs(figure.interval.point):
            return True
    return False


def _rescued(figure: Figure, others: Sequence[Figure]) -> tuple[Figure, Figure, Weight] | None:
    """A figure elsewhere in the evidence that bears the claim's out closely: then the likest counterpart is another
    figure of its sentence, and no contradiction."""
    for other in others:
        weight = _weigh(figure.interval, other.interval)
        close = abs(other.interval.point - figure.interval.point) * CLOSE <= abs(figure.interval.point)
        if weight in ("same", "within") and close and figure.earlier == other.earlier and not told_apart(figure, other):
            return figure, other, RESCUE
    return None


def _weigh(claim: Interval, evidence: Interval) -> Weight:
    """How the evidence stands to the claim, a bound against a bound by what is printed: who writes "over 730" has
    counted some 730, which bears "over 700" and "under 800" out, and not "over 750"."""
    if not (claim.open and evidence.open) or claim.sort != evidence.sort or claim.point == evidence.point:
        return weigh(claim, evidence)
    return weigh(claim, replace(evidence, low=evidence.point, high=evidence.point))


def _rounds(figure: Figure, other: Figure) -> bool:
    """Whether the claim may be the rounder of the two: a claim that knows more digits than its evidence is not borne
    out by it."""
    return figure.interval.rounded >= other.interval.rounded or "~" in (
        figure.quantity.comparator,
        other.quantity.comparator,
    )


def _answer(relation: Relation, a: Figure, b: Figure, weight: Weight) -> Comparison:
    how = _HOW.get(weight, "against")
    return Comparison(relation, f"{_words(a)} {how} {_words(b)}", Span(a.start, a.end), Span(b.start, b.end))


def _words(figure: Figure) -> str:
    """The figure with its comparator in words, which may stand apart from it in the text."""
    return f"{_COMPARATORS[figure.quantity.comparator]}{figure.printed}"


def _updated(a: _Side, b: _Side, wrong: tuple[Figure, Figure, Weight]) -> Comparison | None:
    """The same count at another time, where both texts give the day."""
    dated = timing(a.whens, b.whens)
    if dated is None or dated[0] != "apart" or not far(wrong[0].interval, wrong[1].interval):
        return None
    return Comparison(
        "updates",
        f"{dated[1].printed} against {dated[2].printed}",
        Span(wrong[0].start, wrong[0].end),
        Span(wrong[1].start, wrong[1].end),
    )
