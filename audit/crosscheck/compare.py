"""Two plain texts laid side by side: does the evidence bear the claim out?

    claim, evidence ─ sentences, quantities, dates ─▶ figures ─ pair by context ─▶ weigh ─▶ Comparison

The pairing never looks at the digits. Every figure of the claim that has a counterpart must be borne out; one that
cannot hold beside its counterpart is a contradiction; where none has one, the texts are silent on each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.crosscheck.affirmed import one_sided
from audit.crosscheck.contrary import contrary, stepped
from audit.crosscheck.counterpart import Found, coordinated, counterpart
from audit.crosscheck.deeds import two_deeds
from audit.crosscheck.directed import turned_about
from audit.crosscheck.figure import Figure
from audit.crosscheck.figures import figures
from audit.crosscheck.joined import joined
from audit.crosscheck.nothing import nothing
from audit.crosscheck.orders import Standing, standing
from audit.crosscheck.page import borne
from audit.crosscheck.polarity import turned
from audit.crosscheck.said import opposed, said, told, two_places
from audit.crosscheck.setting import parted, reach
from audit.crosscheck.subjects import two_subjects
from audit.crosscheck.successors import succeeded
from audit.crosscheck.values import Weight, far
from audit.crosscheck.when import Timing, When, all_held, timing, whens
from audit.evidence import Comparison
from audit.model import Relation, Span
from audit.settings import DEFAULT, Matching
from audit.text.flowing import flowed
from audit.text.sentences import sentences

_HOW = {"same": "as", "within": "allows", "near": "as, rounded,", "edge": "but exactly"}
_COMPARATORS = {"=": "", "~": "about ", "<": "under ", ">": "over "}
YEAR = 365  # days
LONGEST = 20_000  # characters of a claim that are looked at; a claim is a sentence or two


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two texts, read."""

    text: str
    figures: tuple[Figure, ...]
    whens: tuple[When, ...]
    sentences: tuple[Span, ...]

    def home(self, span: Span) -> Span:
        """The sentence in which something stands."""
        return next((one for one in self.sentences if one.start <= span.start < one.end), span)

    def reach(self, figure: Figure) -> Span:
        """Where the setting of a figure stands."""
        return reach(figure, self.figures, self.sentences)


def compare(claim: str, evidence: str, matching: Matching = DEFAULT.matching) -> Comparison:
    """What `evidence` says of `claim`. Spans point into each text."""
    claim, evidence = flowed(claim[:LONGEST]), flowed(evidence)
    lines = sentences(evidence)
    if len(lines) >= matching.page_sentences:
        return _page(claim, evidence, lines, matching)
    a, b = _read(claim), _read(evidence)
    texts = (a.text, b.text)
    beside = [counterpart(f, texts, b.figures, b.sentences, matching) for f in a.figures]
    found = [coordinated(one, a.text, a.figures) for one in beside if one]
    dated = timing(a.whens, b.whens)
    return (
        succeeded(a.text, b.text, dated)
        or _denied(a, b, found, dated)
        or _objected(a, b, found, dated, matching)
        or _borne(a, b, found, dated, matching)
    )


def _denied(a: _Side, b: _Side, found: Sequence[Found], dated: Timing | None) -> Comparison | None:
    """A figure or a day of the claim that cannot hold; or silence, where the figures are of two settings."""
    unlike = [one for one in found if one[2] in ("apart", "edge")]
    settings = [_setting(a, b, one) for one in unlike]
    wrong = next((one for one, setting in zip(unlike, settings, strict=True) if not setting), None)
    if wrong:
        return _updated(wrong, dated) or _answer("contradicts", *wrong)
    if dated and dated[0] == "apart":
        first, second = dated[1].span, dated[2].span
        spans = bool(dated[1].ends and dated[2].ends)  # of a war that lasted as long as it was fought
        two = "" if found or spans else two_deeds(a.text, b.text, second, b.home(second))
        two = two or two_subjects((a.text, b.text), (first, second), (a.home(first), b.home(second)))
        if two:
            return Comparison("silent", two)
        relation: Relation = "updates" if found else "contradicts"
        return Comparison(relation, f"{dated[1].printed} against {dated[2].printed}", dated[1].span, dated[2].span)
    return Comparison("silent", settings[0]) if settings else None


def _objected(
    a: _Side, b: _Side, found: Sequence[Found], dated: Timing | None, matching: Matching
) -> Comparison | None:
    """What speaks against a claim whose figures and days all hold."""
    equal = [(x, y) for x, y, weight in found if weight == "same"]
    against = contrary(equal)
    if against:
        return Comparison("contradicts", against[1], *(Span(f.start, f.end) for f in against[0]))
    more = next((words for x, y in equal if (words := joined((a.text, a.home(x), x), (b.text, b.home(y), y)))), "")
    if more:
        return Comparison("silent", more)
    about = turned_about(a.text, b.text)
    if about:
        return Comparison("contradicts", "what the one did to the other, the other did to the one", *about)
    step = next((words for pair in equal if (words := stepped((a.text, b.text), pair))), "")
    if step:
        return Comparison("silent", step)
    doubt = next((words for x, y in equal if (words := one_sided(a.text, x.start, b.text, y.start))), "")
    if doubt:
        return Comparison("silent", doubt)
    if (_right(found) or dated) and turned(a.text, b.text):
        return _turned(a, b, matching)
    order = standing(a.text, b.text)
    if order and order[0] != "same":
        return _ordered(a, b, order, found, dated, matching)
    setting = next((words for one in found if (words := _setting(a, b, one))), "")
    if setting:
        return Comparison("silent", setting)
    if opposed(a.text, b.text):
        return Comparison("silent", "the texts use words that exclude each other")
    elsewhere = two_places(a.text, b.text)
    return Comparison("silent", f"two places: {elsewhere}") if elsewhere else None


