"""Each quotation of an audit against the words of every other document at hand.

    quotations ─ parsed ▶ pieces ─ Shingles ▶ where they may stand in each text ─ passage ▶ Compared

What one document says of a quotation is one of
    verbatim    word for word, but for elisions and brackets
    altered     the same sentence with other words
    cut         word for word, but what was cut away turned it round or made it conditional
    speaker     the same words, given to somebody else
and of the whole: the state that the cited document gives it, `absent` where that has nothing like it, else what the
others say; `unavailable` where none of them has it. A sentence that is merely alike is none of these.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from audit.cited.losses import lost
from audit.cited.passages import Altered, Passage, passage
from audit.cited.shingles import Shingles
from audit.cited.speakers import differ, speaker, surname
from audit.cited.targets import shelf, targets, within
from audit.cited.wording import Piece, Words, listed, parsed, words
from audit.claims.quotes import quotes
from audit.claims.terms import MARKS
from audit.claims.utterances import utterances
from audit.model import Analysis, Place, Quote, Span

FEWEST = 4  # words of a quotation whose wording is looked at
PLAIN = 7  # words of one that may be laid over words outside quotation marks
SURE = 0.75  # of its words, in order, there
ENOUGH = 5  # words that two persons do not say by chance
OWN = 0.8  # of the words, for a sentence that two named persons are given in two wordings
FEW = 2  # changes; a sentence with more of them and fewer common words is another one
MOST = 12  # other documents that are named for one quotation
MORE = 2  # words that their quotation goes on beyond a change at its end: they belong to the change
_ELISIONS = ("…", "...", "…]", "...]", "[…", "[...")
REACH = 5  # a piece needs one shared pair of words for so many of its own


@dataclass(frozen=True, slots=True)
class Found:
    """What one document says of a quotation. `quoted`: its passage stands between quotation marks too."""

    state: str
    place: Place
    reason: str
    quoted: bool
    cited: bool
    slight: bool = False
    conditional: bool = False  # what was cut away is a condition
    said_by: Place | None = None  # another speaker, as that document names him
    named: Span | None = None  # and where the quoting document names its own


@dataclass(frozen=True, slots=True)
class Compared:
    """A quotation of a document: its state, what each other document says of it, and the document that is cited."""

    document: str
    quote: Quote
    state: str
    found: tuple[Found, ...]
    cited: str | None


@dataclass(frozen=True, slots=True)
class _Text:
    """A document, ready to be compared."""

    analysis: Analysis
    words: Words
    quotes: tuple[Quote, ...]

    @property
    def text(self) -> str:
        return self.analysis.document.text


class _Same:
    """The analyses of a corpus, known again by identity: hashing all they hold would cost more than comparing them."""

    def __init__(self, analyses: tuple[Analysis, ...]) -> None:
        self.analyses = analyses

    def __hash__(self) -> int:
        return id(self.analyses)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.analyses is self.analyses


def quotations(analyses: tuple[Analysis, ...]) -> tuple[Compared, ...]:
    """Every quotation of four words or more, in order of documents and places."""
    return _quotations(_Same(analyses))


@lru_cache(maxsize=1)  # several checks ask for one corpus
def _quotations(same: _Same) -> tuple[Compared, ...]:
    texts = [_Text(one, words(one.document.text), quotes(one.document.text)) for one in same.analyses]
    asked = [(at, quote, pieces) for at, one in enumerate(texts) for quote, pieces in _asked(one)]
    anchors = [_anchor(pieces) for _, _, pieces in asked]
    index = Shingles([pieces[anchor] for (_, _, pieces), anchor in zip(asked, anchors, strict=True)])
    means = _cited(texts)
    found: defaultdict[int, list[Found]] = defaultdict(list)
    for at, other in enumerate(texts):
        for number, places in sorted(index.places(other.words.forms, REACH).items()):
            owner, quote, pieces = asked[number]
            if owner == at or len(found[number]) >= MOST:
                continue
            one = passage(pieces, anchors[number], places, other.words.forms)
            cited = means.get((owner, quote.start)) == other.analysis.document.id
            if one and (made := _found(texts[owner], quote, other, one, cited=cited)):
                found[number].append(made)
    return tuple(
        _compared(texts[owner].analysis, quote, found[number], means.get((owner, quote.start)))
        for number, (owner, quote, _) in enumerate(asked)
    )


def asked(analysis: Analysis) -> Iterator[Piece]:
    """The piece of each quotation of a document by which it is looked for in others."""
    text = analysis.document.text
    for _, pieces in _asked(_Text(analysis, Words((), (), ()), quotes(text))):
        yield pieces[_anchor(pieces)]


def _asked(one: _Text) -> Iterator[tuple[Quote, tuple[Piece, ...]]]:
    """The quotations that are long enough, outside noise and reference lists. A sentence that its speaker breaks
    ("…," she said, "…") is one quotation."""
    apart = sorted([*one.analysis.document.noise, *one.analysis.references], key=lambda span: span.start)
    starts = [span.start for span in apart]
    for quote in utterances(_broken(one)):
        before = bisect_right(starts, quote.start) - 1
        if before >= 0 and quote.start < apart[before].end:
            continue
        pieces = tuple(_pieces(one.text, quote.parts or (quote,)))
        forms = [form for piece in pieces for form in piece.forms if form]
        if len(forms) >= FEWEST and not listed("small").issuperset(forms):
            yield quote, pieces


def _pieces(text: str, parts: Sequence[Span]) -> Iterator[Piece]:
    """The pieces of all parts; a part goes on where the one before ends, unless an elision stands there."""
    before = ""
    for part in parts:
        content = part.of(text).strip(MARKS)
        pieces = parsed(content)
        goes_on = bool(before) and not before.endswith(_ELISIONS) and not content.startswith(_ELISIONS)
        yield from (replace(piece, joined=piece.joined or (goes_on and at == 0)) for at, piece in enumerate(pieces))
        before = content


def _broken(one: _Text) -> Iterator[Quote]:
    """The stretches between marks; what resumes the one before it goes on in the middle of a sentence."""
    last = ""
    for quote in one.quotes:
        content = quote.of(one.text).strip(MARKS)
        yield replace(quote, resumes=quote.resumes and last not in ".!?…" and content[:1].islower())
        last = content[-1:]


def _anchor(pieces: Sequence[Piece]) -> int:
    return max(range(len(pieces)), key=lambda at: (pieces[at].said, -at))


def _cited(texts: Sequence[_Text]) -> dict[tuple[int, int], str]:
    """For the quotations whose sentence carries a citation that is at hand: the document that is cited."""
    on = shelf([one.analysis.document for one in texts])
    means: dict[tuple[int, int], str] = {}
    for at, one in enumerate(texts):
        starts = [quote.start for quote in one.quotes]
        for citation, document in targets(one.analysis, on):
            if document is None:
                continue
            scope = within(one.analysis, citation)
            for quote in one.quotes[bisect_left(starts, scope.start) : bisect_left(starts, scope.end)]:
                means.setdefault((at, quote.start), document)
    return means


def _found(own: _Text, quote: Quote, other: _Text, one: Passage, *, cited: bool) -> Found | None:
    """What the passage says of the quotation; None where it is another utterance."""
    first = min([one.start, *(change.told[0] for change in one.changes if change.edge == "start")])
    last = max([one.end, *(change.told[1] for change in one.changes if change.edge == "end")])
    start, end = other.words.starts[first], other.words.ends[last - 1]
    theirs = _theirs(other, start, end)
    mine, spoken = speaker(own.analysis, quote), speaker(other.analysis, theirs or Span(start, end))
    two = differ(surname(own.analysis, mine), surname(other.analysis, spoken))
    if theirs:
        one = _inside(one, theirs, other)
    if one.changes and not _utterance(one, quoted=theirs is not None, cited=cited, two=two):
        return None
    place = Place(other.analysis.document.id, start, end, other.text[start:end])
    made = Found("verbatim", place, "", theirs is not None, cited)
    if two and mine and spoken and one.said >= ENOUGH and (not one.changes or one.share >= OWN):
        who = Place(place.document, spoken.start, spoken.end, spoken.of(other.text))
        made = replace(made, said_by=who, named=mine)
    if one.changes:
        reason = "; ".join(_told(change, other) for change in one.changes[:3])
        return replace(made, state="altered", reason=reason, slight=all(change.small for change in one.changes))
    if loss := lost(own.analysis, quote, other.analysis, other.words, one):
        return replace(made, state="cut", reason=loss.reason, conditional=loss.conditional)
    return replace(made, state="speaker") if made.said_by else made


def _inside(one: Passage, theirs: Quote, other: _Text) -> Passage:
    """The passage without what lies beyond their quotation marks: they quote less there, and say nothing of the rest.
    What stands between two of their quotations is the writer's own ("…," she said, "…")."""
    first, last = bisect_left(other.words.starts, theirs.start), bisect_left(other.words.starts, theirs.end)
    kept = []
    for change in one.changes:
        start, end = change.told
        if change.edge == "end" and start < last:
            end = last if last - end <= MORE else min(end, last)
        elif change.edge == "start" and end > first:
            start = max(start, first)
        elif not _quoted(other, start, end):
            continue
        kept.append(replace(change, told=(start, end)))
    return replace(one, changes=tuple(kept))


