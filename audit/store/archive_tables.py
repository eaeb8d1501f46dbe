"""The tables of a large archive, and where the verdicts of its runs stand: the text of their migrations."""

NEIGHBOURS = """
        CREATE TABLE archive (                     -- at most one row: what the tables below were made for
            key TEXT PRIMARY KEY,                  -- over code, knowledge and settings
            run TEXT,                              -- the run that last judged it; NULL: none is whole
            draft TEXT
        ) STRICT;
        CREATE TABLE neighbour (                   -- the documents of the archive
            number INTEGER PRIMARY KEY,
            document TEXT NOT NULL UNIQUE REFERENCES document(id) ON DELETE CASCADE,
            analysis TEXT NOT NULL,
            linked INTEGER NOT NULL,               -- 0: it must be laid beside its neighbours
            judged INTEGER NOT NULL                -- 0: the verdicts on it may have changed since the last run
        ) STRICT;
        CREATE INDEX neighbour_linked ON neighbour(linked) WHERE linked = 0;
        CREATE INDEX neighbour_judged ON neighbour(judged) WHERE judged = 0;
        CREATE TABLE neighbour_mark (              -- what brings two documents together
            kind INTEGER NOT NULL,                 -- 0: in its claims, 1: cited as, 2: cites, 3: names of many forms
            mark INTEGER NOT NULL,
            number INTEGER NOT NULL,               -- of a neighbour; taken out with it
            PRIMARY KEY (kind, mark, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE neighbour_shingle (           -- of documents that share one, those next to each other meet
            mark INTEGER NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (mark, document)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting (                     -- two documents that were laid side by side; a = b: one by itself
            a INTEGER NOT NULL REFERENCES neighbour(number) ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES neighbour(number) ON DELETE CASCADE,
            copy INTEGER NOT NULL,                 -- 1: they are one text
            together INTEGER NOT NULL,             -- 1: a check of several documents must see both
            PRIMARY KEY (a, b)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_b ON meeting(b);
        CREATE TABLE link (                        -- what two claims say of each other
            a INTEGER NOT NULL REFERENCES neighbour(number) ON DELETE CASCADE,
            a_claim INTEGER NOT NULL,              -- its position in the document
            b INTEGER NOT NULL REFERENCES neighbour(number) ON DELETE CASCADE,
            b_claim INTEGER NOT NULL,
            relation TEXT NOT NULL,                -- agrees contradicts updates silent
            reason TEXT NOT NULL,
            score REAL NOT NULL,
            a_start INTEGER, a_end INTEGER,        -- the words it rests on; NULL: the whole claim
            b_start INTEGER, b_end INTEGER,
            PRIMARY KEY (a, b, a_claim, b_claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_b ON link(b);
"""

JUDGED = """
        -- the run whose rows are the verdicts on this document and the findings in it: this one, or an earlier one
        ALTER TABLE run_document ADD COLUMN judged TEXT REFERENCES run(id);
        UPDATE run_document SET judged = run;
        CREATE INDEX run_document_judged ON run_document(judged);
        ALTER TABLE archive ADD COLUMN holder TEXT; -- the process at work on it, or the last one
        -- CROSS JOIN keeps the order: from a document to its claims, never from a run to all its verdicts
        CREATE VIEW verdict_of_run AS
            SELECT run_document.run, run_document.document, verdict.claim, verdict.verdict, verdict.reason
            FROM run_document
            CROSS JOIN claim ON claim.document = run_document.document
            CROSS JOIN verdict ON verdict.run = run_document.judged AND verdict.claim = claim.id;
        CREATE VIEW evidence_of_run AS
            SELECT run_document.run, evidence.claim, evidence.position, evidence.relation, evidence.document,
                   evidence.start, evidence."end", evidence.exact, evidence.score, evidence.reason,
                   evidence.other_claim, evidence.fact, evidence.citation
            FROM run_document
            CROSS JOIN claim ON claim.document = run_document.document
            CROSS JOIN evidence ON evidence.run = run_document.judged AND evidence.claim = claim.id;
        CREATE VIEW finding_of_run AS
            SELECT run_document.run, run_document.document, finding.id AS finding
            FROM run_document
            CROSS JOIN finding ON finding.document = run_document.document
            CROSS JOIN run_finding ON run_finding.run = run_document.judged AND run_finding.finding = finding.id;
        DROP VIEW open_findings;
        CREATE VIEW open_findings AS
            SELECT finding.severity, finding.check_id, finding.exact, finding.message, document.title,
                   document.path, finding.start, finding."end", finding.id
            FROM latest_run
            JOIN finding_of_run ON finding_of_run.run = latest_run.id
            JOIN finding ON finding.id = finding_of_run.finding
            JOIN document ON document.id = finding.document
            LEFT JOIN decision ON decision.fingerprint = finding.fingerprint
            WHERE decision.fingerprint IS NULL;
        DROP VIEW claim_status;
        CREATE VIEW claim_status AS
            SELECT verdict_of_run.verdict, claim.kind, claim.exact, verdict_of_run.reason, document.title,
                   document.path, claim.id
            FROM latest_run
            JOIN verdict_of_run ON verdict_of_run.run = latest_run.id
            JOIN claim ON claim.id = verdict_of_run.claim
            JOIN document ON document.id = claim.document;
        DROP VIEW source_profile;
        CREATE VIEW source_profile AS
            SELECT source.name, verdict_of_run.verdict, count(*) AS claims
            FROM latest_run
            JOIN verdict_of_run ON verdict_of_run.run = latest_run.id
            JOIN document ON document.id = verdict_of_run.document
            JOIN source ON source.id = document.source
            GROUP BY source.name, verdict_of_run.verdict;
"""
