"""The tables of the first three migrations, as SQL. They have shipped: what must change is a new migration."""

SOURCES_AND_DOCUMENTS = """
        CREATE TABLE source (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL UNIQUE              -- a domain, an outlet, or the file's name where nobody is named
        ) STRICT;
        CREATE TABLE snapshot (
            sha256 TEXT PRIMARY KEY,
            bytes BLOB NOT NULL,                   -- exactly as read: any verdict can be replayed
            retrieved TEXT NOT NULL                -- UTC, when they were first read
        ) STRICT;
        CREATE TABLE document (
            id TEXT PRIMARY KEY,
            sha256 TEXT NOT NULL REFERENCES snapshot(sha256),
            source TEXT NOT NULL REFERENCES source(id),
            path TEXT,
            url TEXT,
            media_type TEXT NOT NULL,
            title TEXT,
            author TEXT,
            published TEXT,                        -- ISO 8601, as far as it is known
            language TEXT,
            publisher TEXT,                        -- as the document names it
            extracted INTEGER NOT NULL,            -- 1: text was extracted from markup; 0: the file is the text
            text TEXT NOT NULL,
            analysis TEXT NOT NULL,                -- key over bytes, code and knowledge: another key, another analysis
            evidence TEXT NOT NULL,                -- JSON [[field, where it was taken from], …]
            noise TEXT NOT NULL,                   -- JSON [[start, end, kind, reason], …]
            sentences TEXT NOT NULL,               -- JSON [[start, end], …]
            sketch TEXT NOT NULL                   -- JSON, smallest hashes of the shingles
        ) STRICT;
        CREATE INDEX document_sha256 ON document(sha256);
        CREATE INDEX document_source ON document(source);
        CREATE TABLE mention (
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            kind TEXT NOT NULL,                    -- acronym office person organisation place
            key TEXT NOT NULL,                     -- the normal form under which variants meet
            expansion TEXT,
            expansion_start INTEGER,
            expansion_end INTEGER,
            office TEXT                            -- JSON {title, country, holder, status}
        ) STRICT;
        CREATE INDEX mention_document ON mention(document);
        CREATE INDEX mention_key ON mention(kind, key);
        CREATE TABLE reference (
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            authors TEXT NOT NULL,                 -- JSON [name, …]
            year TEXT, title TEXT, container TEXT, doi TEXT, url TEXT, accessed TEXT, date TEXT
        ) STRICT;
        CREATE INDEX reference_document ON reference(document);
        CREATE TABLE citation (
            id TEXT PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            kind TEXT NOT NULL,                    -- reference author-year note link address
            target TEXT,
            status TEXT NOT NULL,
            problems TEXT NOT NULL                 -- JSON [check, …]
        ) STRICT;
        CREATE INDEX citation_document ON citation(document);
        """

CLAIMS_AND_FINDINGS = """
        CREATE TABLE claim (
            id TEXT PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            analysis TEXT,                         -- the analysis that makes it; NULL: kept for old verdicts
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            exact TEXT NOT NULL,
            sentence_start INTEGER NOT NULL,
            sentence_end INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT, measure TEXT, place TEXT,
            period TEXT,                           -- EDTF
            attribution TEXT,                      -- JSON {speaker: [start, end], cue: [start, end], stance}
            negated INTEGER NOT NULL,
            modality TEXT,
            office TEXT,                           -- JSON {title, country, holder, status}
            act TEXT,
            dates TEXT NOT NULL,                   -- JSON [[start, end, kind, value, edtf, relative], …]
            fingerprint TEXT NOT NULL
        ) STRICT;
        CREATE INDEX claim_document ON claim(document, analysis);
        CREATE INDEX claim_fingerprint ON claim(fingerprint);
        CREATE TABLE quantity (
            claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            value TEXT NOT NULL,                   -- decimal digits, exactly as read
            low TEXT, high TEXT,
            unit TEXT NOT NULL,
            comparator TEXT NOT NULL,              -- = ~ < >
            change TEXT,                           -- up down
            kind TEXT NOT NULL,
            total TEXT,
            PRIMARY KEY (claim, position)
        ) STRICT;
        CREATE TABLE claim_key (
            kind TEXT NOT NULL,                    -- entity measure period
            key TEXT NOT NULL,
            claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            PRIMARY KEY (kind, key, claim)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_key_claim ON claim_key(claim);
        CREATE TABLE finding (
            id TEXT PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            analysis TEXT,                         -- set for findings of document scope
            check_id TEXT NOT NULL,                -- family/name
            severity TEXT NOT NULL,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            exact TEXT NOT NULL,
            message TEXT NOT NULL,
            suggestion TEXT,
            confidence REAL NOT NULL,
            fingerprint TEXT NOT NULL,
            related TEXT NOT NULL                  -- JSON [[document, start, end, exact], …]
        ) STRICT;
        CREATE INDEX finding_document ON finding(document, analysis);
        CREATE INDEX finding_fingerprint ON finding(fingerprint);
        CREATE TABLE failure (
            document TEXT REFERENCES document(id) ON DELETE CASCADE,
            run TEXT,                              -- set for checks of corpus scope
            check_id TEXT NOT NULL,
            error TEXT NOT NULL
        ) STRICT;
        CREATE INDEX failure_document ON failure(document);
        """

