"""A result as JSON of version `audit/1`: the stable form that other programs read.

Numbers are printed with the digits they were read with, so `1.50` stays `1.50` and a long integer loses
nothing. Rows are sorted, one a line, so that two results can be compared with any text tool.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

from audit.evidence import Evidence
from audit.model import Place, Quantity
from audit.result import SCHEMA, CitationRow, ClaimRow, DocumentRow, FindingRow, GroupRow, Result, SourceRow

_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN_EXPONENT = 40  # a larger power of ten is printed as one: a figure has no 40 digits, an attack may have


def as_json(result: Result) -> dict[str, Any]:
    """The result as plain values: dicts, lists, strings, numbers (`Decimal` where not whole), None."""
    return {
        "schema": SCHEMA,
        "version": result.version,
        "documents": [_document(row) for row in sorted(result.documents, key=lambda d: d.id)],
        "claims": [_claim(row) for row in sorted(result.claims, key=_claim_order)],
        "findings": [_finding(row) for row in sorted(result.findings, key=_finding_order)],
        "citations": [_citation(row) for row in sorted(result.citations, key=_citation_order)],
        "sources": [_source(row) for row in sorted(result.sources, key=lambda s: s.id)],
        "coverage": {
            "claims": result.coverage.claims,
            "checked": result.coverage.checked,
            "unchecked": dict(sorted(result.coverage.unchecked.items())),
            "checks_run": result.coverage.checks_run,
            "checks_failed": sorted(result.coverage.checks_failed),
        },
        "groups": [_group(row) for row in result.groups],
    }


def dumps(result: Result) -> str:
    """The JSON text, always valid UTF-8, ending with a line feed. Lone surrogates are escaped."""
    lines = []
    for key, value in as_json(result).items():
        if isinstance(value, list) and value:
            rows = ",\n".join("  " + "".join(_write(row)) for row in value)
            lines.append(f" {_string(key)}: [\n{rows}\n ]")
        else:
            lines.append(f" {_string(key)}: {''.join(_write(value))}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def written(value: object) -> str:
    """Any plain value as JSON on one line with a line feed, always valid UTF-8: for the formats that are JSON too."""
    return "".join(_write(value)) + "\n"


def _claim_order(row: ClaimRow) -> tuple[object, ...]:
    return row.document, row.start, row.end, row.kind, row.id


def _finding_order(row: FindingRow) -> tuple[object, ...]:
    return row.document, row.start, row.end, row.check, row.message, row.id


def _citation_order(row: CitationRow) -> tuple[object, ...]:
    return row.document, row.start, row.end, row.kind, row.id


def _evidence_order(row: Evidence) -> tuple[object, ...]:
    return row.relation, -row.score, row.document or "", row.start, row.end, row.claim or row.fact or row.citation or ""


def _document(row: DocumentRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "path": row.path,
        "url": row.url,
        "sha256": row.sha256,
        "media_type": row.media_type,
        "title": row.title,
        "author": row.author,
        "published": row.published,
        "language": row.language,
        "source": row.source,
        "origin": row.origin,
        "characters": len(row.text),
        "text": row.text if row.extracted else None,
    }


def _claim(row: ClaimRow) -> dict[str, Any]:
    attributed = row.speaker is not None or row.cue is not None
    return {
        "id": row.id,
        "document": row.document,
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "sentence": [row.sentence.start, row.sentence.end],
        "kind": row.kind,
        "subject": row.subject,
        "measure": row.measure,
        "place": row.place,
        "period": row.period,
        "quantities": [_quantity(quantity) for quantity in (*row.quantities, *row.further)],
        "attribution": {"speaker": row.speaker, "cue": row.cue} if attributed else None,
        "verdict": row.verdict,
        "reason": row.reason,
        "fingerprint": row.fingerprint,
        **({"decision": row.decision} if row.decision else {}),
        **({"silenced": row.silenced} if row.silenced else {}),
        "evidence": [_evidence(evidence) for evidence in sorted(row.evidence, key=_evidence_order)],
    }


def _quantity(row: Quantity) -> dict[str, Any]:
    return {
        "value": _number(row.value),
        "low": _number(row.low),
        "high": _number(row.high),
        "unit": row.unit,
        "comparator": row.comparator,
        "change": row.change,
        "start": row.start,
        "end": row.end,
    }


def _evidence(row: Evidence) -> dict[str, Any]:
    other = next(
        (
            {key: value}
            for key, value in (("claim", row.claim), ("fact", row.fact), ("citation", row.citation))
            if value
        ),
        {},
    )
    return {
        "relation": row.relation,
        **other,
        "document": row.document,
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "score": row.score,
    }


def _finding(row: FindingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "document": row.document,
        "check": row.check,
        "severity": row.severity,
        "start": row.start,
        "end": row.end,
        "exact": row.exact,
        "message": row.message,
        "suggestion": row.suggestion,
        "confidence": row.confidence,
        "fingerprint": row.fingerprint,
        "decision": row.decision,
        **({"silenced": row.silenced} if row.silenced else {}),
        "related": [_place(place) for place in row.related],
    }


def _place(row: Place) -> dict[str, Any]:
    return {"document": row.document, "start": row.start, "end": row.end, "exact": row.exact}


def _citation(row: CitationRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "document": row.document,
        "start": row.start,
        "end": row.end,
        "target": row.target,
        "status": row.status,
        "problems": sorted(row.problems),
    }


def _source(row: SourceRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "documents": sorted(row.documents),
        "profile": dict(sorted(row.profile.items())),
        "ratings": [dict(sorted(rating.items())) for rating in row.ratings],
    }


def _group(row: GroupRow) -> dict[str, Any]:
    cells = [{"document": c.document, "relation": c.relation, "claims": list(c.claims)} for c in row.cells]
    return {"id": row.id, "disputed": row.disputed, "cells": cells}


def _number(value: Decimal | None) -> int | Decimal | None:
    """Whole numbers as `int`; the rest as read; what is no number as None."""
    if value is None or not value.is_finite():
        return None
    exponent = value.as_tuple().exponent
    whole = isinstance(exponent, int) and exponent >= 0 and value.adjusted() <= _PLAIN_EXPONENT
    return int(value) if whole else value


def _write(value: object) -> Iterator[str]:
    """The JSON of one value. The standard encoder cannot print a `Decimal` without losing its digits."""
    if value is None:
        yield "null"
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, str):
        yield _string(value)
    elif isinstance(value, int):
        yield int.__repr__(value)
    elif isinstance(value, Decimal):
        yield str(value)
    elif isinstance(value, float):
        yield float.__repr__(value) if math.isfinite(value) else "null"
    elif isinstance(value, Mapping):
        yield from _joined("{", "}", (_pair(key, item) for key, item in value.items()))
    elif isinstance(value, Iterable):
        yield from _joined("[", "]", ("".join(_write(item)) for item in value))
    else:
        raise TypeError(f"{type(value).__name__} has no place in the JSON of a result")


def _pair(key: object, value: object) -> str:
    return f"{_string(str(key))}: {''.join(_write(value))}"


def _joined(first: str, last: str, parts: Iterable[str]) -> Iterator[str]:
    yield first
    yield ", ".join(parts)
    yield last


def _string(text: str) -> str:
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", encode_basestring(text))
