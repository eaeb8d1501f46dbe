"""What is known of each source, from the evidence of this run: counts, never one number."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from audit.identity import digest
from audit.result import ClaimRow, DocumentRow, FindingRow, SourceRow


def profiles(
    documents: Sequence[DocumentRow], claims: Iterable[ClaimRow], findings: Iterable[FindingRow]
) -> tuple[SourceRow, ...]:
    """One row a source, by name. A document that does not say who published it is a source of its own."""
    verdicts: dict[str, Counter[str]] = defaultdict(Counter)
    families: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        verdicts[claim.document][claim.verdict] += 1
    for finding in findings:
        families[finding.document][finding.check.split("/")[0]] += 1
    groups: dict[str, list[DocumentRow]] = defaultdict(list)
    for document in documents:
        groups[source_name(document)].append(document)
    shared = Counter(document.origin for document in documents)
    return tuple(
        SourceRow(
            id=digest("source", name),
            name=name,
            documents=tuple(document.id for document in group),
            profile=_profile(group, verdicts, families, shared),
        )
        for name, group in sorted(groups.items())
    )


def source_name(document: DocumentRow) -> str:
    """Who published it: the domain or outlet, else the name of the file."""
    return document.source or (PurePath(document.path).name if document.path else document.id)


def _profile(
    group: Sequence[DocumentRow],
    verdicts: dict[str, Counter[str]],
    families: dict[str, Counter[str]],
    shared: Counter[str],
) -> dict[str, float | int | str]:
    profile: dict[str, float | int | str] = {
        "published by": "named" if group[0].source else "not named",
        "words": sum(len(document.text.split()) for document in group),
        "with byline": sum(document.author is not None for document in group),
        "with date": sum(document.published is not None for document in group),
        "copies": sum(shared[document.origin] > 1 for document in group),
    }
    for prefix, counts in (("claims", verdicts), ("findings", families)):
        total: Counter[str] = Counter()
        for document in group:
            total += counts[document.id]
        profile |= {f"{prefix}: {name}": number for name, number in sorted(total.items())}
    return profile
