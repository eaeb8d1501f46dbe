"""Values ↔ rows. Nothing here decides anything; what was kept comes back equal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from audit.errors import StoreError
from audit.evidence import Evidence
from audit.identity import citation_id, claim_fingerprint, digest, finding_fingerprint, finding_id
from audit.model import (
    Analysis,
    Attribution,
    Citation,
    Claim,
    Date,
    Document,
    Finding,
    Mention,
    Noise,
    Office,
    Place,
    Quantity,
    Reference,
    Span,
    Stated,
)

Row = Mapping[str, Any]


def packed(value: Any) -> str:
    """A list or dict as compact JSON."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def document_row(d: Document, reading: str, source: str) -> dict[str, Any]:
    """The row of a document in which nothing was analysed yet."""
    return {
        "id": d.id,
        "sha256": d.sha256,
        "source": digest("source", source),
        "path": d.path,
        "url": d.url,
        "media_type": d.media_type,
        "title": d.title,
        "author": d.author,
        "published": d.published,
        "language": d.language,
        "publisher": d.source,
        "extracted": int(d.extracted),
        "text": d.text,
        "analysis": "",
        "evidence": packed(d.evidence),
        "noise": packed([[n.start, n.end, n.kind, n.reason] for n in d.noise]),
        "sentences": "[]",
        "sketch": "[]",
        "modified": d.modified,
        "stated": packed([[s.field, s.value, s.where, s.confidence] for s in d.stated]),
        "origin_map": packed(d.origin_map),
        "links": packed(d.links),
        "reading": reading,
    }


def analysed(analysis: Analysis, key: str) -> dict[str, Any]:
    """The fields of the row of a document that an analysis fills."""
    sentences = packed([[s.start, s.end] for s in analysis.sentences])
    return {"analysis": key, "sentences": sentences, "sketch": packed(analysis.sketch)}


def document(row: Row) -> Document:
    """The document of a row."""
    return Document(
        id=row["id"],
        sha256=row["sha256"],
        text=row["text"],
        media_type=row["media_type"],
        path=row["path"],
        url=row["url"],
        title=row["title"],
        author=row["author"],
        published=row["published"],
        language=row["language"],
        source=row["publisher"],
        extracted=bool(row["extracted"]),
        noise=tuple(Noise(*stretch) for stretch in json.loads(row["noise"])),
        evidence=tuple((name, where) for name, where in json.loads(row["evidence"])),
        modified=row["modified"],
        stated=tuple(Stated(*one) for one in json.loads(row["stated"])),
        origin_map=tuple((start, end, where) for start, end, where in json.loads(row["origin_map"])),
        links=tuple((start, end, target) for start, end, target in json.loads(row["links"])),
    )


def claim_rows(document: Document, keyed: Iterable[tuple[str, Claim]], key: str) -> Iterator[dict[str, Any]]:
    """One row a claim, which is given with its id, in order."""
    for position, (owner, claim) in enumerate(keyed):
        yield {
            "id": owner,
            "document": document.id,
            "analysis": key,
            "position": position,
            "start": claim.start,
            "end": claim.end,
            "exact": claim.of(document.text),
            "sentence_start": claim.sentence.start,
            "sentence_end": claim.sentence.end,
            "kind": claim.kind,
            "subject": claim.subject,
            "measure": claim.measure,
            "place": claim.place,
            "period": claim.period,
            "attribution": packed(asdict(claim.attribution)) if claim.attribution else None,
            "negated": int(claim.negated),
            "modality": claim.modality,
            "office": packed(asdict(claim.office)) if claim.office else None,
            "act": claim.act,
            "dates": packed([[d.start, d.end, d.kind, d.value, d.edtf, d.relative] for d in claim.dates]),
            "fingerprint": claim_fingerprint(document.text, claim),
            "origins": packed(claim.origins),
            "whole": packed([claim.whole.start, claim.whole.end]) if claim.whole else None,
        }


def claim(row: Row, quantities: tuple[Quantity, ...], text: str) -> Claim:
    """The claim of a row. Raises `StoreError` where its words are no longer where they were."""
    _check(row, text)
    return Claim(
        start=row["start"],
        end=row["end"],
        sentence=Span(row["sentence_start"], row["sentence_end"]),
        kind=row["kind"],
        quantities=quantities,
        subject=row["subject"],
        measure=row["measure"],
        place=row["place"],
        period=row["period"],
        attribution=_attribution(row["attribution"]),
        negated=bool(row["negated"]),
        modality=row["modality"],
        office=_office(row["office"]),
        act=row["act"],
        dates=tuple(Date(*date) for date in json.loads(row["dates"])),
        origins=tuple((field, where) for field, where in json.loads(row["origins"])),
        whole=Span(*json.loads(row["whole"])) if row["whole"] else None,
    )


