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
    """When two claims are about one thing."""

    candidates: int = 50  # best by shared rare words, for each claim and document
    common: int = 2_000  # a word in more claims than this brings nobody together; names and rarer words do
    affinity: float = 0.3  # context two figures must share to be laid side by side
    compared: float = 0.5  # context from which an unlike counterpart contradicts
    tie: float = 0.1  # counterparts this close in affinity are all allowed to bear a figure out
    agree_telling: float = 0.4  # score from which equal figures of three digits or more agree
    agree: float = 0.7  # the same for smaller figures, which chance repeats
    accuse: float = 0.9  # score from which unlike figures contradict
    margin: float = 0.2  # a figure borne out elsewhere with a score this close is not accused
    tempting: float = 0.7  # score from which equal figures of two measures are worth a "silent"
    same_day: float = 0.2  # share of the rarer words from which one full date in both is one event
    event: float = 0.5  # share of the rarer words that makes two dated events one
    same_event: float = 0.75  # the same without dates
    office_days: int = 60  # two holders of one office this long apart are a change of holder, not a contradiction


@dataclass(frozen=True, slots=True)
class Settings:
    """All thresholds of a run."""

    limits: Limits = field(default_factory=Limits)
    origins: Origins = field(default_factory=Origins)
    matching: Matching = field(default_factory=Matching)


DEFAULT = Settings()
