"""Every threshold, with how it was chosen; and `audit.toml`, which may change them.

One frozen class a stage. A number here is a promise: its comment says on what it was chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from math import inf
from pathlib import Path
from typing import Any, get_args

from audit.errors import SettingsError
from audit.evidence import VerdictName


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
    pdf_memory_bytes: int = 1_000_000_000  # of the process that reads one: 700 pages of pictures and text take 150 MB
    pdf_characters: int = 20_000_000  # of all pages together
    document_seconds: float = 60.0  # for a PDF, whose process is ended then: drawing instructions may be endless
    page_characters: int = 10_000_000  # of an HTML page: beyond it only the plain text is taken, not the main text
    page_elements: int = 50_000  # as above: looking for the main text takes 0.1 ms an element; long pages have 20,000
    page_depth: int = 250  # elements inside one another: deeper, only the plain text is taken; real pages reach 60
    tag_words: int = 3_000  # of one tag: parsing takes time by the square of its attributes, and pages have some dozens
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

    Chosen on five sets of rows, and each threshold says what another value costs there. P: 1,823 public pairs of a
    claim and its evidence. D: twelve labelled groups of reports on one event each, with 437 links that agree and 168
    that contradict. N: 320 news texts of two autumns, few of them on one event, where 22 pairs of claims are accused.
    O: our own dossiers (tests/gold/dossiers), the first 14 events of them; all 32 for those that begin with "lead".
    G: our own pairs of reports (tests/gold/reports), those that are built with. "-" is a lower value, "+" a higher
    one; where nothing stands, the sets do not feel it.
    """

    candidates: int = 25  # claims of another document that are laid beside one claim: those that share most with it
    crowd: int = 40  # claims of one document with one mark: beyond, the mark is what the whole document is about
    affinity: float = 0.3  # context that lays two figures side by side; P: - accepts 0.4% more, + answers 3% less
    compared: float = 0.3  # context from which an unlike counterpart contradicts; P: + at 0.45 answers 2% less
    told: float = 0.65  # of the words, before a date alone bears a claim out; P: - at 0.5 accepts 0.4% more
    moved: float = 0.3  # of the words, before two ends weigh a move; P does not feel it
    tie: float = 0.15  # counterparts this close may all bear a figure out; P: - accepts 0.3% more, + answers 0.6% less
    agree_telling: float = 0.15  # score from which equal figures of three digits agree; D: - at 0.05 one link more
    agree: float = 0.4  # the same for smaller figures, which chance repeats; D alike from 0.3 to 0.6
    agree_share: float = 0.2  # of the words, for smaller figures
    accuse: float = 0.75  # score from which unlike figures contradict; N: - at 0.5 accuses one pair
    accuse_share: float = 0.15  # of the words, where measure or noun are the same; N: - at 0.05 accuses one pair
    accuse_unnamed: float = 0.4  # the same, where the clauses share no name
    accuse_words: float = 0.6  # of the words, where neither says what is counted
    dated: float = 0.6  # score from which a running count of two named days is an update; D alike from 0.4 to 0.8
    kin_state: float = 0.3  # the same in two reports on one event, the measure beside both; O: + at 0.5 loses 6
    written: float = 1.0  # the same, where only the days of writing tell two states; D alike from 0.7 to 1.3
    margin: float = 0.2  # a figure borne out elsewhere with a score this close is spared; D: + at 0.5 three wrong
    inconsistent: float = 1.2  # score from which two values in one text contradict each other
    siblings: int = 40  # claims of one document with one name that are compared with one another
    tempting: float = 0.7  # score from which equal figures of two measures are worth a "silent"
    same_day: float = 0.1  # share of the rarer words that makes one full date one event; D: + at 0.3 loses a link
    event: float = 0.5  # share of the rarer words that makes two dated events one; D: + at 0.65 loses two links
    event_apart: float = 0.9  # the same, between texts that are not on one event; N: - at 0.8 two wrong
    denied: float = 0.75  # share from which one of two events denies the other; N: - at 0.5 six wrong
    same_event: float = 0.5  # the same without dates
    kin_values: float = 3.0  # telling figures (of two digits by half) and days that two reports on one event share
    kin_value_share: float = 0.4  # of those of the poorer text: kin 0.3 to 1, strangers up to 0.25
    kin_names: int = 2  # names they share, beside at least one such figure
    kin_name_share: float = 0.3  # of those of the poorer text: kin 0.3 to 1, strangers up to 0.12
    kin_name_share_lone: float = 0.5  # the same, where that figure has two digits; N: - at 0.3 four wrong, D alike
    kin_name_share_dated: float = 0.1  # the same, where a full day is shared; D, N alike from 0 to 0.16, + loses three
    kin_names_alone: int = 4  # the same, where no figure is shared: of a toll that runs, every figure has changed
    kin_name_share_alone: float = 0.5  # D and N alike; O: + at 0.6 loses three contradictions
    cast_days: int = 14  # days between two reports of one cast; O: - at 7 loses two pairs of texts, 31 alike
    cast_few: int = 3  # rare names that they share; O: - at 2 one more, + at 4 one less; N alike
    cast_share: float = 0.5  # of those of the poorer text; O: + at 0.6 loses two, 0.4 alike
    cast_many: int = 5  # rare names from which a smaller share tells; N: - at 4 one more wrong; O: + at 7 loses two
    cast_share_many: float = 0.3  # that share; O, N alike from 0.2 to 0.4
    cast_share_far: float = 0.6  # where no day is told, or one looks back; N: - at 0.5 three wrong; O: + loses three
    told_names: int = 4  # names that two reports share, the later of which gives the day of the other; 3 to 5 alike
    told_name_share: float = 0.25  # of those of the poorer text; N: - at 0.15 one wrong; O: + at 0.35 loses a pair
    cast_share_near: float = 0.2  # of one sort of happening, days apart, a figure in both; O: + at 0.3 loses a pair
    kin_days: int = 90  # days between two reports that share names alone; D, O alike from 45 on, O: - at 30 loses two
    chained: int = 12  # documents up to which a third one joins two; O: 24 pairs of texts more; N: 4 of 19,800 more
    chained_names: int = 3  # rare names that join two of so few; N: 13 of 3,486 pairs, O: + at 4 loses a pair
    chained_share: float = 0.3  # of those of the poorer one; N: 20 pairs at 0.25
    chained_claims: int = 40  # of a text that joins others; O: the longest has 24, essays on one subject 25 to 93
    lead_few: int = 5  # plain words that the first lines of reports on one story share; O alike from 4 to 6
    lead_share_few: float = 0.35  # of those of the poorer one, by weight, where they are so few; N: - at 0.3 one wrong
    lead_words: int = 7  # words from which a smaller share is enough; O: + at 9 loses five updates
    lead_share: float = 0.25  # as it is then; O: + at 0.32 loses four updates, N: - at 0.2 four pairs of texts wrong
    lead_many: int = 10  # words from which a still smaller one is; O: + at 14 loses two updates, two accused wrongly
    lead_share_many: float = 0.2  # as it is then; O: + at 0.3 the same
    orphans: float = 0.45  # score from which two lone figures of two reports contradict; D: - one wrong, + loses one
    orphans_unnamed: float = 0.45  # the same, where nothing says that they count one thing; D: + at 0.7 loses one
    orphan_slip: float = 0.0  # the same, where the digits changed places; D: + at 0.4 loses five
    orphan_digit: float = 0.45  # the same, where one digit differs; D: - at 0.2 five wrong, + at 0.7 loses two
    orphan: float = 0.9  # the same, where only one of them stands alone; D: - at 0.6 nine wrong, + loses one
    no_orphan: float = 9.0  # the same, where neither does: never; D: at 1.2 one wrong and none right
    kin_things: float = 0.3  # share of words from which as many people as things agree; G: - at 0 five wrong
    kin_round: float = 0.1  # the same, from which round figures do; G: - at 0 two wrong, D: - at 0 finds six more
    kin_small: float = 0.1  # likeness of two claims from which a number under ten agrees; D: at 0 six links more
    kin_derived: float = 0.05  # the same, from which a figure may follow from two others; D: - one more, + one less
    kin_apart: float = 0.45  # the same, from which two hours or weekdays contradict; D: + at 0.6 loses four
    kin_alone: float = 0.3  # the same, from which a lone name or day contradicts; D: - at 0.15 four wrong
    kin_named: float = 0.45  # the same, from which names alone agree; D: - accepts a contradiction, + loses twelve
    kin_words: float = 0.25  # the same, from which words alone agree; N: - doubles such links, D: + at 0.4 loses five
    page_sentences: int = 15  # from which evidence is a page, and a claim is sought in its passages
    page_told: float = 0.755  # of a claim, from which a page bears it out: on 349 pairs F1 > 64 from 0.73 to 0.775
    page_figure: float = 0.05  # taken off for each figure of the claim that the page does not have
    page_name: float = 0.04  # the same for each name
    office_days: int = 60  # two holders of one office this long apart are a change of holder, not a contradiction


