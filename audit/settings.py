"""Every threshold, with how it was chosen; and `audit.toml`, which may change them.

One frozen class a stage. A number here is a promise: its comment says on what it was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read."""

    document_bytes: int = 50_000_000  # the longest book is 10 MB; beyond this a file is data, not copy
    folder_files: int = 100_000  # a whole archive; more is a mistaken path
    binary_share: float = 0.02  # control characters: text files have none, binaries far more
    sentence_characters: int = 20_000  # a longer "sentence" is data: it is kept but not split into claims
    container_documents: int = 100_000  # of one WARC or feed: a crawl is cut into files of about 50,000 responses
    archive_entries: int = 10_000  # a Word or EPUB file has some dozens, one with a picture a page some thousands
    archive_bytes: int = 1_000_000_000  # of all entries together: pictures are never unpacked, but a bomb says so here
    archive_ratio: int = 200  # of unpacked to packed: markup reaches 30, lists of one repeated row 100, a bomb 1,000
    part_bytes: int = 60_000_000  # of one unpacked part: a book's markup is some 20 MB, its tree in memory 8 times that
    pdf_pages: int = 3_000  # the longest yearbooks
    pdf_characters: int = 20_000_000  # of all pages together
    document_seconds: float = 60.0  # for a PDF, looked at between pages: drawing instructions may be endless
    page_characters: int = 10_000_000  # of an HTML page: beyond it only the plain text is taken, not the main text
    page_elements: int = 50_000  # as above: looking for the main text takes 0.1 ms an element; long pages have 20,000
    page_depth: int = 250  # elements inside one another: deeper, only the plain text is taken; real pages reach 60
    fetch_bytes: int = 20_000_000  # of a response: the longest pages are 5 MB, reports in PDF 15
    fetch_seconds: float = 20.0  # for connecting and between two pieces of a response
    fetch_total_seconds: float = 60.0  # for the whole response
    fetch_redirects: int = 5  # as browsers need; more is a loop
    fetch_private: bool = False  # addresses of one's own machine or network: only for tests and one's own servers


@dataclass(frozen=True, slots=True)
class Origins:
    """When two documents are copies or rewrites of one text."""

    shingle_words: int = 5
    sketch_size: int = 256
    shared: float = 0.35  # of the smaller sketch; texts on one event share up to 0.1, a lightly edited copy over 0.5
    fewest_shingles: int = 10  # below this a text is a line or two, and chance decides
    retold: float = (
        0.5  # mean of figures and words in order: rewrites 0.51 to 0.62, two reports of one event up to 0.48
    )
    retold_words: float = 0.35  # words in order, of the shorter text: rewrites 0.41 to 0.49, others up to 0.40
    retold_figures: int = 8  # fewer figures come in one order by chance
    retold_terms: int = 3000  # of each text: a rewrite shows itself in its first pages
    common: int = 200  # a hash or figure in more documents than this joins nobody (boilerplate, years)
    fewest_marks: int = 4  # one shared shingle, or four shared figures: enough to look at a pair


@dataclass(frozen=True, slots=True)
class Matching:
    """When two claims are about one thing.

    Chosen on twelve labelled groups of reports on one event each, where nine in ten accusations are then right, and on
    129 unrelated news texts, where three pairs of claims in all are accused; a lower `accuse` finds a tenth more
    contradictions at eight in ten right. `affinity`, `compared`, `told` and `tie` were chosen on 1,800 public pairs of
    a claim and its evidence: 4 to 5% of the true pairs are then called a contradiction.
    """

    candidates: int = 25  # best by shared rare words, for each claim and document
    most: int = 120  # candidates of a claim in all documents together: an archive must not cost its square
    common: int = 2_000  # a word in more claims than this brings nobody together; names and rarer words do
    affinity: float = 0.3  # context two figures must share to be laid side by side
    compared: float = 0.5  # context from which an unlike counterpart contradicts
    told: float = 0.5  # of the claim's words, before a common date alone bears it out
    tie: float = 0.1  # counterparts this close in affinity are all allowed to bear a figure out
    agree_telling: float = 0.15  # score from which equal figures of three digits or more agree
    agree: float = 0.4  # the same for smaller figures, which chance repeats
    agree_share: float = 0.2  # of the words, for smaller figures
    accuse: float = 0.75  # score from which unlike figures contradict
    accuse_share: float = 0.15  # of the words, where measure or noun are the same
    accuse_unnamed: float = 0.4  # the same, where the clauses share no name
    accuse_words: float = 0.6  # of the words, where neither says what is counted
    dated: float = 0.6  # score from which a running count of two named days is an update
    margin: float = 0.2  # a figure borne out elsewhere with a score this close is not accused
    inconsistent: float = 1.2  # score from which two values in one text contradict each other
    siblings: int = 40  # claims of one document with one name that are compared with one another
    tempting: float = 0.7  # score from which equal figures of two measures are worth a "silent"
    same_day: float = 0.1  # share of the rarer words from which one full date in both is one event
    event: float = 0.5  # share of the rarer words that makes two dated events one
    same_event: float = 0.5  # the same without dates
    office_days: int = 60  # two holders of one office this long apart are a change of holder, not a contradiction


@dataclass(frozen=True, slots=True)
class Settings:
    """All thresholds of a run."""

    limits: Limits = field(default_factory=Limits)
    origins: Origins = field(default_factory=Origins)
    matching: Matching = field(default_factory=Matching)


DEFAULT = Settings()