def quantity_rows(keyed: Iterable[tuple[str, Claim]]) -> Iterator[dict[str, Any]]:
    """One row a quantity of a claim, which is given with its id."""
    for owner, claim in keyed:
        for position, quantity in enumerate(claim.quantities):
            row = _shallow(quantity)
            for name in ("value", "low", "high", "total"):
                row[name] = None if row[name] is None else str(row[name])
            yield {"claim": owner, "position": position, **row}


def quantity(row: Row) -> Quantity:
    """The quantity of a row: the same digits."""
    number = {name: None if row[name] is None else Decimal(row[name]) for name in ("low", "high", "total")}
    return Quantity(
        start=row["start"],
        end=row["end"],
        value=Decimal(row["value"]),
        low=number["low"],
        high=number["high"],
        unit=row["unit"],
        comparator=row["comparator"],
        change=row["change"],
        kind=row["kind"],
        total=number["total"],
    )


def mention_row(owner: str, mention: Mention) -> dict[str, Any]:
    """The row of a name."""
    span = mention.expansion_span
    return {
        "document": owner,
        "start": mention.start,
        "end": mention.end,
        "kind": mention.kind,
        "key": mention.key,
        "expansion": mention.expansion,
        "expansion_start": span.start if span else None,
        "expansion_end": span.end if span else None,
        "office": packed(asdict(mention.office)) if mention.office else None,
    }


def mention(row: Row) -> Mention:
    """The name of a row."""
    span = None if row["expansion_start"] is None else Span(row["expansion_start"], row["expansion_end"])
    office = _office(row["office"])
    return Mention(row["start"], row["end"], row["kind"], row["key"], row["expansion"], span, office)


def reference_row(owner: str, entry: Reference) -> dict[str, Any]:
    """The row of an entry of a reference list."""
    return {"document": owner, **_shallow(entry), "authors": packed(entry.authors)}


def reference(row: Row) -> Reference:
    """The entry of a row."""
    fields = {
        name: row[name] for name in ("start", "end", "year", "title", "container", "doi", "url", "accessed", "date")
    }
    return Reference(authors=tuple(json.loads(row["authors"])), **fields)


def citation_row(owner: str, citation: Citation) -> dict[str, Any]:
    """The row of a citation."""
    row = {"id": citation_id(owner, citation), "document": owner, **_shallow(citation)}
    return {**row, "problems": packed(citation.problems)}


def citation(row: Row) -> Citation:
    """The citation of a row."""
    problems = tuple(json.loads(row["problems"]))
    return Citation(row["start"], row["end"], row["kind"], row["target"], row["status"], problems)


def finding_row(document: Document, finding: Finding, key: str | None) -> dict[str, Any]:
    """The row of a finding; `key` is the analysis that makes it, None for corpus scope."""
    return {
        "id": finding_id(document.id, finding),
        "document": document.id,
        "analysis": key,
        "check_id": finding.check,
        "severity": finding.severity,
        "start": finding.start,
        "end": finding.end,
        "exact": finding.of(document.text),
        "message": finding.message,
        "suggestion": finding.suggestion,
        "confidence": finding.confidence,
        "fingerprint": finding_fingerprint(document.text, finding),
        "related": packed([[p.document, p.start, p.end, p.exact] for p in finding.related]),
    }


def finding(row: Row, text: str) -> Finding:
    """The finding of a row. Raises `StoreError` where its words are no longer where they were."""
    _check(row, text)
    return Finding(
        start=row["start"],
        end=row["end"],
        check=row["check_id"],
        severity=row["severity"],
        message=row["message"],
        suggestion=row["suggestion"],
        confidence=row["confidence"],
        related=tuple(Place(*place) for place in json.loads(row["related"])),
    )


def evidence(row: Row) -> Evidence:
    """The evidence of a row."""
    return Evidence(
        relation=row["relation"],
        document=row["document"],
        start=row["start"],
        end=row["end"],
        exact=row["exact"],
        score=row["score"],
        reason=row["reason"],
        claim=row["other_claim"],
        fact=row["fact"],
        citation=row["citation"],
    )


def _shallow(value: Span) -> dict[str, Any]:
    """The fields of a value that holds no other values; `asdict`, which copies, takes five times as long."""
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _check(row: Row, text: str) -> None:
    if text[row["start"] : row["end"]] != row["exact"]:
        raise StoreError(f"the words of {row['id']} are not where they were kept: run the audit again")


def _office(kept: str | None) -> Office | None:
    return Office(**json.loads(kept)) if kept else None


def _attribution(kept: str | None) -> Attribution | None:
    return _said(json.loads(kept)) if kept else None


def _said(found: dict[str, Any]) -> Attribution:
    speaker, cue, named = (Span(**found[name]) if found.get(name) else None for name in ("speaker", "cue", "named"))
    return Attribution(speaker, cue, found["stance"], named, _said(found["source"]) if found.get("source") else None)