def _borne(a: _Side, b: _Side, found: Sequence[Found], dated: Timing | None, matching: Matching) -> Comparison:
    """Whether the evidence bears all of the claim out."""
    right, held = _right(found), all_held(a.whens, b.whens)
    if right and len(found) == len(a.figures) and held:
        return _answer("agrees", *right)
    if dated and not a.figures and held and told(_undated(a), b.text) >= matching.told:
        return Comparison("agrees", f"{dated[1].printed}, as {dated[2].printed}", dated[1].span, dated[2].span)
    order = standing(a.text, b.text)
    if order and not a.figures and held and bool(a.whens) == bool(dated) and _told_but(a, b, order[1]) >= matching.told:
        return _placed("agrees", order)
    if not a.figures and not a.whens:
        return said(a.text, b.text)
    return Comparison("silent", "no figure or date of the one has its counterpart in the other")


def _ordered(
    a: _Side, b: _Side, order: Standing, found: Sequence[Found], dated: Timing | None, matching: Matching
) -> Comparison | None:
    """A place in an order that the evidence gives otherwise."""
    if order[0] == "apart" and _told_but(a, b, order[1]) >= matching.told:
        return _placed("contradicts", order)
    return Comparison("silent", "two places in one order, or two orders") if _right(found) or dated else None


def _placed(relation: Relation, order: Standing) -> Comparison:
    _, one, other = order
    words = {"agrees": "one place in one order", "contradicts": "two places in one order"}[relation]
    return Comparison(relation, words, Span(one.start, one.end), Span(other.start, other.end))


def _told_but(a: _Side, b: _Side, place: Span) -> float:
    """How much of the claim's words the evidence has, but for those of a place in an order and of dates."""
    cut = sorted([place, *(when.span for when in a.whens)], key=lambda span: -span.start)
    text = a.text
    for span in cut:
        text = f"{text[: span.start]} {text[span.end :]}"
    return told(text, b.text)


def _right(found: Sequence[Found]) -> Found | None:
    return next((one for one in found if one[2] in ("same", "within", "near")), None)


def _page(claim: str, page: str, lines: Sequence[Span], matching: Matching) -> Comparison:
    """Whether a whole page bears a claim out: few of its sentences must hold most of it, and no figure may be lacking.
    A page is not set against a claim figure by figure: among so many one always differs."""
    found = borne(claim, page, lines, matching)
    if found.score >= matching.page_told and not found.unheard:
        lacking = f", but for {', '.join(found.missing)}" if found.missing else ""
        return Comparison("agrees", f"the page tells it{lacking}", Span(0, len(claim)), found.passage)
    lacking = f"not in the page: {', '.join(found.missing)}" if found.missing else "it stands in pieces far apart"
    return Comparison("silent", f"the page does not tell it: {lacking}")


def _setting(a: _Side, b: _Side, found: Found) -> str:
    """Why two figures are not of one thing."""
    one, other, _ = found
    texts = (a.text, b.text)
    return (
        stepped(texts, (one, other))
        or parted(one, other, texts, (a.reach(one), b.reach(other)))
        or two_subjects(texts, (one, other), (a.home(one), b.home(other)))
    )


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


def _answer(relation: Relation, a: Figure, b: Figure, weight: Weight) -> Comparison:
    how = _HOW.get(weight, "against")
    return Comparison(relation, f"{_words(a)} {how} {_words(b)}", Span(a.start, a.end), Span(b.start, b.end))


def _words(figure: Figure) -> str:
    """The figure with its comparator in words, which may stand apart from it in the text."""
    return f"{_COMPARATORS[figure.quantity.comparator]}{figure.printed}"


def _updated(wrong: Found, dated: Timing | None) -> Comparison | None:
    """The same count at another time, where both texts give the day."""
    one, other, _ = wrong
    if dated is None or dated[0] != "apart" or not (far(one.interval, other.interval) or _grown(wrong, dated)):
        return None
    words = f"{dated[1].printed} against {dated[2].printed}"
    return Comparison("updates", words, Span(one.start, one.end), Span(other.start, other.end))


def _grown(wrong: Found, dated: Timing) -> bool:
    """Whether two figures are of two times although they are near each other: of two years; or each of one day, days
    apart, neither a bound, the later one higher. "Under 115 before 21 March" is still denied by 118 on the day."""
    one, other, _ = wrong
    _, first, second = dated
    if first.bound != "=" or second.bound != "=":
        return False
    if first.days.days >= YEAR and second.days.days >= YEAR:
        return True
    gap = (second.days.first - first.days.last).days
    rise = other.interval.point - one.interval.point
    return not (one.interval.open or other.interval.open) and abs(gap) > 1 and (gap > 0) == (rise > 0)
