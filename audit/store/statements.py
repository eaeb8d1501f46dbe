"""The statements that keep rows, spelled out: making them anew for each document costs more than running them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlite_utils import Database

_PUT = {
    "source": "INSERT OR IGNORE INTO source (id, name) VALUES (:id, :name)",
    "snapshot": "INSERT OR IGNORE INTO snapshot (sha256, bytes, retrieved) VALUES (:sha256, :bytes, :retrieved)",
    "document": """
        INSERT INTO document (id, sha256, source, path, url, media_type, title, author, published, language, publisher,
            extracted, text, analysis, evidence, noise, sentences, sketch, modified, stated, origin_map, links, reading)
        VALUES (:id, :sha256, :source, :path, :url, :media_type, :title, :author, :published, :language, :publisher,
            :extracted, :text, :analysis, :evidence, :noise, :sentences, :sketch, :modified, :stated, :origin_map,
            :links, :reading)
        ON CONFLICT (id) DO UPDATE SET sha256 = excluded.sha256, source = excluded.source, path = excluded.path,
            url = excluded.url, media_type = excluded.media_type, title = excluded.title, author = excluded.author,
            published = excluded.published, language = excluded.language, publisher = excluded.publisher,
            extracted = excluded.extracted, text = excluded.text, analysis = excluded.analysis,
            evidence = excluded.evidence, noise = excluded.noise, sentences = excluded.sentences,
            sketch = excluded.sketch, modified = excluded.modified, stated = excluded.stated,
            origin_map = excluded.origin_map, links = excluded.links, reading = excluded.reading""",
    "claim": """
        INSERT INTO claim (id, document, analysis, position, start, "end", exact, sentence_start, sentence_end, kind,
            subject, measure, place, period, attribution, negated, modality, office, act, dates, fingerprint, origins,
            whole)
        VALUES (:id, :document, :analysis, :position, :start, :end, :exact, :sentence_start, :sentence_end, :kind,
            :subject, :measure, :place, :period, :attribution, :negated, :modality, :office, :act, :dates,
            :fingerprint, :origins, :whole)
        ON CONFLICT (id) DO UPDATE SET document = excluded.document, analysis = excluded.analysis,
            position = excluded.position, start = excluded.start, "end" = excluded."end", exact = excluded.exact,
            sentence_start = excluded.sentence_start, sentence_end = excluded.sentence_end, kind = excluded.kind,
            subject = excluded.subject, measure = excluded.measure, place = excluded.place, period = excluded.period,
            attribution = excluded.attribution, negated = excluded.negated, modality = excluded.modality,
            office = excluded.office, act = excluded.act, dates = excluded.dates, fingerprint = excluded.fingerprint,
            origins = excluded.origins, whole = excluded.whole""",
    "quantity": """
        INSERT INTO quantity (claim, position, start, "end", value, low, high, unit, comparator, change, kind, total)
        VALUES (:claim, :position, :start, :end, :value, :low, :high, :unit, :comparator, :change, :kind, :total)""",
    "claim_key": "INSERT OR IGNORE INTO claim_key (kind, key, claim) VALUES (:kind, :key, :claim)",
    "mention": """
        INSERT INTO mention (document, start, "end", kind, key, expansion, expansion_start, expansion_end, office)
        VALUES (:document, :start, :end, :kind, :key, :expansion, :expansion_start, :expansion_end, :office)""",
    "reference": """
        INSERT INTO reference (document, start, "end", authors, year, title, container, doi, url, accessed, date)
        VALUES (:document, :start, :end, :authors, :year, :title, :container, :doi, :url, :accessed, :date)""",
    "citation": """
        INSERT OR IGNORE INTO citation (id, document, start, "end", kind, target, status, problems)
        VALUES (:id, :document, :start, :end, :kind, :target, :status, :problems)""",
    "finding": """
        INSERT INTO finding (id, document, analysis, check_id, severity, start, "end", exact, message, suggestion,
            confidence, fingerprint, related)
        VALUES (:id, :document, :analysis, :check_id, :severity, :start, :end, :exact, :message, :suggestion,
            :confidence, :fingerprint, :related)
        ON CONFLICT (id) DO UPDATE SET document = excluded.document, analysis = excluded.analysis,
            check_id = excluded.check_id, severity = excluded.severity, start = excluded.start, "end" = excluded."end",
            exact = excluded.exact, message = excluded.message, suggestion = excluded.suggestion,
            confidence = excluded.confidence, fingerprint = excluded.fingerprint, related = excluded.related""",
    "failure": "INSERT INTO failure (document, run, check_id, error) VALUES (:document, :run, :check_id, :error)",
}


def put(db: Database, table: str, made: Iterable[Mapping[str, Any]]) -> None:
    """Keep the rows of a table, in order and in the transaction that is open. A document, claim or finding that is
    held is written over; a source, snapshot, key or citation that is held stays as it is."""
    db.conn.executemany(_PUT[table], made)
