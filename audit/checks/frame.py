"""What a check is, how checks are found, and how they are run.

A check is one module `audit/checks/<family>/<name>.py`; its place is its id, `family/name` with hyphens.
The module has

    a docstring     first line: what is wrong, as a title; then the sections
                    "What it does", "Why it matters", "Known limits"
    SCOPE           "document" (one text), "corpus" (needs other documents or facts) or "network"
    SEVERITY        of its flags, unless a flag says otherwise
    EXAMPLES        at least one that is flagged and one that is not; a test judges them all
    ANY_LANGUAGE    True where the check reads other languages than English too; optional
    check(subject)  a pure function from a Reading (document scope) or a Corpus (corpus scope) to flags
"""

from __future__ import annotations

import importlib
import pkgutil
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any, NamedTuple

from audit.evidence import Corpus
from audit.model import Failure, Finding, Noise, Place, Severity, Span
from audit.reading import Reading
from audit.unswept import unswept


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the exact words in it that the check flags; no words, and it must stay silent.

    `published` is the document's date. `against` holds other documents of the corpus (corpus scope);
    "" stands in `flags` for a finding on the whole document. `language` None: as the words tell.
    """

    text: str
    flags: tuple[str, ...] = ()
    published: str | None = None
    against: tuple[str, ...] = ()
    language: str | None = "en"


@dataclass(frozen=True, slots=True)
class Flag(Span):
    """What a check says of one place. `document` is set in corpus scope only."""

    message: str
    suggestion: str | None = None
    severity: Severity | None = None
    confidence: float = 1.0
    related: tuple[Place, ...] = ()
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A check, as found by its place."""

    id: str
    scope: str
    severity: Severity
    title: str
    doc: str
    examples: tuple[Example, ...]
    run: Callable[[Any], Iterable[Flag]]
    any_language: bool = False

    @property
    def family(self) -> str:
        """The part of the id before the slash."""
        return self.id.split("/")[0]


@cache
def checks() -> tuple[Check, ...]:
    """Every check, by id."""
    import audit.checks as package

    found: list[Check] = []
    for family in pkgutil.iter_modules(package.__path__):
        if not family.ispkg:
            continue
        folder = importlib.import_module(f"audit.checks.{family.name}")
        found.extend(_check(family.name, module.name) for module in pkgutil.iter_modules(folder.__path__))
    return tuple(sorted(found, key=lambda check: check.id))


def _check(family: str, name: str) -> Check:
    module = importlib.import_module(f"audit.checks.{family}.{name}")
    doc = (module.__doc__ or "").strip()
    return Check(
        id=f"{family}/{name.replace('_', '-')}",
        scope=module.SCOPE,
        severity=module.SEVERITY,
        title=doc.splitlines()[0] if doc else "",
        doc=doc,
        examples=tuple(module.EXAMPLES),
        run=module.check,
        any_language=getattr(module, "ANY_LANGUAGE", False),
    )


@unswept()
def inspect(reading: Reading) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """Every check of document scope on one document.

    A finding that lies in noise is dropped unless the check is about noise: noise is reported once, and
    what is not the author's text is not judged as such. A check that crashes is a `Failure`.
    """
    findings: list[Finding] = []
    failures: list[Failure] = []
    english = reading.english
    for check in checks():
        if check.scope != "document" or not (english or check.any_language):
            continue
        try:
            flags = list(check.run(reading))
        except Exception as error:  # one crash in one check is a row in the result, never a lost run
            failures.append(Failure(check.id, f"{type(error).__name__}: {error}"))
            continue
        if flags:  # most checks have nothing to say of most documents
            own = check.family != "noise"
            findings += [finding(check, flag) for flag in flags if not (own and in_noise(reading, flag))]
    return tuple(sorted(set(findings), key=order)), tuple(failures)


def inspect_corpus(corpus: Corpus) -> tuple[tuple[tuple[str, Finding], ...], tuple[Failure, ...]]:
    """Every check of corpus scope: (document id, finding) pairs, and the checks that crashed."""
    findings: list[tuple[str, Finding]] = []
    failures: list[Failure] = []
    for check in checks():
        if check.scope != "corpus":
            continue
        try:
            flags = list(check.run(corpus))
        except Exception as error:  # as above
            failures.append(Failure(check.id, f"{type(error).__name__}: {error}"))
            continue
        findings += [(flag.document or "", finding(check, flag)) for flag in flags]
    return tuple(sorted(_once(findings), key=lambda pair: (pair[0], order(pair[1])))), tuple(failures)


def _once(findings: Iterable[tuple[str, Finding]]) -> Iterator[tuple[str, Finding]]:
    """One finding for what several flags say of one place in the same words; it keeps all related places."""
    found: dict[tuple[str, str, int, int, str], Finding] = {}
    for document, one in findings:
        key = (document, one.check, one.start, one.end, one.message)
        other = found.get(key, one)
        related = sorted({*other.related, *one.related}, key=lambda p: (p.document, p.start, p.end))
        found[key] = replace(other, related=tuple(related))
    for (document, *_), one in found.items():
        yield document, one


def finding(check: Check, flag: Flag) -> Finding:
    """The flag as a finding of `check`. Its message begins like a sentence, whatever word it begins with."""
    return Finding(
        start=flag.start,
        end=flag.end,
        check=check.id,
        severity=flag.severity or check.severity,
        message=flag.message[:1].upper() + flag.message[1:],
        suggestion=flag.suggestion,
        confidence=flag.confidence,
        related=flag.related,
    )


def order(finding: Finding) -> tuple[int, int, str, str]:
    """The order of findings in a document: by place, then by check."""
    return finding.start, finding.end, finding.check, finding.message


def in_noise(reading: Reading, span: Span) -> bool:
    """Whether most of `span` lies in the document's noise. A finding on the whole document never does."""
    noise = reading.document.noise
    if not noise or span.end <= span.start:
        return False
    noisy = _noisy(_Same(noise))
    return (noisy.before(span.end) - noisy.before(span.start)) * 2 > span.end - span.start


class _Same:
    """The noise of a text, known by what it is and not by what it holds: of thousands of stretches thousands of spans
    are asked."""

    __slots__ = ("noise",)

    def __init__(self, noise: tuple[Noise, ...]) -> None:
        self.noise = noise

    def __hash__(self) -> int:
        return id(self.noise)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.noise is self.noise


class _Noisy(NamedTuple):
    """Where each stretch of noise begins, none overlapping another, and how much noise there is up to its end."""

    starts: list[int]
    ends: list[int]
    sums: list[int]

    def before(self, at: int) -> int:
        """How many characters of noise stand before a place."""
        k = bisect_right(self.starts, at) - 1
        return 0 if k < 0 else self.sums[k] - max(0, self.ends[k] - at)


@lru_cache(maxsize=8)
def _noisy(of: _Same) -> _Noisy:
    starts, ends, sums = [], [], []
    reached = total = 0
    for stretch in sorted(of.noise, key=lambda one: (one.start, one.end)):
        start = max(stretch.start, reached)
        if stretch.end > start:
            total += stretch.end - start
            starts.append(start)
            ends.append(stretch.end)
            sums.append(total)
            reached = stretch.end
    return _Noisy(starts, ends, sums)


def prose(reading: Reading) -> Iterator[Span]:
    """The sentences outside noise."""
    return (sentence for sentence in reading.sentences if not in_noise(reading, sentence))
