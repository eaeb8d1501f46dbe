"""Frozen values that pass between the stages.

Offsets are Unicode code points, half open, into `Document.text`. Nothing in this module
computes anything but trivial views of itself, and nothing in it is ever changed after it is made.

    Document ─ text ─▶ Block, Span ─ claims ─▶ Quantity, Date, Quote, Mention, Claim ─ checks ─▶ Finding ─▶ Analysis

What analyses say of one another is in `audit.evidence`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from audit.frozen import quick

Severity = Literal["error", "warning", "notice"]
Comparator = Literal["=", "~", "<", ">"]
Change = Literal["up", "down"]
Relation = Literal["agrees", "contradicts", "updates", "silent"]
ClaimKind = Literal[
    "count", "casualty", "money", "percent", "change", "rank", "date", "duration", "office", "event", "quote"
]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "notice")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The exact words of the span in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A stretch between blank lines or line ends that hangs together.

    `kind`: heading paragraph item quote note reference rule table byline.
    """

    kind: str


@dataclass(frozen=True, slots=True)
class Noise(Span):
    """A stretch that is not the author's text. `kind` names the check `noise/<kind>` that reports it."""

    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Quantity(Span):
    """A figure. `low`/`high` bound a range or a vague amount; `value` is then its nearest single reading.

    `unit` is a singular English name ("percentage", "dollar"), the noun phrase that is counted, or "-".
    `kind` tells what sort of figure it is: number percent points money rank multiple duration.
    `change` is the direction of a movement that the words state; `places` the printed decimal places.
    """

    value: Decimal
    low: Decimal | None
    high: Decimal | None
    unit: str
    comparator: Comparator
    change: Change | None
    kind: str = "number"
    total: Decimal | None = None  # "second of 163": the 163


@dataclass(frozen=True, slots=True)
class Date(Span):
    """A date, time, duration or set: TIMEX3 `kind` and `value`; `edtf` where it is a date.

    `relative` is true where the words need an anchor ("last August", "on Tuesday").
    """

    kind: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    edtf: str | None = None
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Quote(Span):
    """A quotation with its marks; who is quoted and by which verb, where the text says so.

    `named` is the name a speaker without one ("she") leads back to, or that stands behind an office ("the mayor, Ann
    Roe"). `resumes`: it goes on with the utterance of the quotation before it ("…," she said, "…"). Such are one whole
    in `claims.utterances`, from the first mark to the last; its `parts` are then the stretches between marks, and
    empty where it is in one piece.
    """

    speaker: Span | None = None
    cue: Span | None = None
    named: Span | None = None
    resumes: bool = False
    parts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so, with which verb, and the verb's stance: reports claims denies.

    `named` is the name a speaker without one ("she") leads back to, or that stands behind an office; `source` is the
    next link of a chain ("Rahim said the police had told her": the police).
    """

    speaker: Span | None
    cue: Span | None
    stance: str = "reports"
    named: Span | None = None
    source: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """A person in an office. Title, country and holder are in normal form; `status` is
    current former then acting designate deputy."""

    title: str
    country: str | None
    holder: str | None
    status: str = "current"


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A name in the text. `kind`: acronym office person organisation place.

    `key` is the normal form under which variants meet. An acronym carries its `expansion` and the
    span of it, where the text gives one; an office carries what it says.
    """

    kind: str
    key: str
    expansion: str | None = None
    expansion_span: Span | None = None
    office: Office | None = None


@dataclass(frozen=True, slots=True)
class Claim(Span):
    """The smallest stretch of a sentence that asserts a checkable fact.

    `measure` is the id of a row in lexicons/measures.toml; `period` is EDTF. `subject` and `place` are
    names as printed, in normal form for white space. `act` is the normal form of the main verb of an event.
    `modality`: None for a plain assertion, else possible future conditional alleged.
    """

    sentence: Span
    kind: ClaimKind
    quantities: tuple[Quantity, ...] = ()
    subject: str | None = None
    measure: str | None = None
    place: str | None = None
    period: str | None = None
    attribution: Attribution | None = None
    negated: bool = False
    modality: str | None = None
    office: Office | None = None
    act: str | None = None
    dates: tuple[Date, ...] = ()
    origins: tuple[tuple[str, str], ...] = ()  # field, where it was taken from if not from the clause itself
    whole: Span | None = None  # the claim of whose figure this one tells a part ("including 10 children")


@dataclass(frozen=True, slots=True)
class Reference(Span):
    """An entry of a reference list, with its parsed fields."""

    authors: tuple[str, ...] = ()
    year: str | None = None
    title: str | None = None
    container: str | None = None
    doi: str | None = None
    url: str | None = None
    accessed: str | None = None
    date: str | None = None  # the date as printed, between its brackets


@dataclass(frozen=True, slots=True)
class Citation(Span):
    """A place that points to a source. `kind`: reference author-year note link address identifier.

    `target` is the address, the note or the entry that is meant. `status`: listed cited resolved missing
    empty unchecked; `problems` are ids of checks.
    """

    kind: str
    target: str | None
    status: str
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A span in a named document, with its exact words: the other side of a finding or a verdict."""

    document: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class Finding(Span):
    """Something wrong with one place in one document. A finding on a whole document has start = end = 0."""

    check: str
    severity: Severity
    message: str
    suggestion: str | None = None
    confidence: float = 1.0
    related: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """A check that crashed on a document: reported, never hidden."""

    check: str
    error: str


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that a document says of itself in one place: what, which value, where, and how far that is to be
    trusted (0 to 1). Two places may differ: both are kept."""

    field: str
    value: str
    where: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Document:
    """One text from a source, as retrieved.

    `evidence` tells for each piece of metadata where it was taken from: (("author", "byline: By Jane Roe"), …).
    `stated` holds every value that was found, also those that lost. `media_type` is the type of the bytes;
    `extracted` is true where `text` is not the decoded file itself: `origin_map` then leads back to it, as
    (start, end, where) in order, where the format has places ("word/document.xml:p3.r2", "page 4", a chapter).
    `links` are the words that carry a link in the file, as (start, end, target) in order, where markup was taken away.
    """

    id: str
    sha256: str
    text: str
    media_type: str = "text/plain"
    path: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    source: str | None = None
    extracted: bool = False
    noise: tuple[Noise, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    modified: str | None = None
    stated: tuple[Stated, ...] = ()
    origin_map: tuple[tuple[int, int, str], ...] = ()
    links: tuple[tuple[int, int, str], ...] = ()

    @property
    def clean(self) -> str:
        """The text without its noise."""
        kept, at = [], 0
        for stretch in sorted(self.noise):
            kept.append(self.text[at : stretch.start])
            at = max(at, stretch.end)
        return "".join(kept) + self.text[at:]


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that later stages need of one document: a pure function of its bytes, the code and the knowledge."""

    document: Document
    claims: tuple[Claim, ...] = ()
    mentions: tuple[Mention, ...] = ()
    references: tuple[Reference, ...] = ()
    citations: tuple[Citation, ...] = ()
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    sentences: tuple[Span, ...] = ()
    sketch: tuple[int, ...] = ()  # smallest hashes of the word shingles, for same origin


quick(Span, Block, Quantity, Date, Quote, Mention, Attribution, Claim, Finding)