@dataclass(frozen=True, slots=True)
class Archive:
    """When documents are too many to lay each beside all others, and which are neighbours then."""

    documents: int = 500  # fewer are compared with all others, in a second or two; and each time anew
    common: int = 40  # a name, word or figure in more documents than this brings none of them together
    shingles: int = (
        16  # of a document, by which copies find each other: of those that are one text nearly all are shared
    )


@dataclass(frozen=True, slots=True)
class Work:
    """How the work is shared out among processes."""

    jobs_from: int = 200  # files that are not held yet: a process takes about a second to start, a file 20 ms or more


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists of the user's own, beside those that ship. All are off until they are named."""

    calques: str = ""  # a file of words that were translated one by one; its path counts from the folder of audit.toml


@dataclass(frozen=True, slots=True)
class Silence:
    """What is not to be raised again, and why: the findings of one `check` ("family/name"), the claims with one
    `verdict`, or the one finding or claim with this `fingerprint`. They are kept, counted and shown as silenced."""

    reason: str
    check: str | None = None
    fingerprint: str | None = None
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All thresholds of a run, and what is silenced."""

    limits: Limits = field(default_factory=Limits)
    origins: Origins = field(default_factory=Origins)
    matching: Matching = field(default_factory=Matching)
    work: Work = field(default_factory=Work)
    archive: Archive = field(default_factory=Archive)
    lists: Lists = field(default_factory=Lists)
    silences: tuple[Silence, ...] = ()


DEFAULT = Settings()
FILE = "audit.toml"
_BYTES = 10_000_000  # of it: ten thousand silences are one


def load(path: Path | None = None) -> Settings:
    """The settings of `path`; without one, of `audit.toml` in the working folder, and the defaults where there is none.

    Tables are named as the fields of `Settings` ([limits], [matching], …), each [[silence]] has a reason and a check,
    a verdict or a fingerprint. Raises `SettingsError`, which names the file and the key.
    """
    file = path or Path(FILE)
    if path is None and not file.is_file():
        return DEFAULT
    read = _read(file)
    rows = read.pop("silence", [])
    if not isinstance(rows, list):
        raise SettingsError(f"{file}: silence: write each as a table of its own, [[silence]]")
    silences = tuple(_silence(row, f"{file}: silence {number}") for number, row in enumerate(rows, 1))
    tables = {name: _table(name, table, str(file)) for name, table in read.items()}
    made = replace(DEFAULT, silences=silences, **tables)
    return replace(made, lists=_found(made.lists, file)) if made.lists != DEFAULT.lists else made


def _read(file: Path) -> dict[str, Any]:
    """The tables of the file. Notepad puts a mark before its first line."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(_BYTES + 1)
        if len(raw) > _BYTES:
            raise SettingsError(f"{file}: is longer than {_BYTES / 1e6:g} MB: no settings are")
        return tomllib.loads(raw.decode("utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read ({error.strerror}): check its name and rights") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file}: cannot be read: save it in UTF-8") from error
    except RecursionError as error:
        raise SettingsError(f"{file}: cannot be read: it is nested too deeply") from error
    except ValueError as error:  # of its form, or a number without an end
        raise SettingsError(f"{file}: cannot be read: {error}") from error