RUNS_AND_VERDICTS = """
        CREATE TABLE run (
            id TEXT PRIMARY KEY,                   -- key over the analyses, the draft and the settings
            sequence INTEGER NOT NULL UNIQUE,      -- the order in which runs were kept or asked for again
            finished TEXT NOT NULL,                -- UTC
            version TEXT NOT NULL,
            knowledge TEXT NOT NULL,
            draft TEXT REFERENCES document(id),
            problems TEXT NOT NULL                 -- JSON, inputs that could not be read
        ) STRICT;
        CREATE TABLE run_document (
            run TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            origin TEXT NOT NULL,                  -- equal for documents of the same origin
            PRIMARY KEY (run, document)
        ) STRICT;
        CREATE INDEX run_document_document ON run_document(document);
        CREATE TABLE run_finding (
            run TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            finding TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE,
            PRIMARY KEY (run, finding)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX run_finding_finding ON run_finding(finding);
        CREATE TABLE verdict (
            run TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            verdict TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (run, claim)
        ) STRICT;
        CREATE INDEX verdict_claim ON verdict(claim);
        CREATE TABLE evidence (
            run TEXT NOT NULL,
            claim TEXT NOT NULL,
            position INTEGER NOT NULL,
            relation TEXT NOT NULL,                -- agrees contradicts updates silent
            document TEXT REFERENCES document(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            exact TEXT NOT NULL,
            score REAL NOT NULL,
            reason TEXT NOT NULL,
            other_claim TEXT REFERENCES claim(id) ON DELETE CASCADE,
            fact TEXT,
            citation TEXT,
            PRIMARY KEY (run, claim, position),
            FOREIGN KEY (run, claim) REFERENCES verdict(run, claim) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX evidence_document ON evidence(document);
        CREATE INDEX evidence_other_claim ON evidence(other_claim);
        CREATE TABLE decision (
            fingerprint TEXT PRIMARY KEY,          -- of a claim or a finding
            ruling TEXT NOT NULL,                  -- accept reject to-source ignore
            reason TEXT NOT NULL,
            name TEXT NOT NULL,
            date TEXT NOT NULL
        ) STRICT;
        CREATE TABLE fact (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,                    -- figure office event acronym
            exact TEXT NOT NULL,                   -- the row in words
            source TEXT NOT NULL,
            knowledge TEXT NOT NULL                -- the version of the knowledge it was read from
        ) STRICT;
        CREATE TABLE known_error (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            wrong TEXT NOT NULL,
            "right" TEXT NOT NULL,
            source TEXT NOT NULL,
            knowledge TEXT NOT NULL
        ) STRICT;
        CREATE TABLE source_rating (
            source TEXT NOT NULL REFERENCES source(id) ON DELETE CASCADE,
            rater TEXT NOT NULL,
            value TEXT NOT NULL,
            as_of TEXT NOT NULL,
            PRIMARY KEY (source, rater, as_of)
        ) STRICT;
"""