def _quoted(other: _Text, start: int, end: int) -> bool:
    """Whether the words `start` to `end` of a text (or the place between two words) lie in one of its quotations."""
    if start < end:
        left, right = other.words.starts[start], other.words.ends[end - 1]
    elif 0 < start < len(other.words.starts):
        left, right = other.words.ends[start - 1], other.words.starts[start]
    else:
        return False
    return any(q.start <= left and right <= q.end for q in _over(other, left, max(right, left + 1)))


def _utterance(one: Passage, *, quoted: bool, cited: bool, two: bool) -> bool:
    """Whether a passage with other words is the quotation all the same, and not a sentence like it."""
    if (two and one.share < OWN) or (len(one.changes) > FEW and one.share < SURE and not cited):
        return False
    if quoted or cited:
        return True
    reported = all(listed("reported").issuperset(change.forms) for change in one.changes)
    return one.said >= PLAIN and one.share >= SURE and not reported


def _told(change: Altered, other: _Text) -> str:
    """A change in words, as both sides print it."""
    left, (start, end) = " ".join(change.quoted), change.told
    right = other.text[other.words.starts[start] : other.words.ends[end - 1]] if start < end else ""
    if not left:
        return f"leaves out “{right}”"
    return f"has “{left}” for “{right}”" if right else f"adds “{left}”"