def _found(lists: Lists, file: Path) -> Lists:
    """The lists with whole paths. A file that is not there is refused."""
    place = file.absolute().parent / Path(lists.calques).expanduser()
    if lists.calques and not place.is_file():
        raise SettingsError(f"{file}: lists.calques: there is no file {place}")
    return replace(lists, calques=str(place) if lists.calques else "")


def _silence(row: Any, where: str) -> Silence:
    given = row if isinstance(row, Mapping) else {}
    wrong = sorted(key for key, value in given.items() if key not in _SILENCE or not isinstance(value, str))
    if wrong:
        raise SettingsError(f"{where}: {wrong[0]}: only {', '.join(_SILENCE)} may stand here, as words")
    if not given.get("reason", "").strip():
        raise SettingsError(f"{where}: reason: say why; nothing is silenced without a reason")
    if sum(bool(given.get(key)) for key in ("check", "fingerprint", "verdict")) != 1:
        raise SettingsError(f"{where}: name either a check (family/name), a verdict or a fingerprint")
    if given.get("verdict") and given["verdict"] not in _VERDICTS:
        raise SettingsError(
            f"{where}: verdict: there is no {given['verdict']!r}{_nearest(given['verdict'], _VERDICTS)}"
        )
    return Silence(given["reason"].strip(), given.get("check"), given.get("fingerprint"), given.get("verdict"))


_SILENCE = tuple(one.name for one in fields(Silence))
_VERDICTS = dict.fromkeys(get_args(VerdictName))


def _table(name: str, table: Any, file: str) -> Any:
    """The settings of one stage with the values of a table in place of its own."""
    stages = {one.name: getattr(DEFAULT, one.name) for one in fields(Settings) if one.name != "silences"}
    if name not in stages:
        raise SettingsError(f"{file}: {name}: there is no such table{_nearest(name, {**stages, 'silence': ()})}")
    if not isinstance(table, Mapping):
        raise SettingsError(f"{file}: {name}: write it as a table, [{name}]")
    known = {one.name: getattr(stages[name], one.name) for one in fields(stages[name])}
    for key, value in table.items():
        if key not in known:
            raise SettingsError(f"{file}: {name}.{key}: there is no such setting{_nearest(key, known)}")
        kind = type(known[key])
        sound = type(value) is kind or (kind is float and type(value) is int)
        if not sound or (kind in (int, float) and not 0 <= value < inf):
            like = str(known[key]).lower() if kind is bool else repr(known[key])
            raise SettingsError(f"{file}: {name}.{key}: must be {_KINDS[kind]} like {like}, not {_shown(value)}")
    return replace(stages[name], **table)


_KINDS = {int: "a whole number", float: "a number", bool: "true or false", str: "words"}


def _shown(value: object) -> str:
    """A value as it is written in TOML, or its beginning."""
    return (str(value).lower() if isinstance(value, bool) else repr(value))[:60]


def _nearest(word: str, known: Mapping[str, object]) -> str:
    close = get_close_matches(word, known, n=1)
    return f"; did you mean {close[0]}" if close else ""
