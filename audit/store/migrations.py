"""The schema, as named migrations in order: each is applied once, in a transaction with its record.

A migration that has shipped is never changed; what must change is a new one at the end.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from audit.store.archive_tables import JUDGED, NEIGHBOURS
from audit.store.tables import CLAIMS_AND_FINDINGS, RUNS_AND_VERDICTS, SOURCES_AND_DOCUMENTS

migrations = Migrations("audit")


@migrations()
def m001_sources_and_documents(db: Database) -> None:
    """Who published what, the bytes as retrieved, the text, and what was read in it."""
    _ = db.executescript(SOURCES_AND_DOCUMENTS)


@migrations()
def m002_claims_and_findings(db: Database) -> None:
    """What is asserted, with its values and the index under which claims meet; what is wrong with one place."""
    _ = db.executescript(CLAIMS_AND_FINDINGS)


@migrations()
def m003_runs_and_verdicts(db: Database) -> None:
    """What a run said of each claim, on which words; decisions, facts, known errors and ratings."""
    _ = db.executescript(RUNS_AND_VERDICTS)


@migrations()
def m004_questions(db: Database) -> None:
    """Views for what people ask, and a full-text index over the claims."""
    _ = db.executescript(
        """
        CREATE VIEW latest_run AS SELECT * FROM run ORDER BY sequence DESC LIMIT 1;
        CREATE VIEW open_findings AS
            SELECT finding.severity, finding.check_id, finding.exact, finding.message, document.title,
                   document.path, finding.start, finding."end", finding.id
            FROM finding
            JOIN run_finding ON run_finding.finding = finding.id
            JOIN latest_run ON latest_run.id = run_finding.run
            JOIN document ON document.id = finding.document
            LEFT JOIN decision ON decision.fingerprint = finding.fingerprint
            WHERE decision.fingerprint IS NULL;
        CREATE VIEW claim_status AS
            SELECT verdict.verdict, claim.kind, claim.exact, verdict.reason, document.title, document.path, claim.id
            FROM verdict
            JOIN latest_run ON latest_run.id = verdict.run
            JOIN claim ON claim.id = verdict.claim
            JOIN document ON document.id = claim.document;
        CREATE VIEW source_profile AS
            SELECT source.name, verdict.verdict, count(*) AS claims
            FROM verdict
            JOIN latest_run ON latest_run.id = verdict.run
            JOIN claim ON claim.id = verdict.claim
            JOIN document ON document.id = claim.document
            JOIN source ON source.id = document.source
            GROUP BY source.name, verdict.verdict;
        """
    )
    db.table("claim").enable_fts(["exact"], create_triggers=True)


@migrations()
def m005_files_and_paths(db: Database) -> None:
    """What was found in each file, so that an unchanged one costs its hash; where a run found each document."""
    _ = db.executescript(
        """
        -- stated: JSON [[field, value, where, confidence], …]; origin_map: JSON [[start, end, where], …]
        ALTER TABLE document ADD COLUMN modified TEXT;
        ALTER TABLE document ADD COLUMN stated TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE document ADD COLUMN origin_map TEXT NOT NULL DEFAULT '[]';
        -- where this run found the document, and the analysis that its verdicts speak of
        ALTER TABLE run_document ADD COLUMN path TEXT;
        ALTER TABLE run_document ADD COLUMN analysis TEXT;
        CREATE TABLE intake (
            key TEXT PRIMARY KEY,                  -- over the bytes and name of a file, the code, knowledge and limits
            path TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE intake_item (
            intake TEXT NOT NULL REFERENCES intake(key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            document TEXT REFERENCES document(id) ON DELETE CASCADE,
            analysis TEXT,
            path TEXT,                             -- of the document, or of what could not be read
            problem TEXT,                          -- why it could not be read; then there is no document
            PRIMARY KEY (intake, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX intake_item_document ON intake_item(document);
        """
    )


@migrations()
def m006_ratings(db: Database) -> None:
    """Lists of ratings that a user imports, by domain: a source that comes later finds its own. None is shipped."""
    _ = db.executescript(
        """
        DROP TABLE source_rating;
        CREATE TABLE rating (
            rater TEXT NOT NULL,
            as_of TEXT NOT NULL,                   -- ISO day of the list
            domain TEXT NOT NULL,
            path TEXT NOT NULL,                    -- of a part of the site; empty for all of it
            since TEXT NOT NULL,                   -- ISO days for which the rating held; empty where the list has none
            until TEXT NOT NULL,
            value TEXT NOT NULL,                   -- as the rater prints it
            PRIMARY KEY (domain, rater, as_of, path, since, until, value)
        ) STRICT, WITHOUT ROWID;
        """
    )


@migrations()
def m007_where_fields_came_from(db: Database) -> None:
    """Where the subject, place or period of a claim was taken from, and the whole that a claim tells a part of."""
    _ = db.executescript(
        """
        -- origins: JSON [[field, where], …]; whole: JSON [start, end] of the claim that this one is a part of
        ALTER TABLE claim ADD COLUMN origins TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE claim ADD COLUMN whole TEXT;
        """
    )


@migrations()
def m008_groups(db: Database) -> None:
    """Claims about one thing: for each run the group of a claim, and what its document says there."""
    _ = db.executescript(
        """
        CREATE TABLE claim_group (
            run TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            id TEXT NOT NULL,                      -- derived from the claims
            claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            relation TEXT NOT NULL,                -- of its document to the others: contradicts updates agrees
            disputed INTEGER NOT NULL,             -- 1 where two documents of the group cannot both be right
            PRIMARY KEY (run, id, claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_group_claim ON claim_group(claim);
        CREATE VIEW contradiction_matrix AS
            SELECT claim_group.id AS about, claim_group.disputed, document.title, document.path,
                   claim_group.relation, claim.exact, claim.id
            FROM claim_group
            JOIN latest_run ON latest_run.id = claim_group.run
            JOIN claim ON claim.id = claim_group.claim
            JOIN document ON document.id = claim.document;
        """
    )


@migrations()
def m009_links(db: Database) -> None:
    """The words of a document that carry a link in its file: extracted text has lost the markup that said so."""
    _ = db.executescript(
        """
        -- links: JSON [[start, end, target], …]
        ALTER TABLE document ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
        """
    )


@migrations()
def m010_neighbours(db: Database) -> None:
    """What a large archive has in common, document by document: one that comes or goes costs itself and its neighbours.

    Numbers stand for documents here, because a name may stand in thousands of rows.
    """
    _ = db.executescript(NEIGHBOURS)


@migrations()
def m011_judged(db: Database) -> None:
    """Where the verdicts on a document stand: a run over an archive keeps only those that may have changed."""
    _ = db.executescript(JUDGED)


@migrations()
def m012_taken_in(db: Database) -> None:
    """What was read of a file apart from what was analysed in it: a text can be held that nobody has judged yet."""
    _ = db.executescript(
        """
        -- key over the text and all that is known of it; a document whose analysis is empty was taken in only
        ALTER TABLE document ADD COLUMN reading TEXT NOT NULL DEFAULT '';
        DELETE FROM intake_item; -- of other code: nobody asks for them again
        DELETE FROM intake;
        ALTER TABLE intake_item RENAME COLUMN analysis TO reading;
        """
    )


@migrations()
def m013_counts(db: Database) -> None:
    """What a run says of each document, counted: its short form adds up what did not change."""
    _ = db.executescript(
        """
        -- JSON {severities: [[severity, n], …], verdicts: [[verdict, why unchecked, n], …]}; NULL: not counted yet
        ALTER TABLE run_document ADD COLUMN counts TEXT;
        """
    )


@migrations()
def m014_lookups(db: Database) -> None:
    """Of each text it is asked whether it is held as it was read, and analysed: its row is as long as the text. And of
    each a run keeps a row: by the document nobody asks for these, and keeping them in that order too made every run
    over an archive write the more, the more runs there had been."""
    _ = db.executescript(
        """
        CREATE INDEX document_key ON document(id, reading, analysis);
        DROP INDEX run_document_document;
        DROP INDEX run_document_judged;
        """
    )