def _theirs(other: _Text, start: int, end: int) -> Quote | None:
    """The quotation, or the row of quotations with the writer's words between them, that holds most of a passage."""
    over = _over(other, start, end)
    covered = sum(min(q.end, end) - max(q.start, start) for q in over)
    if 2 * covered <= end - start:
        return None
    said = next((q for q in over if q.speaker), over[0])
    return replace(said, start=over[0].start, end=over[-1].end)


def _over(other: _Text, start: int, end: int) -> list[Quote]:
    """The quotations that touch a stretch."""
    at = max(0, bisect_right(other.quotes, start, key=lambda quote: quote.start) - 1)
    last = bisect_left(other.quotes, end, key=lambda quote: quote.start)
    return [quote for quote in other.quotes[at : max(last, at + 1)] if quote.start < end and start < quote.end]


def _compared(analysis: Analysis, quote: Quote, found: Sequence[Found], cited: str | None) -> Compared:
    own = [one for one in found if one.cited]
    looked = own if cited else found
    states = {one.state for one in looked}
    order = ("cut", "speaker", "altered", "verbatim") if cited else ("verbatim", "cut", "speaker", "altered")
    state = next((state for state in order if state in states), "absent" if cited else "unavailable")
    return Compared(analysis.document.id, quote, state, tuple(found), cited)
