CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
        , modified TEXT, stated TEXT NOT NULL DEFAULT '[]', origin_map TEXT NOT NULL DEFAULT '[]', links TEXT NOT NULL DEFAULT '[]', reading TEXT NOT NULL DEFAULT '') STRICT;
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
        , origins TEXT NOT NULL DEFAULT '[]', whole TEXT) STRICT;
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
            origin TEXT NOT NULL, path TEXT, analysis TEXT, judged TEXT REFERENCES run(id), counts TEXT,                  -- equal for documents of the same origin
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
CREATE VIEW latest_run AS SELECT * FROM run ORDER BY sequence DESC LIMIT 1;
CREATE VIRTUAL TABLE "claim_fts" USING FTS5 (
    "exact",
    content="claim"
);
CREATE TRIGGER "claim_ai" AFTER INSERT ON "claim" BEGIN
  INSERT INTO "claim_fts" (rowid, "exact") VALUES (new.rowid, new."exact");
END;
CREATE TRIGGER "claim_ad" AFTER DELETE ON "claim" BEGIN
  INSERT INTO "claim_fts" ("claim_fts", rowid, "exact") VALUES('delete', old.rowid, old."exact");
END;
CREATE TRIGGER "claim_au" AFTER UPDATE ON "claim" BEGIN
  INSERT INTO "claim_fts" ("claim_fts", rowid, "exact") VALUES('delete', old.rowid, old."exact");
  INSERT INTO "claim_fts" (rowid, "exact") VALUES (new.rowid, new."exact");
END;
CREATE TABLE intake (
            key TEXT PRIMARY KEY,                  -- over the bytes and name of a file, the code, knowledge and limits
            path TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
CREATE TABLE intake_item (
            intake TEXT NOT NULL REFERENCES intake(key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            document TEXT REFERENCES document(id) ON DELETE CASCADE,
            reading TEXT,
            path TEXT,                             -- of the document, or of what could not be read
            problem TEXT,                          -- why it could not be read; then there is no document
            PRIMARY KEY (intake, position)
        ) STRICT, WITHOUT ROWID;
CREATE INDEX intake_item_document ON intake_item(document);
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
CREATE TABLE archive (                     -- at most one row: what the tables below were made for
            key TEXT PRIMARY KEY,                  -- over code, knowledge and settings
            run TEXT,                              -- the run that last judged it; NULL: none is whole
            draft TEXT
        , holder TEXT) STRICT;
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
CREATE INDEX run_document_judged ON run_document(judged);
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
CREATE VIEW open_findings AS
            SELECT finding.severity, finding.check_id, finding.exact, finding.message, document.title,
                   document.path, finding.start, finding."end", finding.id
            FROM latest_run
            JOIN finding_of_run ON finding_of_run.run = latest_run.id
            JOIN finding ON finding.id = finding_of_run.finding
            JOIN document ON document.id = finding.document
            LEFT JOIN decision ON decision.fingerprint = finding.fingerprint
            WHERE decision.fingerprint IS NULL;
CREATE VIEW claim_status AS
            SELECT verdict_of_run.verdict, claim.kind, claim.exact, verdict_of_run.reason, document.title,
                   document.path, claim.id
            FROM latest_run
            JOIN verdict_of_run ON verdict_of_run.run = latest_run.id
            JOIN claim ON claim.id = verdict_of_run.claim
            JOIN document ON document.id = claim.document;
CREATE VIEW source_profile AS
            SELECT source.name, verdict_of_run.verdict, count(*) AS claims
            FROM latest_run
            JOIN verdict_of_run ON verdict_of_run.run = latest_run.id
            JOIN document ON document.id = verdict_of_run.document
            JOIN source ON source.id = document.source
            GROUP BY source.name, verdict_of_run.verdict;
INSERT INTO "_sqlite_migrations" VALUES (1, 'audit', 'm001_sources_and_documents', '2026-11-29 03:17:27.795584+00:00');
INSERT INTO "_sqlite_migrations" VALUES (2, 'audit', 'm002_claims_and_findings', '2026-11-29 03:17:27.817492+00:00');
INSERT INTO "_sqlite_migrations" VALUES (3, 'audit', 'm003_runs_and_verdicts', '2026-11-29 03:17:27.833480+00:00');
INSERT INTO "_sqlite_migrations" VALUES (4, 'audit', 'm004_questions', '2026-11-29 03:17:27.842795+00:00');
INSERT INTO "_sqlite_migrations" VALUES (5, 'audit', 'm005_files_and_paths', '2026-11-29 03:17:27.851899+00:00');
INSERT INTO "_sqlite_migrations" VALUES (6, 'audit', 'm006_ratings', '2026-11-29 03:17:27.856031+00:00');
INSERT INTO "_sqlite_migrations" VALUES (7, 'audit', 'm007_where_fields_came_from', '2026-11-29 03:17:27.858938+00:00');
INSERT INTO "_sqlite_migrations" VALUES (8, 'audit', 'm008_groups', '2026-11-29 03:17:27.864518+00:00');
INSERT INTO "_sqlite_migrations" VALUES (9, 'audit', 'm009_links', '2026-11-29 03:17:27.866456+00:00');
INSERT INTO "_sqlite_migrations" VALUES (10, 'audit', 'm010_neighbours', '2026-11-29 03:17:27.880217+00:00');
INSERT INTO "_sqlite_migrations" VALUES (11, 'audit', 'm011_judged', '2026-11-29 03:17:27.896432+00:00');
INSERT INTO "_sqlite_migrations" VALUES (12, 'audit', 'm012_taken_in', '2026-11-29 03:17:27.909366+00:00');
INSERT INTO "_sqlite_migrations" VALUES (13, 'audit', 'm013_counts', '2026-11-29 03:17:27.911640+00:00');
INSERT INTO "source" VALUES ('6597401464c02a0f', 'release.txt');
INSERT INTO "source" VALUES ('c3e1c10b07adc4b8', 'report.txt');
INSERT INTO "snapshot" VALUES ('a2ce010c05856f85c08c81ab2bba0e96443355d104514ff9fa301c34fb905b08', X'41747461636b7320696e204e6f726c616e6420646f75626c65642c20696e7374697475746520736179730a0a427920416e6e20526f650a36204d617920323032340a0a546865204e6f726c616e6420536563757269747920496e7374697475746520636f756e746564203431322061747461636b7320696e204e6f726c616e6420696e20323032332c2075702066726f6d2032303620696e20323032322e205468652061747461636b73206b696c6c656420312c3135300a70656f706c6520696e20323032332e205072696d65204d696e6973746572204a616e20486f6c6d20736169642074686520676f7665726e6d656e7420776f756c64207075626c69736820697473206f776e20636f756e742e0a', '2026-11-29T03:17:28+00:00');
INSERT INTO "snapshot" VALUES ('3c9789778298123705532d479908d5115ee1e74bab917e8fb807cb5b9a67949d', X'4e6f726c616e642076696f6c656e636520696e20666967757265730a0a427920546f6d20506f650a39204d617920323032340a0a54686572652077657265203431322061747461636b7320696e204e6f726c616e6420696e20323032332c206163636f7264696e6720746f20746865204e6f726c616e6420536563757269747920496e737469747574652e205468652061747461636b73206b696c6c656420312c3531302070656f706c650a696e20323032332e205072696d65204d696e6973746572204a616e20486f6c6d2072656a65637465642063616c6c7320666f7220616e20696e71756972792e0a', '2026-11-29T03:17:28+00:00');
INSERT INTO "document" VALUES ('30e8b0b8f87f2cdb', 'a2ce010c05856f85c08c81ab2bba0e96443355d104514ff9fa301c34fb905b08', '6597401464c02a0f', 'texts/release.txt', NULL, 'text/plain', 'Attacks in Norland doubled, institute says', 'Ann Roe', '2024-05-06', NULL, NULL, 0, 'Attacks in Norland doubled, institute says

By Ann Roe
6 May 2024

The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022. The attacks killed 1,150
people in 2023. Prime Minister Jan Holm said the government would publish its own count.
', '676cdf38cdd4e3a9', '[["author","byline: By Ann Roe"],["charset","utf-8"],["published","dateline: 6 May 2024"],["title","first line that reads as a title"]]', '[]', '[[0,42],[44,54],[55,65],[67,158],[159,199],[200,272]]', '[116929294,120800656,209675282,393358934,406148582,503028621,519710258,524064860,531974019,573981356,643309343,650452821,650957386,675313528,822782139,854174124,863637536,956633362,1048421808,1144816725,1202370080,1554724678,1648685452,1733750460,1830172810,1949867921,1963611187,2288642851,2345870386,2495876143,2546848770,2553077579,2741776321,2887969920,2979502979,3063311421,3220279190,3268129213,3463238607,3484565602,3589155707,3653198198,3712113013,3766396573]', NULL, '[["charset","utf-8","the bytes",1.0],["author","Ann Roe","byline: By Ann Roe",0.75],["published","2024-05-06","dateline: 6 May 2024",0.7],["title","Attacks in Norland doubled, institute says","first line that reads as a title",0.5]]', '[]', '[]', '67e8ca3d0747c43a');
INSERT INTO "document" VALUES ('395178714d951bd2', '3c9789778298123705532d479908d5115ee1e74bab917e8fb807cb5b9a67949d', 'c3e1c10b07adc4b8', 'texts/report.txt', NULL, 'text/plain', 'Norland violence in figures', 'Tom Poe', '2024-05-09', 'en', NULL, 0, 'Norland violence in figures

By Tom Poe
9 May 2024

There were 412 attacks in Norland in 2023, according to the Norland Security Institute. The attacks killed 1,510 people
in 2023. Prime Minister Jan Holm rejected calls for an inquiry.
', 'f5c7d314a198a765', '[["author","byline: By Tom Poe"],["charset","utf-8"],["language","its function words"],["published","dateline: 9 May 2024"],["title","first line that reads as a title"]]', '[]', '[[0,27],[29,39],[40,50],[52,139],[140,180],[181,235]]', '[30982953,230084817,256807310,291246242,320365596,330300796,637518428,643309343,908336584,910360826,1367615714,1584145027,1830172810,1852406364,1923804768,1963611187,2288642851,2488435342,2513320583,2630305633,2684779710,2849717824,2903096855,2986907081,3063311421,3097895970,3298044997,3380682717,3495717736,3537212929,4072012114,4099128061,4099913369,4122672550,4130784144,4215355140,4237012276]', NULL, '[["charset","utf-8","the bytes",1.0],["author","Tom Poe","byline: By Tom Poe",0.75],["published","2024-05-09","dateline: 9 May 2024",0.7],["title","Norland violence in figures","first line that reads as a title",0.5],["language","en","its function words",0.9]]', '[]', '[]', 'ebb98467b98fe05d');
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 47, 54, 'person', 'ann roe', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 71, 97, 'organisation', 'nrlnd scrta ansta', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 200, 214, 'person', 'prma mnstr', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 32, 39, 'person', 'tom poe', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 112, 138, 'organisation', 'nrlnd scrta ansta', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 181, 195, 'person', 'prma mnstr', NULL, NULL, NULL, NULL);
INSERT INTO "claim" VALUES ('1e81990482a42359', '30e8b0b8f87f2cdb', '676cdf38cdd4e3a9', 0, 0, 26, 'Attacks in Norland doubled', 0, 42, 'change', 'Norland', 'attacks', 'Norland', NULL, '{"speaker":{"start":28,"end":37},"cue":{"start":38,"end":42},"stance":"reports","named":null,"source":null}', 0, NULL, NULL, NULL, '[]', '8d66aced659abaf3', '[]', NULL);
INSERT INTO "claim" VALUES ('0f1cf57202e87544', '30e8b0b8f87f2cdb', '676cdf38cdd4e3a9', 1, 67, 157, 'The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022', 67, 158, 'count', 'Norland Security Institute', 'attacks', 'Norland', '2022/2023', NULL, 0, NULL, NULL, 'count', '[[132,136,"DATE","2023","2023",false],[153,157,"DATE","2022","2022",false]]', '6bbbbefee5bc09f7', '[]', NULL);
INSERT INTO "claim" VALUES ('3432bf261209e8d4', '30e8b0b8f87f2cdb', '676cdf38cdd4e3a9', 2, 159, 198, 'The attacks killed 1,150
people in 2023', 159, 199, 'casualty', 'attacks', 'deaths', 'Norland', '2023', NULL, 0, NULL, NULL, 'kill', '[[194,198,"DATE","2023","2023",false]]', 'd38d01f0735fc43e', '[["place","sentence before"]]', NULL);
INSERT INTO "claim" VALUES ('e7200a34b581af7a', '30e8b0b8f87f2cdb', '676cdf38cdd4e3a9', 3, 200, 271, 'Prime Minister Jan Holm said the government would publish its own count', 200, 272, 'quote', 'Prime Minister Jan Holm', NULL, NULL, NULL, '{"speaker":{"start":200,"end":223},"cue":{"start":224,"end":228},"stance":"reports","named":null,"source":null}', 0, 'future', NULL, 'publish', '[]', '89264179535e8f76', '[]', NULL);
INSERT INTO "claim" VALUES ('c2fc28707646719c', '395178714d951bd2', 'f5c7d314a198a765', 0, 52, 93, 'There were 412 attacks in Norland in 2023', 52, 139, 'count', NULL, 'attacks', 'Norland', '2023', '{"speaker":{"start":108,"end":138},"cue":{"start":95,"end":107},"stance":"reports","named":null,"source":null}', 0, NULL, NULL, NULL, '[[89,93,"DATE","2023","2023",false]]', '438ff7eff162444c', '[]', NULL);
INSERT INTO "claim" VALUES ('56603f8a18b42d2e', '395178714d951bd2', 'f5c7d314a198a765', 1, 140, 179, 'The attacks killed 1,510 people
in 2023', 140, 180, 'casualty', 'attacks', 'deaths', 'Norland', '2023', NULL, 0, NULL, NULL, 'kill', '[[175,179,"DATE","2023","2023",false]]', '580ef19f395a16a6', '[["place","sentence before"]]', NULL);
INSERT INTO "claim" VALUES ('9229d7fcf118ec1c', '395178714d951bd2', 'f5c7d314a198a765', 2, 181, 234, 'Prime Minister Jan Holm rejected calls for an inquiry', 181, 235, 'event', 'Prime Minister', NULL, NULL, NULL, NULL, 0, NULL, NULL, 'reject', '[]', 'e6210d845f62f141', '[]', NULL);
INSERT INTO "quantity" VALUES ('1e81990482a42359', 0, 19, 26, '2', NULL, NULL, '-', '=', 'up', 'multiple', NULL);
INSERT INTO "quantity" VALUES ('0f1cf57202e87544', 0, 106, 109, '412', NULL, NULL, 'attack', '=', NULL, 'number', NULL);
INSERT INTO "quantity" VALUES ('0f1cf57202e87544', 1, 146, 149, '206', NULL, NULL, '-', '=', NULL, 'number', NULL);
INSERT INTO "quantity" VALUES ('3432bf261209e8d4', 0, 178, 183, '1150', NULL, NULL, 'people', '=', NULL, 'number', NULL);
INSERT INTO "quantity" VALUES ('c2fc28707646719c', 0, 63, 66, '412', NULL, NULL, 'attack', '=', NULL, 'number', NULL);
INSERT INTO "quantity" VALUES ('56603f8a18b42d2e', 0, 159, 164, '1510', NULL, NULL, 'people', '=', NULL, 'number', NULL);
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd', '0f1cf57202e87544');
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd scrta ansta', '0f1cf57202e87544');
INSERT INTO "claim_key" VALUES ('measure', 'attacks', '0f1cf57202e87544');
INSERT INTO "claim_key" VALUES ('measure', 'count', '0f1cf57202e87544');
INSERT INTO "claim_key" VALUES ('period', '2022', '0f1cf57202e87544');
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd', '1e81990482a42359');
INSERT INTO "claim_key" VALUES ('measure', 'attacks', '1e81990482a42359');
INSERT INTO "claim_key" VALUES ('entity', 'atks', '3432bf261209e8d4');
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd', '3432bf261209e8d4');
INSERT INTO "claim_key" VALUES ('measure', 'deaths', '3432bf261209e8d4');
INSERT INTO "claim_key" VALUES ('measure', 'kill', '3432bf261209e8d4');
INSERT INTO "claim_key" VALUES ('period', '2023', '3432bf261209e8d4');
INSERT INTO "claim_key" VALUES ('entity', 'atks', '56603f8a18b42d2e');
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd', '56603f8a18b42d2e');
INSERT INTO "claim_key" VALUES ('measure', 'deaths', '56603f8a18b42d2e');
INSERT INTO "claim_key" VALUES ('measure', 'kill', '56603f8a18b42d2e');
INSERT INTO "claim_key" VALUES ('period', '2023', '56603f8a18b42d2e');
INSERT INTO "claim_key" VALUES ('entity', 'prma mnstr', '9229d7fcf118ec1c');
INSERT INTO "claim_key" VALUES ('measure', 'reject', '9229d7fcf118ec1c');
INSERT INTO "claim_key" VALUES ('entity', 'nrlnd', 'c2fc28707646719c');
INSERT INTO "claim_key" VALUES ('measure', 'attacks', 'c2fc28707646719c');
INSERT INTO "claim_key" VALUES ('period', '2023', 'c2fc28707646719c');
INSERT INTO "claim_key" VALUES ('entity', 'prma mnstr jan alm', 'e7200a34b581af7a');
INSERT INTO "claim_key" VALUES ('measure', 'publish', 'e7200a34b581af7a');
INSERT INTO "finding" VALUES ('87f61ce0f35ce500', '30e8b0b8f87f2cdb', NULL, 'figures/across-documents', 'warning', 178, 183, '1,150', '“1,150” here, “1,510” in another document: both count deaths: 1,150 against 1,510.', 'Check both against the source.', 0.925, 'f52a9d3c37746e91', '[["395178714d951bd2",159,164,"1,510"]]');
INSERT INTO "finding" VALUES ('ec27861e1bd20b2a', '395178714d951bd2', NULL, 'figures/across-documents', 'warning', 159, 164, '1,510', '“1,510” here, “1,150” in another document: both count deaths: 1,150 against 1,510.', 'Check both against the source.', 0.925, '9e61ee4fcca35b9c', '[["30e8b0b8f87f2cdb",178,183,"1,150"]]');
INSERT INTO "run" VALUES ('ba6f543cb0afd716', 1, '2026-11-29T03:17:28+00:00', '0.1.0', '7fbf011a28c0', NULL, '[]');
INSERT INTO "run_document" VALUES ('ba6f543cb0afd716', '30e8b0b8f87f2cdb', '30e8b0b8f87f2cdb', 'texts/release.txt', '676cdf38cdd4e3a9', 'ba6f543cb0afd716', '{"severities":[["warning",1]],"verdicts":[["contradicted",null,1],["corroborated",null,1],["single-source",null,2]]}');
INSERT INTO "run_document" VALUES ('ba6f543cb0afd716', '395178714d951bd2', '395178714d951bd2', 'texts/report.txt', 'f5c7d314a198a765', 'ba6f543cb0afd716', '{"severities":[["warning",1]],"verdicts":[["contradicted",null,1],["corroborated",null,1],["unchecked","no figure, date, office or quotation to compare",1]]}');
INSERT INTO "run_finding" VALUES ('ba6f543cb0afd716', '87f61ce0f35ce500');
INSERT INTO "run_finding" VALUES ('ba6f543cb0afd716', 'ec27861e1bd20b2a');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', '1e81990482a42359', 'single-source', 'no other document states it');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', '0f1cf57202e87544', 'corroborated', '1 independent source: both give 412 and 412');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', '3432bf261209e8d4', 'contradicted', 'both count deaths: 1,150 against 1,510');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', 'e7200a34b581af7a', 'single-source', 'no other document states it');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', 'c2fc28707646719c', 'corroborated', '1 independent source: both give 412 and 412');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', '56603f8a18b42d2e', 'contradicted', 'both count deaths: 1,150 against 1,510');
INSERT INTO "verdict" VALUES ('ba6f543cb0afd716', '9229d7fcf118ec1c', 'unchecked', 'no figure, date, office or quotation to compare');
INSERT INTO "evidence" VALUES ('ba6f543cb0afd716', '0f1cf57202e87544', 0, 'agrees', '395178714d951bd2', 52, 93, 'There were 412 attacks in Norland in 2023', 0.925, 'both give 412 and 412', 'c2fc28707646719c', NULL, NULL);
INSERT INTO "evidence" VALUES ('ba6f543cb0afd716', '3432bf261209e8d4', 0, 'contradicts', '395178714d951bd2', 140, 179, 'The attacks killed 1,510 people
in 2023', 0.925, 'both count deaths: 1,150 against 1,510', '56603f8a18b42d2e', NULL, NULL);
INSERT INTO "evidence" VALUES ('ba6f543cb0afd716', 'c2fc28707646719c', 0, 'agrees', '30e8b0b8f87f2cdb', 67, 157, 'The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022', 0.925, 'both give 412 and 412', '0f1cf57202e87544', NULL, NULL);
INSERT INTO "evidence" VALUES ('ba6f543cb0afd716', '56603f8a18b42d2e', 0, 'contradicts', '30e8b0b8f87f2cdb', 159, 198, 'The attacks killed 1,150
people in 2023', 0.925, 'both count deaths: 1,150 against 1,510', '3432bf261209e8d4', NULL, NULL);
INSERT INTO "decision" VALUES ('9e61ee4fcca35b9c', 'accept', 'seen', 'desk', '2026-11-29');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Pakistan, 2024: 2 of 163', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2024-countries-ranked', 'figure', 'Global Terrorism Index 2025: countries ranked, world, 2024: 163', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: terrorist attacks, Pakistan, 2023: 517', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: terrorist attacks, Pakistan, 2024: 1,099', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: deaths from terrorism, Pakistan, 2023: 748', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: deaths from terrorism, Pakistan, 2024: 1,081', 'https://humanonline.org/articles/pakistan-ranks-second-in-global-terrorism-index-as-terror-related-deaths-surge-by-45', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-2024-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: change in deaths from terrorism, Pakistan, 2023 to 2024: 45%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-score', 'figure', 'Global Terrorism Index 2025: score, Pakistan, 2024: 8.374 points', 'https://abcmedia.am/en/news/138732', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-attacks-by-ttp', 'figure', 'Global Terrorism Index 2025: attacks by TTP, Pakistan, 2024: 482', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-deaths-attributed-to-ttp', 'figure', 'Global Terrorism Index 2025: deaths attributed to TTP, Pakistan, 2024: 558', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-deaths-attributed-to-ttp', 'figure', 'Global Terrorism Index 2025: deaths attributed to TTP, Pakistan, 2023: 293', 'https://www.sakshipost.com/news/pakistan-ranked-second-global-terrorism-index-2025-384425', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-2024-change-in-deaths-attributed-to-ttp', 'figure', 'Global Terrorism Index 2025: change in deaths attributed to TTP, Pakistan, 2023 to 2024: 90%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-share-of-deaths-attributed-to-ttp', 'figure', 'Global Terrorism Index 2025: share of deaths attributed to TTP, Pakistan, 2024: 52%', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2024-share-of-attacks-and-deaths-in-balochistan-and-khyber-pakhtunkhwa', 'figure', 'Global Terrorism Index 2025: share of attacks and deaths in Balochistan and Khyber Pakhtunkhwa, Pakistan, 2024: more than 96%', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2024-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: deaths from terrorism, world, 2024: 7,555', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-2024-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: change in deaths from terrorism, world, 2023 to 2024: -13%', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-countries-with-at-least-one-attack', 'figure', 'Global Terrorism Index 2025: countries with at least one attack, world, 2023: 58', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2024-countries-with-at-least-one-attack', 'figure', 'Global Terrorism Index 2025: countries with at least one attack, world, 2024: 66', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-2024-countries-that-deteriorated', 'figure', 'Global Terrorism Index 2025: countries that deteriorated, world, 2023 to 2024: 45', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-2024-countries-that-improved', 'figure', 'Global Terrorism Index 2025: countries that improved, world, 2023 to 2024: 34', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-2024-change-in-deaths-by-the-four-deadliest-groups', 'figure', 'Global Terrorism Index 2025: change in deaths by the four deadliest groups, world, 2023 to 2024: 11%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-sahel-2024-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: deaths from terrorism, Sahel, 2024: 3,885', 'https://thenews.com.pk/print/category/world', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-sahel-2024-share-of-world-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: share of world deaths from terrorism, Sahel, 2024: 51%', 'https://thenews.com.pk/print/category/world', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-burkina-faso-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Burkina Faso, 2024: 1 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-burkina-faso-2024-score', 'figure', 'Global Terrorism Index 2025: score, Burkina Faso, 2024: 8.581 points', 'https://abcmedia.am/en/news/138732', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-burkina-faso-2023-2024-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: change in deaths from terrorism, Burkina Faso, 2023 to 2024: -21%', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-burkina-faso-2023-2024-change-in-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: change in terrorist attacks, Burkina Faso, 2023 to 2024: -57%', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-syria-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Syria, 2024: 3 of 163', 'https://abcmedia.am/en/news/138732', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-mali-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Mali, 2024: 4 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-niger-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Niger, 2024: 5 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-nigeria-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Nigeria, 2024: 6 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-somalia-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Somalia, 2024: 7 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-israel-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Israel, 2024: 8 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-afghanistan-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Afghanistan, 2024: 9 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-cameroon-2024-rank', 'figure', 'Global Terrorism Index 2025: rank, Cameroon, 2024: 10 of 163', 'https://www.mondaq.com/cyprus/money-laundering/1598062/global-terrorism-index-2025-key-global-trends-and-patterns-in-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-niger-2024-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: deaths from terrorism, Niger, 2024: 930', 'https://visionofhumanity.org/sahel-dominates-top-10-countries-most-impacted-by-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-niger-2023-2024-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: change in deaths from terrorism, Niger, 2023 to 2024: 94%', 'https://visionofhumanity.org/sahel-dominates-top-10-countries-most-impacted-by-terrorism', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2024-deaths-attributed-to-islamic-state', 'figure', 'Global Terrorism Index 2025: deaths attributed to Islamic State, world, 2024: 1,805', 'https://abcmedia.am/en/news/138732', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-west-2023-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: terrorist attacks, West, 2023: 32', 'https://www.ujasusi.com/p/global-terrorism-index-2025-sahel-crisis-intelligence-analysis', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-west-2024-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: terrorist attacks, West, 2024: 52', 'https://www.ujasusi.com/p/global-terrorism-index-2025-sahel-crisis-intelligence-analysis', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-west-2020-2024-share-of-fatal-attacks-by-lone-actors', 'figure', 'Global Terrorism Index 2025: share of fatal attacks by lone actors, West, 2020 to 2024: 93%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2023-rank', 'figure', 'Global Terrorism Index 2024: rank, Burkina Faso, 2023: 1 of 163', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-israel-2023-rank', 'figure', 'Global Terrorism Index 2024: rank, Israel, 2023: 2 of 163', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-afghanistan-2023-rank', 'figure', 'Global Terrorism Index 2024: rank, Afghanistan, 2023: 6 of 163', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-pakistan-2023-rank', 'figure', 'Global Terrorism Index 2024: rank, Pakistan, 2023: 4 of 163', 'https://www.indiandefensenews.in/2025/03/pakistan-becomes-worlds-second-most.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2023-countries-ranked', 'figure', 'Global Terrorism Index 2024: countries ranked, world, 2023: 163', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, Burkina Faso, 2023: 1,907', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2022-2023-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: change in deaths from terrorism, Burkina Faso, 2022 to 2023: 68%', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2023-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: terrorist attacks, Burkina Faso, 2023: 258', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2022-2023-change-in-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: change in terrorist attacks, Burkina Faso, 2022 to 2023: -17%', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-burkina-faso-2023-score', 'figure', 'Global Terrorism Index 2024: score, Burkina Faso, 2023: 8.571 points', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-afghanistan-2023-score', 'figure', 'Global Terrorism Index 2024: score, Afghanistan, 2023: 7.825 points', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-afghanistan-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, Afghanistan, 2023: 119', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-afghanistan-2022-2023-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: change in deaths from terrorism, Afghanistan, 2022 to 2023: -81%', 'https://www.modernghana.com/news/1295962/global-terrorism-index-2024-burkina-faso-ranked.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, world, 2023: 8,352', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-2023-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: change in deaths from terrorism, world, 2022 to 2023: 22%', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2023-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: terrorist attacks, world, 2023: 3,350', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: terrorist attacks, world, 2022: 4,321', 'https://cisanewsletter.com/index.php/burkina-faso-worlds-terrorism-epicentre-dwarfs-afghanistan-iraq-as-most-terrorised-country-on-earth/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-2023-change-in-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: change in terrorist attacks, world, 2022 to 2023: -22%', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-israel-2022-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, Israel, 2022: 24', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-israel-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, Israel, 2023: 1,210', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-countries-with-a-death-from-terrorism', 'figure', 'Global Terrorism Index 2024: countries with a death from terrorism, world, 2022: 44', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2023-countries-with-a-death-from-terrorism', 'figure', 'Global Terrorism Index 2024: countries with a death from terrorism, world, 2023: 41', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2023-countries-with-at-least-one-attack', 'figure', 'Global Terrorism Index 2024: countries with at least one attack, world, 2023: 50', 'https://cisanewsletter.com/index.php/burkina-faso-worlds-terrorism-epicentre-dwarfs-afghanistan-iraq-as-most-terrorised-country-on-earth/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-pakistan-2023-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: terrorist attacks, Pakistan, 2023: 490', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-iraq-2023-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: deaths from terrorism, Iraq, 2023: 69', 'https://cisanewsletter.com/index.php/burkina-faso-worlds-terrorism-epicentre-dwarfs-afghanistan-iraq-as-most-terrorised-country-on-earth/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-afghanistan-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Afghanistan, 2022: 1 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-burkina-faso-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Burkina Faso, 2022: 2 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-somalia-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Somalia, 2022: 3 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-mali-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Mali, 2022: 4 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-syria-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Syria, 2022: 5 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-pakistan-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Pakistan, 2022: 6 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-iraq-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Iraq, 2022: 7 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-nigeria-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Nigeria, 2022: 8 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-myanmar-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Myanmar, 2022: 9 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-niger-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Niger, 2022: 10 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-cameroon-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, Cameroon, 2022: 11 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-india-2022-rank', 'figure', 'Global Terrorism Index 2023: rank, India, 2022: 13 of 163', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-afghanistan-2022-score', 'figure', 'Global Terrorism Index 2023: score, Afghanistan, 2022: 8.822 points', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-burkina-faso-2022-score', 'figure', 'Global Terrorism Index 2023: score, Burkina Faso, 2022: 8.564 points', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-pakistan-2022-score', 'figure', 'Global Terrorism Index 2023: score, Pakistan, 2022: 8.16 points', 'https://newslng.com/global-terrorism-index-2023-afghanistan-tops-the-list-of-most-impacted-country-by-terrorism-where-does-india-pakistan-stand-check-rankings-here/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-afghanistan-2022-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: deaths from terrorism, Afghanistan, 2022: 633', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-afghanistan-2021-2022-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: change in deaths from terrorism, Afghanistan, 2021 to 2022: -58%', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-afghanistan-2021-2022-change-in-terrorist-attacks', 'figure', 'Global Terrorism Index 2023: change in terrorist attacks, Afghanistan, 2021 to 2022: -75%', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-pakistan-2022-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: deaths from terrorism, Pakistan, 2022: 643', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-pakistan-2021-2022-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: change in deaths from terrorism, Pakistan, 2021 to 2022: 120%', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-burkina-faso-2021-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: deaths from terrorism, Burkina Faso, 2021: 759', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-burkina-faso-2022-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: deaths from terrorism, Burkina Faso, 2022: 1,135', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-world-2021-2022-change-in-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: change in deaths from terrorism, world, 2021 to 2022: -9%', 'https://www.studyiq.com/articles/global-terrorism-index-2023/', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-2024-by-arithmetic-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: change in terrorist attacks, Pakistan, 2023 to 2024: 112.6%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-2024-by-arithmetic-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2025: change in deaths from terrorism, Pakistan, 2023 to 2024: 44.5%', 'https://humanonline.org/articles/pakistan-ranks-second-in-global-terrorism-index-as-terror-related-deaths-surge-by-45', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-pakistan-2023-2024-by-arithmetic-deaths-attributed-to-ttp', 'figure', 'Global Terrorism Index 2025: change in deaths attributed to TTP, Pakistan, 2023 to 2024: 90.4%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-world-2023-2024-by-arithmetic-countries-with-at-least-one-attack', 'figure', 'Global Terrorism Index 2025: change in countries with at least one attack, world, 2023 to 2024: 13.8%', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2025-west-2023-2024-by-arithmetic-terrorist-attacks', 'figure', 'Global Terrorism Index 2025: change in terrorist attacks, West, 2023 to 2024: 62.5%', 'https://www.ujasusi.com/p/global-terrorism-index-2025-sahel-crisis-intelligence-analysis', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-2023-by-arithmetic-terrorist-attacks', 'figure', 'Global Terrorism Index 2024: change in terrorist attacks, world, 2022 to 2023: -22.5%', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-israel-2022-2023-by-arithmetic-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2024: change in deaths from terrorism, Israel, 2022 to 2023: 4941.7%', 'https://visionofhumanity.org/?p=15448', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2024-world-2022-2023-by-arithmetic-countries-with-a-death-from-terrorism', 'figure', 'Global Terrorism Index 2024: change in countries with a death from terrorism, world, 2022 to 2023: -6.8%', 'https://indiatvnews.com/news/world/pakistan-among-top-five-countries-in-global-terrorism-index-2024-check-out-india-rank-latest-updates-2024-03-06-920167', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('figure:global-terrorism-index-2023-burkina-faso-2021-2022-by-arithmetic-deaths-from-terrorism', 'figure', 'Global Terrorism Index 2023: change in deaths from terrorism, Burkina Faso, 2021 to 2022: 49.5%', 'https://www.news18.com/amp/world/this-indian-neighbour-recorded-highest-terror-related-deaths-in-asia-its-not-afghanistan-7298179.html', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-franklin-d-roosevelt-1933-03-04', 'office', 'Franklin D. Roosevelt, President, United States, 1933-03-04 to 1945-04-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-harry-s-truman-1945-04-12', 'office', 'Harry S. Truman, President, United States, 1945-04-12 to 1953-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-dwight-d-eisenhower-1953-01-20', 'office', 'Dwight D. Eisenhower, President, United States, 1953-01-20 to 1961-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-john-f-kennedy-1961-01-20', 'office', 'John F. Kennedy, President, United States, 1961-01-20 to 1963-11-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-lyndon-b-johnson-1963-11-22', 'office', 'Lyndon B. Johnson, President, United States, 1963-11-22 to 1969-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-richard-nixon-1969-01-20', 'office', 'Richard Nixon, President, United States, 1969-01-20 to 1974-08-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-gerald-ford-1974-08-09', 'office', 'Gerald Ford, President, United States, 1974-08-09 to 1977-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-jimmy-carter-1977-01-20', 'office', 'Jimmy Carter, President, United States, 1977-01-20 to 1981-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-ronald-reagan-1981-01-20', 'office', 'Ronald Reagan, President, United States, 1981-01-20 to 1989-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-george-h-w-bush-1989-01-20', 'office', 'George H. W. Bush, President, United States, 1989-01-20 to 1993-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-bill-clinton-1993-01-20', 'office', 'Bill Clinton, President, United States, 1993-01-20 to 2001-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-george-w-bush-2001-01-20', 'office', 'George W. Bush, President, United States, 2001-01-20 to 2009-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-barack-obama-2009-01-20', 'office', 'Barack Obama, President, United States, 2009-01-20 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-donald-trump-2017-01-20', 'office', 'Donald Trump, President, United States, 2017-01-20 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-joe-biden-2021-01-20', 'office', 'Joe Biden, President, United States, 2021-01-20 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-president-donald-trump-2025-01-20', 'office', 'Donald Trump, President, United States, 2025-01-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-george-h-w-bush-1981-01-20', 'office', 'George H. W. Bush, Vice President, United States, 1981-01-20 to 1989-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-dan-quayle-1989-01-20', 'office', 'Dan Quayle, Vice President, United States, 1989-01-20 to 1993-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-al-gore-1993-01-20', 'office', 'Al Gore, Vice President, United States, 1993-01-20 to 2001-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-dick-cheney-2001-01-20', 'office', 'Dick Cheney, Vice President, United States, 2001-01-20 to 2009-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-joe-biden-2009-01-20', 'office', 'Joe Biden, Vice President, United States, 2009-01-20 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-mike-pence-2017-01-20', 'office', 'Mike Pence, Vice President, United States, 2017-01-20 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-kamala-harris-2021-01-20', 'office', 'Kamala Harris, Vice President, United States, 2021-01-20 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-vice-president-jd-vance-2025-01-20', 'office', 'JD Vance, Vice President, United States, 2025-01-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-henry-kissinger-1973-09-22', 'office', 'Henry Kissinger, Secretary of State, United States, 1973-09-22 to 1977-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-george-shultz-1982-07-16', 'office', 'George Shultz, Secretary of State, United States, 1982-07-16 to 1989-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-james-baker-1989-01-25', 'office', 'James Baker, Secretary of State, United States, 1989-01-25 to 1992-08-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-warren-christopher-1993-01-20', 'office', 'Warren Christopher, Secretary of State, United States, 1993-01-20 to 1997-01-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-madeleine-albright-1997-01-23', 'office', 'Madeleine Albright, Secretary of State, United States, 1997-01-23 to 2001-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-colin-powell-2001-01-20', 'office', 'Colin Powell, Secretary of State, United States, 2001-01-20 to 2005-01-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-condoleezza-rice-2005-01-26', 'office', 'Condoleezza Rice, Secretary of State, United States, 2005-01-26 to 2009-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-hillary-clinton-2009-01-21', 'office', 'Hillary Clinton, Secretary of State, United States, 2009-01-21 to 2013-02-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-john-kerry-2013-02-01', 'office', 'John Kerry, Secretary of State, United States, 2013-02-01 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-rex-tillerson-2017-02-01', 'office', 'Rex Tillerson, Secretary of State, United States, 2017-02-01 to 2018-03-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-mike-pompeo-2018-04-26', 'office', 'Mike Pompeo, Secretary of State, United States, 2018-04-26 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-antony-blinken-2021-01-26', 'office', 'Antony Blinken, Secretary of State, United States, 2021-01-26 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-state-marco-rubio-2025-01-21', 'office', 'Marco Rubio, Secretary of State, United States, 2025-01-21 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-william-cohen-1997-01-24', 'office', 'William Cohen, Secretary of Defense, United States, 1997-01-24 to 2001-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-donald-rumsfeld-2001-01-20', 'office', 'Donald Rumsfeld, Secretary of Defense, United States, 2001-01-20 to 2006-12-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-robert-gates-2006-12-18', 'office', 'Robert Gates, Secretary of Defense, United States, 2006-12-18 to 2011-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-leon-panetta-2011-07-01', 'office', 'Leon Panetta, Secretary of Defense, United States, 2011-07-01 to 2013-02-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-chuck-hagel-2013-02-27', 'office', 'Chuck Hagel, Secretary of Defense, United States, 2013-02-27 to 2015-02-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-ash-carter-2015-02-17', 'office', 'Ash Carter, Secretary of Defense, United States, 2015-02-17 to 2017-01-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-jim-mattis-2017-01-20', 'office', 'Jim Mattis, Secretary of Defense, United States, 2017-01-20 to 2018-12-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-mark-esper-2019-07-23', 'office', 'Mark Esper, Secretary of Defense, United States, 2019-07-23 to 2020-11-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-lloyd-austin-2021-01-22', 'office', 'Lloyd Austin, Secretary of Defense, United States, 2021-01-22 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-defense-pete-hegseth-2025-01-25', 'office', 'Pete Hegseth, Secretary of Defense, United States, 2025-01-25 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-hank-paulson-2006-07-10', 'office', 'Hank Paulson, Secretary of the Treasury, United States, 2006-07-10 to 2009-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-timothy-geithner-2009-01-26', 'office', 'Timothy Geithner, Secretary of the Treasury, United States, 2009-01-26 to 2013-01-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-jack-lew-2013-02-28', 'office', 'Jack Lew, Secretary of the Treasury, United States, 2013-02-28 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-steven-mnuchin-2017-02-13', 'office', 'Steven Mnuchin, Secretary of the Treasury, United States, 2017-02-13 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-janet-yellen-2021-01-26', 'office', 'Janet Yellen, Secretary of the Treasury, United States, 2021-01-26 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-secretary-of-the-treasury-scott-bessent-2025-01-28', 'office', 'Scott Bessent, Secretary of the Treasury, United States, 2025-01-28 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-attorney-general-william-barr-2019-02-14', 'office', 'William Barr, Attorney General, United States, 2019-02-14 to 2020-12-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-attorney-general-merrick-garland-2021-03-11', 'office', 'Merrick Garland, Attorney General, United States, 2021-03-11 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-attorney-general-pam-bondi-2025-02-05', 'office', 'Pam Bondi, Attorney General, United States, 2025-02-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-susan-rice-2013-07-01', 'office', 'Susan Rice, National Security Adviser, United States, 2013-07-01 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-h-r-mcmaster-2017-02-20', 'office', 'H. R. McMaster, National Security Adviser, United States, 2017-02-20 to 2018-04-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-john-bolton-2018-04-09', 'office', 'John Bolton, National Security Adviser, United States, 2018-04-09 to 2019-09-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-robert-o-brien-2019-09-18', 'office', 'Robert O''Brien, National Security Adviser, United States, 2019-09-18 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-jake-sullivan-2021-01-20', 'office', 'Jake Sullivan, National Security Adviser, United States, 2021-01-20 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-national-security-adviser-mike-waltz-2025-01-20', 'office', 'Mike Waltz, National Security Adviser, United States, 2025-01-20 to 2025-05-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-george-tenet-1997-07-11', 'office', 'George Tenet, Director of the Central Intelligence Agency, United States, 1997-07-11 to 2004-07-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-michael-hayden-2006-05-30', 'office', 'Michael Hayden, Director of the Central Intelligence Agency, United States, 2006-05-30 to 2009-02-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-leon-panetta-2009-02-13', 'office', 'Leon Panetta, Director of the Central Intelligence Agency, United States, 2009-02-13 to 2011-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-david-petraeus-2011-09-06', 'office', 'David Petraeus, Director of the Central Intelligence Agency, United States, 2011-09-06 to 2012-11-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-john-brennan-2013-03-08', 'office', 'John Brennan, Director of the Central Intelligence Agency, United States, 2013-03-08 to 2017-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-mike-pompeo-2017-01-23', 'office', 'Mike Pompeo, Director of the Central Intelligence Agency, United States, 2017-01-23 to 2018-04-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-gina-haspel-2018-05-21', 'office', 'Gina Haspel, Director of the Central Intelligence Agency, United States, 2018-05-21 to 2021-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-william-j-burns-2021-03-19', 'office', 'William J. Burns, Director of the Central Intelligence Agency, United States, 2021-03-19 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-central-intelligence-agency-john-ratcliffe-2025-01-23', 'office', 'John Ratcliffe, Director of the Central Intelligence Agency, United States, 2025-01-23 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-federal-bureau-of-investigation-robert-mueller-2001-09-04', 'office', 'Robert Mueller, Director of the Federal Bureau of Investigation, United States, 2001-09-04 to 2013-09-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-federal-bureau-of-investigation-james-comey-2013-09-04', 'office', 'James Comey, Director of the Federal Bureau of Investigation, United States, 2013-09-04 to 2017-05-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-federal-bureau-of-investigation-christopher-wray-2017-08-02', 'office', 'Christopher Wray, Director of the Federal Bureau of Investigation, United States, 2017-08-02 to 2025-01-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-director-of-the-federal-bureau-of-investigation-kash-patel-2025-02-20', 'office', 'Kash Patel, Director of the Federal Bureau of Investigation, United States, 2025-02-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-mike-mullen-2007-10-01', 'office', 'Mike Mullen, Chairman of the Joint Chiefs of Staff, United States, 2007-10-01 to 2011-09-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-martin-dempsey-2011-10-01', 'office', 'Martin Dempsey, Chairman of the Joint Chiefs of Staff, United States, 2011-10-01 to 2015-09-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-joseph-dunford-2015-10-01', 'office', 'Joseph Dunford, Chairman of the Joint Chiefs of Staff, United States, 2015-10-01 to 2019-09-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-mark-milley-2019-10-01', 'office', 'Mark Milley, Chairman of the Joint Chiefs of Staff, United States, 2019-10-01 to 2023-09-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-charles-q-brown-jr-2023-10-01', 'office', 'Charles Q. Brown Jr., Chairman of the Joint Chiefs of Staff, United States, 2023-10-01 to 2025-02-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chairman-of-the-joint-chiefs-of-staff-dan-caine-2025-04-11', 'office', 'Dan Caine, Chairman of the Joint Chiefs of Staff, United States, 2025-04-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-tommy-franks-2000-07-06', 'office', 'Tommy Franks, Commander of United States Central Command, United States, 2000-07-06 to 2003-07-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-john-abizaid-2003-07-07', 'office', 'John Abizaid, Commander of United States Central Command, United States, 2003-07-07 to 2007-03-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-david-petraeus-2008-10-31', 'office', 'David Petraeus, Commander of United States Central Command, United States, 2008-10-31 to 2010-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-james-mattis-2010-08-11', 'office', 'James Mattis, Commander of United States Central Command, United States, 2010-08-11 to 2013-03-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-lloyd-austin-2013-03-22', 'office', 'Lloyd Austin, Commander of United States Central Command, United States, 2013-03-22 to 2016-03-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-joseph-votel-2016-03-30', 'office', 'Joseph Votel, Commander of United States Central Command, United States, 2016-03-30 to 2019-03-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-kenneth-f-mckenzie-jr-2019-03-28', 'office', 'Kenneth F. McKenzie Jr., Commander of United States Central Command, United States, 2019-03-28 to 2022-04-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-commander-of-united-states-central-command-michael-kurilla-2022-04-01', 'office', 'Michael Kurilla, Commander of United States Central Command, United States, 2022-04-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-special-representative-for-afghanistan-reconciliation-zalmay-khalilzad-2018-09-05', 'office', 'Zalmay Khalilzad, Special Representative for Afghanistan Reconciliation, United States, 2018-09-05 to 2021-10-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-spokesperson-of-the-department-of-state-ned-price-2021-01-20', 'office', 'Ned Price, Spokesperson of the Department of State, United States, 2021-01-20 to 2023-03-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-spokesperson-of-the-department-of-state-matthew-miller-2023-04-24', 'office', 'Matthew Miller, Spokesperson of the Department of State, United States, 2023-04-24 to 2025-01-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-spokesperson-of-the-department-of-state-tammy-bruce-2025-01-20', 'office', 'Tammy Bruce, Spokesperson of the Department of State, United States, 2025-01-20 to 2025-08-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-nancy-pelosi-2007-01-04', 'office', 'Nancy Pelosi, Speaker, United States, 2007-01-04 to 2011-01-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-john-boehner-2011-01-05', 'office', 'John Boehner, Speaker, United States, 2011-01-05 to 2015-10-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-paul-ryan-2015-10-29', 'office', 'Paul Ryan, Speaker, United States, 2015-10-29 to 2019-01-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-nancy-pelosi-2019-01-03', 'office', 'Nancy Pelosi, Speaker, United States, 2019-01-03 to 2023-01-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-kevin-mccarthy-2023-01-07', 'office', 'Kevin McCarthy, Speaker, United States, 2023-01-07 to 2023-10-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-speaker-mike-johnson-2023-10-25', 'office', 'Mike Johnson, Speaker, United States, 2023-10-25 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chair-of-the-federal-reserve-alan-greenspan-1987-08-11', 'office', 'Alan Greenspan, Chair of the Federal Reserve, United States, 1987-08-11 to 2006-01-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chair-of-the-federal-reserve-ben-bernanke-2006-02-01', 'office', 'Ben Bernanke, Chair of the Federal Reserve, United States, 2006-02-01 to 2014-01-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chair-of-the-federal-reserve-janet-yellen-2014-02-03', 'office', 'Janet Yellen, Chair of the Federal Reserve, United States, 2014-02-03 to 2018-02-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-states-chair-of-the-federal-reserve-jerome-powell-2018-02-05', 'office', 'Jerome Powell, Chair of the Federal Reserve, United States, 2018-02-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-benazir-bhutto-1988-12-02', 'office', 'Benazir Bhutto, Prime Minister, Pakistan, 1988-12-02 to 1990-08-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-nawaz-sharif-1990-11-06', 'office', 'Nawaz Sharif, Prime Minister, Pakistan, 1990-11-06 to 1993-04-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-benazir-bhutto-1993-10-19', 'office', 'Benazir Bhutto, Prime Minister, Pakistan, 1993-10-19 to 1996-11-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-nawaz-sharif-1997-02-17', 'office', 'Nawaz Sharif, Prime Minister, Pakistan, 1997-02-17 to 1999-10-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-shaukat-aziz-2004-08-28', 'office', 'Shaukat Aziz, Prime Minister, Pakistan, 2004-08-28 to 2007-11-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-yousaf-raza-gilani-2008-03-25', 'office', 'Yousaf Raza Gilani, Prime Minister, Pakistan, 2008-03-25 to 2012-06-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-raja-pervaiz-ashraf-2012-06-22', 'office', 'Raja Pervaiz Ashraf, Prime Minister, Pakistan, 2012-06-22 to 2013-03-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-nawaz-sharif-2013-06-05', 'office', 'Nawaz Sharif, Prime Minister, Pakistan, 2013-06-05 to 2017-07-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-shahid-khaqan-abbasi-2017-08-01', 'office', 'Shahid Khaqan Abbasi, Prime Minister, Pakistan, 2017-08-01 to 2018-05-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-imran-khan-2018-08-18', 'office', 'Imran Khan, Prime Minister, Pakistan, 2018-08-18 to 2022-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-shehbaz-sharif-2022-04-11', 'office', 'Shehbaz Sharif, Prime Minister, Pakistan, 2022-04-11 to 2023-08-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-anwaar-ul-haq-kakar-2023-08-14', 'office', 'Anwaar-ul-Haq Kakar, Prime Minister, Pakistan, 2023-08-14 to 2024-03-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-prime-minister-shehbaz-sharif-2024-03-04', 'office', 'Shehbaz Sharif, Prime Minister, Pakistan, 2024-03-04 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-muhammad-zia-ul-haq-1978-09-16', 'office', 'Muhammad Zia-ul-Haq, President, Pakistan, 1978-09-16 to 1988-08-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-ghulam-ishaq-khan-1988-08-17', 'office', 'Ghulam Ishaq Khan, President, Pakistan, 1988-08-17 to 1993-07-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-farooq-leghari-1993-11-14', 'office', 'Farooq Leghari, President, Pakistan, 1993-11-14 to 1997-12-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-rafiq-tarar-1998-01-01', 'office', 'Rafiq Tarar, President, Pakistan, 1998-01-01 to 2001-06-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-pervez-musharraf-2001-06-20', 'office', 'Pervez Musharraf, President, Pakistan, 2001-06-20 to 2008-08-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-asif-ali-zardari-2008-09-09', 'office', 'Asif Ali Zardari, President, Pakistan, 2008-09-09 to 2013-09-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-mamnoon-hussain-2013-09-09', 'office', 'Mamnoon Hussain, President, Pakistan, 2013-09-09 to 2018-09-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-arif-alvi-2018-09-09', 'office', 'Arif Alvi, President, Pakistan, 2018-09-09 to 2024-03-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-president-asif-ali-zardari-2024-03-10', 'office', 'Asif Ali Zardari, President, Pakistan, 2024-03-10 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-shah-mahmood-qureshi-2008-03-31', 'office', 'Shah Mahmood Qureshi, Foreign Minister, Pakistan, 2008-03-31 to 2011-02-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-hina-rabbani-khar-2011-02-11', 'office', 'Hina Rabbani Khar, Foreign Minister, Pakistan, 2011-02-11 to 2013-03-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-khawaja-asif-2017-08-04', 'office', 'Khawaja Asif, Foreign Minister, Pakistan, 2017-08-04 to 2018-04-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-shah-mahmood-qureshi-2018-08-20', 'office', 'Shah Mahmood Qureshi, Foreign Minister, Pakistan, 2018-08-20 to 2022-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-bilawal-bhutto-zardari-2022-04-27', 'office', 'Bilawal Bhutto Zardari, Foreign Minister, Pakistan, 2022-04-27 to 2023-08-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-foreign-minister-ishaq-dar-2024-03-11', 'office', 'Ishaq Dar, Foreign Minister, Pakistan, 2024-03-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-chaudhry-nisar-ali-khan-2013-06-08', 'office', 'Chaudhry Nisar Ali Khan, Interior Minister, Pakistan, 2013-06-08 to 2017-07-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-ahsan-iqbal-2017-08-04', 'office', 'Ahsan Iqbal, Interior Minister, Pakistan, 2017-08-04 to 2018-05-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-ijaz-ahmed-shah-2019-04-18', 'office', 'Ijaz Ahmed Shah, Interior Minister, Pakistan, 2019-04-18 to 2020-12-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-sheikh-rashid-ahmed-2020-12-11', 'office', 'Sheikh Rashid Ahmed, Interior Minister, Pakistan, 2020-12-11 to 2022-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-rana-sanaullah-2022-04-19', 'office', 'Rana Sanaullah, Interior Minister, Pakistan, 2022-04-19 to 2023-08-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-interior-minister-mohsin-naqvi-2024-03-11', 'office', 'Mohsin Naqvi, Interior Minister, Pakistan, 2024-03-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-defence-minister-pervez-khattak-2018-08-20', 'office', 'Pervez Khattak, Defence Minister, Pakistan, 2018-08-20 to 2022-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-defence-minister-khawaja-asif-2022-04-19', 'office', 'Khawaja Asif, Defence Minister, Pakistan, 2022-04-19 to 2023-08-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-defence-minister-khawaja-asif-2024-03-11', 'office', 'Khawaja Asif, Defence Minister, Pakistan, 2024-03-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-chief-of-army-staff-pervez-musharraf-1998-10-07', 'office', 'Pervez Musharraf, Chief of Army Staff, Pakistan, 1998-10-07 to 2007-11-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-chief-of-army-staff-ashfaq-parvez-kayani-2007-11-29', 'office', 'Ashfaq Parvez Kayani, Chief of Army Staff, Pakistan, 2007-11-29 to 2013-11-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-chief-of-army-staff-raheel-sharif-2013-11-29', 'office', 'Raheel Sharif, Chief of Army Staff, Pakistan, 2013-11-29 to 2016-11-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-chief-of-army-staff-qamar-javed-bajwa-2016-11-29', 'office', 'Qamar Javed Bajwa, Chief of Army Staff, Pakistan, 2016-11-29 to 2022-11-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-chief-of-army-staff-asim-munir-2022-11-29', 'office', 'Asim Munir, Chief of Army Staff, Pakistan, 2022-11-29 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-ahmed-shuja-pasha-2008-09-30', 'office', 'Ahmed Shuja Pasha, Director-General of Inter-Services Intelligence, Pakistan, 2008-09-30 to 2012-03-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-zaheer-ul-islam-2012-03-19', 'office', 'Zaheer-ul-Islam, Director-General of Inter-Services Intelligence, Pakistan, 2012-03-19 to 2014-11-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-rizwan-akhtar-2014-11-07', 'office', 'Rizwan Akhtar, Director-General of Inter-Services Intelligence, Pakistan, 2014-11-07 to 2016-12-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-naveed-mukhtar-2016-12-12', 'office', 'Naveed Mukhtar, Director-General of Inter-Services Intelligence, Pakistan, 2016-12-12 to 2018-10-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-asim-munir-2018-10-25', 'office', 'Asim Munir, Director-General of Inter-Services Intelligence, Pakistan, 2018-10-25 to 2019-06-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-faiz-hameed-2019-06-17', 'office', 'Faiz Hameed, Director-General of Inter-Services Intelligence, Pakistan, 2019-06-17 to 2021-11-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-nadeem-anjum-2021-11-20', 'office', 'Nadeem Anjum, Director-General of Inter-Services Intelligence, Pakistan, 2021-11-20 to 2024-09-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-director-general-of-inter-services-intelligence-asim-malik-2024-09-30', 'office', 'Asim Malik, Director-General of Inter-Services Intelligence, Pakistan, 2024-09-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-special-assistant-to-the-prime-minister-on-national-security-moeed-yusuf-2019-12-24', 'office', 'Moeed Yusuf, Special Assistant to the Prime Minister on National Security, Pakistan, 2019-12-24 to 2021-05-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:pakistan-national-security-adviser-moeed-yusuf-2021-05-17', 'office', 'Moeed Yusuf, National Security Adviser, Pakistan, 2021-05-17 to 2022-04-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-president-hamid-karzai-2004-12-07', 'office', 'Hamid Karzai, President, Afghanistan, 2004-12-07 to 2014-09-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-president-ashraf-ghani-2014-09-29', 'office', 'Ashraf Ghani, President, Afghanistan, 2014-09-29 to 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-vice-president-amrullah-saleh-2020-02-19', 'office', 'Amrullah Saleh, Vice President, Afghanistan, 2020-02-19 to 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-foreign-minister-hanif-atmar-2020-04-04', 'office', 'Hanif Atmar, Foreign Minister, Afghanistan, 2020-04-04 to 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-foreign-minister-amir-khan-muttaqi-2021-09-07', 'office', 'Amir Khan Muttaqi, Foreign Minister, Afghanistan, 2021-09-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-prime-minister-mohammad-hassan-akhund-2021-09-07', 'office', 'Mohammad Hassan Akhund, Prime Minister, Afghanistan, 2021-09-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-deputy-prime-minister-abdul-ghani-baradar-2021-09-07', 'office', 'Abdul Ghani Baradar, Deputy Prime Minister, Afghanistan, 2021-09-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-interior-minister-sirajuddin-haqqani-2021-09-07', 'office', 'Sirajuddin Haqqani, Interior Minister, Afghanistan, 2021-09-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-defence-minister-mohammad-yaqoob-2021-09-07', 'office', 'Mohammad Yaqoob, Defence Minister, Afghanistan, 2021-09-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-refugees-minister-khalil-haqqani-2021-09-07', 'office', 'Khalil Haqqani, Refugees Minister, Afghanistan, 2021-09-07 to 2024-12-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-chairman-of-the-high-council-for-national-reconciliation-abdullah-abdullah-2020-05-17', 'office', 'Abdullah Abdullah, Chairman of the High Council for National Reconciliation, Afghanistan, 2020-05-17 to 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-national-security-adviser-hamdullah-mohib-2018-08-25', 'office', 'Hamdullah Mohib, National Security Adviser, Afghanistan, 2018-08-25 to 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-supreme-leader-of-the-taliban-akhtar-mansour-2015-07-29', 'office', 'Akhtar Mansour, Supreme Leader of the Taliban, Afghanistan, 2015-07-29 to 2016-05-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:afghanistan-supreme-leader-of-the-taliban-hibatullah-akhundzada-2016-05-25', 'office', 'Hibatullah Akhundzada, Supreme Leader of the Taliban, Afghanistan, 2016-05-25 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-jawaharlal-nehru-1947-08-15', 'office', 'Jawaharlal Nehru, Prime Minister, India, 1947-08-15 to 1964-05-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-lal-bahadur-shastri-1964-06-09', 'office', 'Lal Bahadur Shastri, Prime Minister, India, 1964-06-09 to 1966-01-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-indira-gandhi-1966-01-24', 'office', 'Indira Gandhi, Prime Minister, India, 1966-01-24 to 1977-03-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-morarji-desai-1977-03-24', 'office', 'Morarji Desai, Prime Minister, India, 1977-03-24 to 1979-07-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-charan-singh-1979-07-28', 'office', 'Charan Singh, Prime Minister, India, 1979-07-28 to 1980-01-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-indira-gandhi-1980-01-14', 'office', 'Indira Gandhi, Prime Minister, India, 1980-01-14 to 1984-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-rajiv-gandhi-1984-10-31', 'office', 'Rajiv Gandhi, Prime Minister, India, 1984-10-31 to 1989-12-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-v-p-singh-1989-12-02', 'office', 'V. P. Singh, Prime Minister, India, 1989-12-02 to 1990-11-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-chandra-shekhar-1990-11-10', 'office', 'Chandra Shekhar, Prime Minister, India, 1990-11-10 to 1991-06-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-p-v-narasimha-rao-1991-06-21', 'office', 'P. V. Narasimha Rao, Prime Minister, India, 1991-06-21 to 1996-05-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-h-d-deve-gowda-1996-06-01', 'office', 'H. D. Deve Gowda, Prime Minister, India, 1996-06-01 to 1997-04-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-inder-kumar-gujral-1997-04-21', 'office', 'Inder Kumar Gujral, Prime Minister, India, 1997-04-21 to 1998-03-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-atal-bihari-vajpayee-1998-03-19', 'office', 'Atal Bihari Vajpayee, Prime Minister, India, 1998-03-19 to 2004-05-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-manmohan-singh-2004-05-22', 'office', 'Manmohan Singh, Prime Minister, India, 2004-05-22 to 2014-05-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-prime-minister-narendra-modi-2014-05-26', 'office', 'Narendra Modi, Prime Minister, India, 2014-05-26 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-president-a-p-j-abdul-kalam-2002-07-25', 'office', 'A. P. J. Abdul Kalam, President, India, 2002-07-25 to 2007-07-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-president-pratibha-patil-2007-07-25', 'office', 'Pratibha Patil, President, India, 2007-07-25 to 2012-07-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-president-pranab-mukherjee-2012-07-25', 'office', 'Pranab Mukherjee, President, India, 2012-07-25 to 2017-07-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-president-ram-nath-kovind-2017-07-25', 'office', 'Ram Nath Kovind, President, India, 2017-07-25 to 2022-07-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-president-droupadi-murmu-2022-07-25', 'office', 'Droupadi Murmu, President, India, 2022-07-25 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-foreign-minister-sushma-swaraj-2014-05-26', 'office', 'Sushma Swaraj, Foreign Minister, India, 2014-05-26 to 2019-05-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-foreign-minister-s-jaishankar-2019-05-30', 'office', 'S. Jaishankar, Foreign Minister, India, 2019-05-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-home-minister-rajnath-singh-2014-05-26', 'office', 'Rajnath Singh, Home Minister, India, 2014-05-26 to 2019-05-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-home-minister-amit-shah-2019-05-30', 'office', 'Amit Shah, Home Minister, India, 2019-05-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-defence-minister-rajnath-singh-2019-05-30', 'office', 'Rajnath Singh, Defence Minister, India, 2019-05-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:india-national-security-adviser-ajit-doval-2014-05-30', 'office', 'Ajit Doval, National Security Adviser, India, 2014-05-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-winston-churchill-1940-05-10', 'office', 'Winston Churchill, Prime Minister, United Kingdom, 1940-05-10 to 1945-07-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-clement-attlee-1945-07-26', 'office', 'Clement Attlee, Prime Minister, United Kingdom, 1945-07-26 to 1951-10-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-winston-churchill-1951-10-26', 'office', 'Winston Churchill, Prime Minister, United Kingdom, 1951-10-26 to 1955-04-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-anthony-eden-1955-04-06', 'office', 'Anthony Eden, Prime Minister, United Kingdom, 1955-04-06 to 1957-01-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-harold-macmillan-1957-01-10', 'office', 'Harold Macmillan, Prime Minister, United Kingdom, 1957-01-10 to 1963-10-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-alec-douglas-home-1963-10-19', 'office', 'Alec Douglas-Home, Prime Minister, United Kingdom, 1963-10-19 to 1964-10-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-harold-wilson-1964-10-16', 'office', 'Harold Wilson, Prime Minister, United Kingdom, 1964-10-16 to 1970-06-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-edward-heath-1970-06-19', 'office', 'Edward Heath, Prime Minister, United Kingdom, 1970-06-19 to 1974-03-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-harold-wilson-1974-03-04', 'office', 'Harold Wilson, Prime Minister, United Kingdom, 1974-03-04 to 1976-04-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-james-callaghan-1976-04-05', 'office', 'James Callaghan, Prime Minister, United Kingdom, 1976-04-05 to 1979-05-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-margaret-thatcher-1979-05-04', 'office', 'Margaret Thatcher, Prime Minister, United Kingdom, 1979-05-04 to 1990-11-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-john-major-1990-11-28', 'office', 'John Major, Prime Minister, United Kingdom, 1990-11-28 to 1997-05-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-tony-blair-1997-05-02', 'office', 'Tony Blair, Prime Minister, United Kingdom, 1997-05-02 to 2007-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-gordon-brown-2007-06-27', 'office', 'Gordon Brown, Prime Minister, United Kingdom, 2007-06-27 to 2010-05-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-david-cameron-2010-05-11', 'office', 'David Cameron, Prime Minister, United Kingdom, 2010-05-11 to 2016-07-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-theresa-may-2016-07-13', 'office', 'Theresa May, Prime Minister, United Kingdom, 2016-07-13 to 2019-07-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-boris-johnson-2019-07-24', 'office', 'Boris Johnson, Prime Minister, United Kingdom, 2019-07-24 to 2022-09-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-liz-truss-2022-09-06', 'office', 'Liz Truss, Prime Minister, United Kingdom, 2022-09-06 to 2022-10-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-rishi-sunak-2022-10-25', 'office', 'Rishi Sunak, Prime Minister, United Kingdom, 2022-10-25 to 2024-07-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-prime-minister-keir-starmer-2024-07-05', 'office', 'Keir Starmer, Prime Minister, United Kingdom, 2024-07-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-robin-cook-1997-05-02', 'office', 'Robin Cook, Foreign Secretary, United Kingdom, 1997-05-02 to 2001-06-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-jack-straw-2001-06-08', 'office', 'Jack Straw, Foreign Secretary, United Kingdom, 2001-06-08 to 2006-05-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-margaret-beckett-2006-05-05', 'office', 'Margaret Beckett, Foreign Secretary, United Kingdom, 2006-05-05 to 2007-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-david-miliband-2007-06-28', 'office', 'David Miliband, Foreign Secretary, United Kingdom, 2007-06-28 to 2010-05-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-william-hague-2010-05-12', 'office', 'William Hague, Foreign Secretary, United Kingdom, 2010-05-12 to 2014-07-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-philip-hammond-2014-07-15', 'office', 'Philip Hammond, Foreign Secretary, United Kingdom, 2014-07-15 to 2016-07-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-boris-johnson-2016-07-13', 'office', 'Boris Johnson, Foreign Secretary, United Kingdom, 2016-07-13 to 2018-07-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-jeremy-hunt-2018-07-09', 'office', 'Jeremy Hunt, Foreign Secretary, United Kingdom, 2018-07-09 to 2019-07-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-dominic-raab-2019-07-24', 'office', 'Dominic Raab, Foreign Secretary, United Kingdom, 2019-07-24 to 2021-09-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-liz-truss-2021-09-15', 'office', 'Liz Truss, Foreign Secretary, United Kingdom, 2021-09-15 to 2022-09-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-james-cleverly-2022-09-06', 'office', 'James Cleverly, Foreign Secretary, United Kingdom, 2022-09-06 to 2023-11-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-david-cameron-2023-11-13', 'office', 'David Cameron, Foreign Secretary, United Kingdom, 2023-11-13 to 2024-07-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-foreign-secretary-david-lammy-2024-07-05', 'office', 'David Lammy, Foreign Secretary, United Kingdom, 2024-07-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-theresa-may-2010-05-12', 'office', 'Theresa May, Home Secretary, United Kingdom, 2010-05-12 to 2016-07-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-amber-rudd-2016-07-13', 'office', 'Amber Rudd, Home Secretary, United Kingdom, 2016-07-13 to 2018-04-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-sajid-javid-2018-04-30', 'office', 'Sajid Javid, Home Secretary, United Kingdom, 2018-04-30 to 2019-07-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-priti-patel-2019-07-24', 'office', 'Priti Patel, Home Secretary, United Kingdom, 2019-07-24 to 2022-09-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-james-cleverly-2023-11-13', 'office', 'James Cleverly, Home Secretary, United Kingdom, 2023-11-13 to 2024-07-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-home-secretary-yvette-cooper-2024-07-05', 'office', 'Yvette Cooper, Home Secretary, United Kingdom, 2024-07-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-gordon-brown-1997-05-02', 'office', 'Gordon Brown, Chancellor of the Exchequer, United Kingdom, 1997-05-02 to 2007-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-alistair-darling-2007-06-28', 'office', 'Alistair Darling, Chancellor of the Exchequer, United Kingdom, 2007-06-28 to 2010-05-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-george-osborne-2010-05-11', 'office', 'George Osborne, Chancellor of the Exchequer, United Kingdom, 2010-05-11 to 2016-07-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-philip-hammond-2016-07-13', 'office', 'Philip Hammond, Chancellor of the Exchequer, United Kingdom, 2016-07-13 to 2019-07-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-sajid-javid-2019-07-24', 'office', 'Sajid Javid, Chancellor of the Exchequer, United Kingdom, 2019-07-24 to 2020-02-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-rishi-sunak-2020-02-13', 'office', 'Rishi Sunak, Chancellor of the Exchequer, United Kingdom, 2020-02-13 to 2022-07-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-jeremy-hunt-2022-10-14', 'office', 'Jeremy Hunt, Chancellor of the Exchequer, United Kingdom, 2022-10-14 to 2024-07-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-chancellor-of-the-exchequer-rachel-reeves-2024-07-05', 'office', 'Rachel Reeves, Chancellor of the Exchequer, United Kingdom, 2024-07-05 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-queen-elizabeth-ii-1952-02-06', 'office', 'Elizabeth II, Queen, United Kingdom, 1952-02-06 to 2022-09-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-kingdom-king-charles-iii-2022-09-08', 'office', 'Charles III, King, United Kingdom, 2022-09-08 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-bertie-ahern-1997-06-26', 'office', 'Bertie Ahern, Prime Minister, Ireland, 1997-06-26 to 2008-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-brian-cowen-2008-05-07', 'office', 'Brian Cowen, Prime Minister, Ireland, 2008-05-07 to 2011-03-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-enda-kenny-2011-03-09', 'office', 'Enda Kenny, Prime Minister, Ireland, 2011-03-09 to 2017-06-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-leo-varadkar-2017-06-14', 'office', 'Leo Varadkar, Prime Minister, Ireland, 2017-06-14 to 2020-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-micheál-martin-2020-06-27', 'office', 'Micheál Martin, Prime Minister, Ireland, 2020-06-27 to 2022-12-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-leo-varadkar-2022-12-17', 'office', 'Leo Varadkar, Prime Minister, Ireland, 2022-12-17 to 2024-04-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-simon-harris-2024-04-09', 'office', 'Simon Harris, Prime Minister, Ireland, 2024-04-09 to 2025-01-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-prime-minister-micheál-martin-2025-01-23', 'office', 'Micheál Martin, Prime Minister, Ireland, 2025-01-23 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-president-mary-robinson-1990-12-03', 'office', 'Mary Robinson, President, Ireland, 1990-12-03 to 1997-09-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-president-mary-mcaleese-1997-11-11', 'office', 'Mary McAleese, President, Ireland, 1997-11-11 to 2011-11-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ireland-president-michael-d-higgins-2011-11-11', 'office', 'Michael D. Higgins, President, Ireland, 2011-11-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-charles-de-gaulle-1959-01-08', 'office', 'Charles de Gaulle, President, France, 1959-01-08 to 1969-04-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-georges-pompidou-1969-06-20', 'office', 'Georges Pompidou, President, France, 1969-06-20 to 1974-04-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-valéry-giscard-d-estaing-1974-05-27', 'office', 'Valéry Giscard d''Estaing, President, France, 1974-05-27 to 1981-05-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-françois-mitterrand-1981-05-21', 'office', 'François Mitterrand, President, France, 1981-05-21 to 1995-05-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-jacques-chirac-1995-05-17', 'office', 'Jacques Chirac, President, France, 1995-05-17 to 2007-05-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-nicolas-sarkozy-2007-05-16', 'office', 'Nicolas Sarkozy, President, France, 2007-05-16 to 2012-05-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-françois-hollande-2012-05-15', 'office', 'François Hollande, President, France, 2012-05-15 to 2017-05-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-president-emmanuel-macron-2017-05-14', 'office', 'Emmanuel Macron, President, France, 2017-05-14 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-manuel-valls-2014-03-31', 'office', 'Manuel Valls, Prime Minister, France, 2014-03-31 to 2016-12-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-édouard-philippe-2017-05-15', 'office', 'Édouard Philippe, Prime Minister, France, 2017-05-15 to 2020-07-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-jean-castex-2020-07-03', 'office', 'Jean Castex, Prime Minister, France, 2020-07-03 to 2022-05-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-élisabeth-borne-2022-05-16', 'office', 'Élisabeth Borne, Prime Minister, France, 2022-05-16 to 2024-01-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-gabriel-attal-2024-01-09', 'office', 'Gabriel Attal, Prime Minister, France, 2024-01-09 to 2024-09-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-michel-barnier-2024-09-05', 'office', 'Michel Barnier, Prime Minister, France, 2024-09-05 to 2024-12-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:france-prime-minister-françois-bayrou-2024-12-13', 'office', 'François Bayrou, Prime Minister, France, 2024-12-13 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-konrad-adenauer-1949-09-15', 'office', 'Konrad Adenauer, Chancellor, Germany, 1949-09-15 to 1963-10-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-ludwig-erhard-1963-10-16', 'office', 'Ludwig Erhard, Chancellor, Germany, 1963-10-16 to 1966-12-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-kurt-georg-kiesinger-1966-12-01', 'office', 'Kurt Georg Kiesinger, Chancellor, Germany, 1966-12-01 to 1969-10-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-willy-brandt-1969-10-22', 'office', 'Willy Brandt, Chancellor, Germany, 1969-10-22 to 1974-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-helmut-schmidt-1974-05-16', 'office', 'Helmut Schmidt, Chancellor, Germany, 1974-05-16 to 1982-10-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-helmut-kohl-1982-10-01', 'office', 'Helmut Kohl, Chancellor, Germany, 1982-10-01 to 1998-10-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-gerhard-schröder-1998-10-27', 'office', 'Gerhard Schröder, Chancellor, Germany, 1998-10-27 to 2005-11-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-angela-merkel-2005-11-22', 'office', 'Angela Merkel, Chancellor, Germany, 2005-11-22 to 2021-12-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-olaf-scholz-2021-12-08', 'office', 'Olaf Scholz, Chancellor, Germany, 2021-12-08 to 2025-05-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-chancellor-friedrich-merz-2025-05-06', 'office', 'Friedrich Merz, Chancellor, Germany, 2025-05-06 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-president-joachim-gauck-2012-03-18', 'office', 'Joachim Gauck, President, Germany, 2012-03-18 to 2017-03-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:germany-president-frank-walter-steinmeier-2017-03-19', 'office', 'Frank-Walter Steinmeier, President, Germany, 2017-03-19 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-silvio-berlusconi-2001-06-11', 'office', 'Silvio Berlusconi, Prime Minister, Italy, 2001-06-11 to 2006-05-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-romano-prodi-2006-05-17', 'office', 'Romano Prodi, Prime Minister, Italy, 2006-05-17 to 2008-05-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-silvio-berlusconi-2008-05-08', 'office', 'Silvio Berlusconi, Prime Minister, Italy, 2008-05-08 to 2011-11-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-mario-monti-2011-11-16', 'office', 'Mario Monti, Prime Minister, Italy, 2011-11-16 to 2013-04-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-enrico-letta-2013-04-28', 'office', 'Enrico Letta, Prime Minister, Italy, 2013-04-28 to 2014-02-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-matteo-renzi-2014-02-22', 'office', 'Matteo Renzi, Prime Minister, Italy, 2014-02-22 to 2016-12-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-paolo-gentiloni-2016-12-12', 'office', 'Paolo Gentiloni, Prime Minister, Italy, 2016-12-12 to 2018-06-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-giuseppe-conte-2018-06-01', 'office', 'Giuseppe Conte, Prime Minister, Italy, 2018-06-01 to 2021-02-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-mario-draghi-2021-02-13', 'office', 'Mario Draghi, Prime Minister, Italy, 2021-02-13 to 2022-10-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-prime-minister-giorgia-meloni-2022-10-22', 'office', 'Giorgia Meloni, Prime Minister, Italy, 2022-10-22 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-president-giorgio-napolitano-2006-05-15', 'office', 'Giorgio Napolitano, President, Italy, 2006-05-15 to 2015-01-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:italy-president-sergio-mattarella-2015-02-03', 'office', 'Sergio Mattarella, President, Italy, 2015-02-03 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:spain-prime-minister-felipe-gonzález-1982-12-02', 'office', 'Felipe González, Prime Minister, Spain, 1982-12-02 to 1996-05-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:spain-prime-minister-josé-maría-aznar-1996-05-05', 'office', 'José María Aznar, Prime Minister, Spain, 1996-05-05 to 2004-04-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:spain-prime-minister-josé-luis-rodríguez-zapatero-2004-04-17', 'office', 'José Luis Rodríguez Zapatero, Prime Minister, Spain, 2004-04-17 to 2011-12-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:spain-prime-minister-mariano-rajoy-2011-12-21', 'office', 'Mariano Rajoy, Prime Minister, Spain, 2011-12-21 to 2018-06-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:spain-prime-minister-pedro-sánchez-2018-06-02', 'office', 'Pedro Sánchez, Prime Minister, Spain, 2018-06-02 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-president-boris-yeltsin-1991-07-10', 'office', 'Boris Yeltsin, President, Russia, 1991-07-10 to 1999-12-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-president-vladimir-putin-2000-05-07', 'office', 'Vladimir Putin, President, Russia, 2000-05-07 to 2008-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-president-dmitry-medvedev-2008-05-07', 'office', 'Dmitry Medvedev, President, Russia, 2008-05-07 to 2012-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-president-vladimir-putin-2012-05-07', 'office', 'Vladimir Putin, President, Russia, 2012-05-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-prime-minister-vladimir-putin-2008-05-08', 'office', 'Vladimir Putin, Prime Minister, Russia, 2008-05-08 to 2012-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-prime-minister-dmitry-medvedev-2012-05-08', 'office', 'Dmitry Medvedev, Prime Minister, Russia, 2012-05-08 to 2020-01-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-prime-minister-mikhail-mishustin-2020-01-16', 'office', 'Mikhail Mishustin, Prime Minister, Russia, 2020-01-16 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:russia-foreign-minister-sergei-lavrov-2004-03-09', 'office', 'Sergei Lavrov, Foreign Minister, Russia, 2004-03-09 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ukraine-president-leonid-kuchma-1994-07-19', 'office', 'Leonid Kuchma, President, Ukraine, 1994-07-19 to 2005-01-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ukraine-president-viktor-yushchenko-2005-01-23', 'office', 'Viktor Yushchenko, President, Ukraine, 2005-01-23 to 2010-02-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ukraine-president-viktor-yanukovych-2010-02-25', 'office', 'Viktor Yanukovych, President, Ukraine, 2010-02-25 to 2014-02-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ukraine-president-petro-poroshenko-2014-06-07', 'office', 'Petro Poroshenko, President, Ukraine, 2014-06-07 to 2019-05-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ukraine-president-volodymyr-zelensky-2019-05-20', 'office', 'Volodymyr Zelensky, President, Ukraine, 2019-05-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:belarus-president-alexander-lukashenko-1994-07-20', 'office', 'Alexander Lukashenko, President, Belarus, 1994-07-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-president-jiang-zemin-1993-03-27', 'office', 'Jiang Zemin, President, China, 1993-03-27 to 2003-03-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-president-hu-jintao-2003-03-15', 'office', 'Hu Jintao, President, China, 2003-03-15 to 2013-03-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-president-xi-jinping-2013-03-14', 'office', 'Xi Jinping, President, China, 2013-03-14 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-prime-minister-zhu-rongji-1998-03-17', 'office', 'Zhu Rongji, Prime Minister, China, 1998-03-17 to 2003-03-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-prime-minister-wen-jiabao-2003-03-16', 'office', 'Wen Jiabao, Prime Minister, China, 2003-03-16 to 2013-03-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-prime-minister-li-keqiang-2013-03-15', 'office', 'Li Keqiang, Prime Minister, China, 2013-03-15 to 2023-03-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:china-prime-minister-li-qiang-2023-03-11', 'office', 'Li Qiang, Prime Minister, China, 2023-03-11 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-junichiro-koizumi-2001-04-26', 'office', 'Junichiro Koizumi, Prime Minister, Japan, 2001-04-26 to 2006-09-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-shinzo-abe-2006-09-26', 'office', 'Shinzo Abe, Prime Minister, Japan, 2006-09-26 to 2007-09-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-yasuo-fukuda-2007-09-26', 'office', 'Yasuo Fukuda, Prime Minister, Japan, 2007-09-26 to 2008-09-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-taro-aso-2008-09-24', 'office', 'Taro Aso, Prime Minister, Japan, 2008-09-24 to 2009-09-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-yukio-hatoyama-2009-09-16', 'office', 'Yukio Hatoyama, Prime Minister, Japan, 2009-09-16 to 2010-06-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-naoto-kan-2010-06-08', 'office', 'Naoto Kan, Prime Minister, Japan, 2010-06-08 to 2011-09-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-yoshihiko-noda-2011-09-02', 'office', 'Yoshihiko Noda, Prime Minister, Japan, 2011-09-02 to 2012-12-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-shinzo-abe-2012-12-26', 'office', 'Shinzo Abe, Prime Minister, Japan, 2012-12-26 to 2020-09-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-yoshihide-suga-2020-09-16', 'office', 'Yoshihide Suga, Prime Minister, Japan, 2020-09-16 to 2021-10-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-fumio-kishida-2021-10-04', 'office', 'Fumio Kishida, Prime Minister, Japan, 2021-10-04 to 2024-10-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:japan-prime-minister-shigeru-ishiba-2024-10-01', 'office', 'Shigeru Ishiba, Prime Minister, Japan, 2024-10-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-kim-dae-jung-1998-02-25', 'office', 'Kim Dae-jung, President, South Korea, 1998-02-25 to 2003-02-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-roh-moo-hyun-2003-02-25', 'office', 'Roh Moo-hyun, President, South Korea, 2003-02-25 to 2008-02-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-lee-myung-bak-2008-02-25', 'office', 'Lee Myung-bak, President, South Korea, 2008-02-25 to 2013-02-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-park-geun-hye-2013-02-25', 'office', 'Park Geun-hye, President, South Korea, 2013-02-25 to 2017-03-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-moon-jae-in-2017-05-10', 'office', 'Moon Jae-in, President, South Korea, 2017-05-10 to 2022-05-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-yoon-suk-yeol-2022-05-10', 'office', 'Yoon Suk-yeol, President, South Korea, 2022-05-10 to 2025-04-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-korea-president-lee-jae-myung-2025-06-04', 'office', 'Lee Jae-myung, President, South Korea, 2025-06-04 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-president-mohammad-khatami-1997-08-03', 'office', 'Mohammad Khatami, President, Iran, 1997-08-03 to 2005-08-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-president-mahmoud-ahmadinejad-2005-08-03', 'office', 'Mahmoud Ahmadinejad, President, Iran, 2005-08-03 to 2013-08-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-president-hassan-rouhani-2013-08-03', 'office', 'Hassan Rouhani, President, Iran, 2013-08-03 to 2021-08-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-president-ebrahim-raisi-2021-08-03', 'office', 'Ebrahim Raisi, President, Iran, 2021-08-03 to 2024-05-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-president-masoud-pezeshkian-2024-07-28', 'office', 'Masoud Pezeshkian, President, Iran, 2024-07-28 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-foreign-minister-mohammad-javad-zarif-2013-08-15', 'office', 'Mohammad Javad Zarif, Foreign Minister, Iran, 2013-08-15 to 2021-08-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-foreign-minister-hossein-amir-abdollahian-2021-08-25', 'office', 'Hossein Amir-Abdollahian, Foreign Minister, Iran, 2021-08-25 to 2024-05-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-foreign-minister-abbas-araghchi-2024-08-21', 'office', 'Abbas Araghchi, Foreign Minister, Iran, 2024-08-21 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iran-supreme-leader-ali-khamenei-1989-06-04', 'office', 'Ali Khamenei, Supreme Leader, Iran, 1989-06-04 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-yitzhak-rabin-1992-07-13', 'office', 'Yitzhak Rabin, Prime Minister, Israel, 1992-07-13 to 1995-11-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-shimon-peres-1995-11-04', 'office', 'Shimon Peres, Prime Minister, Israel, 1995-11-04 to 1996-06-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-benjamin-netanyahu-1996-06-18', 'office', 'Benjamin Netanyahu, Prime Minister, Israel, 1996-06-18 to 1999-07-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-ehud-barak-1999-07-06', 'office', 'Ehud Barak, Prime Minister, Israel, 1999-07-06 to 2001-03-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-ariel-sharon-2001-03-07', 'office', 'Ariel Sharon, Prime Minister, Israel, 2001-03-07 to 2006-04-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-ehud-olmert-2006-04-14', 'office', 'Ehud Olmert, Prime Minister, Israel, 2006-04-14 to 2009-03-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-benjamin-netanyahu-2009-03-31', 'office', 'Benjamin Netanyahu, Prime Minister, Israel, 2009-03-31 to 2021-06-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-naftali-bennett-2021-06-13', 'office', 'Naftali Bennett, Prime Minister, Israel, 2021-06-13 to 2022-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-yair-lapid-2022-07-01', 'office', 'Yair Lapid, Prime Minister, Israel, 2022-07-01 to 2022-12-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:israel-prime-minister-benjamin-netanyahu-2022-12-29', 'office', 'Benjamin Netanyahu, Prime Minister, Israel, 2022-12-29 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:palestine-president-mahmoud-abbas-2005-01-15', 'office', 'Mahmoud Abbas, President, Palestine, 2005-01-15 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-president-abdullah-gül-2007-08-28', 'office', 'Abdullah Gül, President, Turkey, 2007-08-28 to 2014-08-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-president-recep-tayyip-erdoğan-2014-08-28', 'office', 'Recep Tayyip Erdoğan, President, Turkey, 2014-08-28 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-prime-minister-abdullah-gül-2002-11-18', 'office', 'Abdullah Gül, Prime Minister, Turkey, 2002-11-18 to 2003-03-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-prime-minister-recep-tayyip-erdoğan-2003-03-14', 'office', 'Recep Tayyip Erdoğan, Prime Minister, Turkey, 2003-03-14 to 2014-08-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-prime-minister-ahmet-davutoğlu-2014-08-28', 'office', 'Ahmet Davutoğlu, Prime Minister, Turkey, 2014-08-28 to 2016-05-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-prime-minister-binali-yıldırım-2016-05-24', 'office', 'Binali Yıldırım, Prime Minister, Turkey, 2016-05-24 to 2018-07-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-foreign-minister-mevlüt-çavuşoğlu-2015-11-24', 'office', 'Mevlüt Çavuşoğlu, Foreign Minister, Turkey, 2015-11-24 to 2023-06-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:turkey-foreign-minister-hakan-fidan-2023-06-03', 'office', 'Hakan Fidan, Foreign Minister, Turkey, 2023-06-03 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:egypt-president-hosni-mubarak-1981-10-14', 'office', 'Hosni Mubarak, President, Egypt, 1981-10-14 to 2011-02-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:egypt-president-mohamed-morsi-2012-06-30', 'office', 'Mohamed Morsi, President, Egypt, 2012-06-30 to 2013-07-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:egypt-president-abdel-fattah-el-sisi-2014-06-08', 'office', 'Abdel Fattah el-Sisi, President, Egypt, 2014-06-08 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:syria-president-bashar-al-assad-2000-07-17', 'office', 'Bashar al-Assad, President, Syria, 2000-07-17 to 2024-12-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:syria-president-ahmed-al-sharaa-2025-01-29', 'office', 'Ahmed al-Sharaa, President, Syria, 2025-01-29 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iraq-prime-minister-nouri-al-maliki-2006-05-20', 'office', 'Nouri al-Maliki, Prime Minister, Iraq, 2006-05-20 to 2014-09-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iraq-prime-minister-haider-al-abadi-2014-09-08', 'office', 'Haider al-Abadi, Prime Minister, Iraq, 2014-09-08 to 2018-10-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iraq-prime-minister-adel-abdul-mahdi-2018-10-25', 'office', 'Adel Abdul-Mahdi, Prime Minister, Iraq, 2018-10-25 to 2020-05-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iraq-prime-minister-mustafa-al-kadhimi-2020-05-07', 'office', 'Mustafa al-Kadhimi, Prime Minister, Iraq, 2020-05-07 to 2022-10-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:iraq-prime-minister-mohammed-shia-al-sudani-2022-10-27', 'office', 'Mohammed Shia al-Sudani, Prime Minister, Iraq, 2022-10-27 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:saudi-arabia-king-abdullah-2005-08-01', 'office', 'Abdullah, King, Saudi Arabia, 2005-08-01 to 2015-01-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:saudi-arabia-king-salman-2015-01-23', 'office', 'Salman, King, Saudi Arabia, 2015-01-23 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:jordan-king-abdullah-ii-1999-02-07', 'office', 'Abdullah II, King, Jordan, 1999-02-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:canada-prime-minister-jean-chrétien-1993-11-04', 'office', 'Jean Chrétien, Prime Minister, Canada, 1993-11-04 to 2003-12-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:canada-prime-minister-paul-martin-2003-12-12', 'office', 'Paul Martin, Prime Minister, Canada, 2003-12-12 to 2006-02-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:canada-prime-minister-stephen-harper-2006-02-06', 'office', 'Stephen Harper, Prime Minister, Canada, 2006-02-06 to 2015-11-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:canada-prime-minister-justin-trudeau-2015-11-04', 'office', 'Justin Trudeau, Prime Minister, Canada, 2015-11-04 to 2025-03-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:canada-prime-minister-mark-carney-2025-03-14', 'office', 'Mark Carney, Prime Minister, Canada, 2025-03-14 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-john-howard-1996-03-11', 'office', 'John Howard, Prime Minister, Australia, 1996-03-11 to 2007-12-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-kevin-rudd-2007-12-03', 'office', 'Kevin Rudd, Prime Minister, Australia, 2007-12-03 to 2010-06-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-julia-gillard-2010-06-24', 'office', 'Julia Gillard, Prime Minister, Australia, 2010-06-24 to 2013-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-kevin-rudd-2013-06-27', 'office', 'Kevin Rudd, Prime Minister, Australia, 2013-06-27 to 2013-09-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-tony-abbott-2013-09-18', 'office', 'Tony Abbott, Prime Minister, Australia, 2013-09-18 to 2015-09-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-malcolm-turnbull-2015-09-15', 'office', 'Malcolm Turnbull, Prime Minister, Australia, 2015-09-15 to 2018-08-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-scott-morrison-2018-08-24', 'office', 'Scott Morrison, Prime Minister, Australia, 2018-08-24 to 2022-05-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:australia-prime-minister-anthony-albanese-2022-05-23', 'office', 'Anthony Albanese, Prime Minister, Australia, 2022-05-23 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-helen-clark-1999-12-05', 'office', 'Helen Clark, Prime Minister, New Zealand, 1999-12-05 to 2008-11-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-john-key-2008-11-19', 'office', 'John Key, Prime Minister, New Zealand, 2008-11-19 to 2016-12-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-bill-english-2016-12-12', 'office', 'Bill English, Prime Minister, New Zealand, 2016-12-12 to 2017-10-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-jacinda-ardern-2017-10-26', 'office', 'Jacinda Ardern, Prime Minister, New Zealand, 2017-10-26 to 2023-01-25', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-chris-hipkins-2023-01-25', 'office', 'Chris Hipkins, Prime Minister, New Zealand, 2023-01-25 to 2023-11-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:new-zealand-prime-minister-christopher-luxon-2023-11-27', 'office', 'Christopher Luxon, Prime Minister, New Zealand, 2023-11-27 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-kjell-magne-bondevik-1997-10-17', 'office', 'Kjell Magne Bondevik, Prime Minister, Norway, 1997-10-17 to 2000-03-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-jens-stoltenberg-2000-03-17', 'office', 'Jens Stoltenberg, Prime Minister, Norway, 2000-03-17 to 2001-10-19', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-kjell-magne-bondevik-2001-10-19', 'office', 'Kjell Magne Bondevik, Prime Minister, Norway, 2001-10-19 to 2005-10-17', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-jens-stoltenberg-2005-10-17', 'office', 'Jens Stoltenberg, Prime Minister, Norway, 2005-10-17 to 2013-10-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-erna-solberg-2013-10-16', 'office', 'Erna Solberg, Prime Minister, Norway, 2013-10-16 to 2021-10-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-prime-minister-jonas-gahr-støre-2021-10-14', 'office', 'Jonas Gahr Støre, Prime Minister, Norway, 2021-10-14 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:norway-king-harald-v-1991-01-17', 'office', 'Harald V, King, Norway, 1991-01-17 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-prime-minister-göran-persson-1996-03-22', 'office', 'Göran Persson, Prime Minister, Sweden, 1996-03-22 to 2006-10-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-prime-minister-fredrik-reinfeldt-2006-10-06', 'office', 'Fredrik Reinfeldt, Prime Minister, Sweden, 2006-10-06 to 2014-10-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-prime-minister-stefan-löfven-2014-10-03', 'office', 'Stefan Löfven, Prime Minister, Sweden, 2014-10-03 to 2021-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-prime-minister-magdalena-andersson-2021-11-30', 'office', 'Magdalena Andersson, Prime Minister, Sweden, 2021-11-30 to 2022-10-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-prime-minister-ulf-kristersson-2022-10-18', 'office', 'Ulf Kristersson, Prime Minister, Sweden, 2022-10-18 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sweden-king-carl-xvi-gustaf-1973-09-15', 'office', 'Carl XVI Gustaf, King, Sweden, 1973-09-15 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:denmark-prime-minister-anders-fogh-rasmussen-2001-11-27', 'office', 'Anders Fogh Rasmussen, Prime Minister, Denmark, 2001-11-27 to 2009-04-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:denmark-prime-minister-lars-løkke-rasmussen-2009-04-05', 'office', 'Lars Løkke Rasmussen, Prime Minister, Denmark, 2009-04-05 to 2011-10-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:denmark-prime-minister-helle-thorning-schmidt-2011-10-03', 'office', 'Helle Thorning-Schmidt, Prime Minister, Denmark, 2011-10-03 to 2015-06-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:denmark-prime-minister-lars-løkke-rasmussen-2015-06-28', 'office', 'Lars Løkke Rasmussen, Prime Minister, Denmark, 2015-06-28 to 2019-06-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:denmark-prime-minister-mette-frederiksen-2019-06-27', 'office', 'Mette Frederiksen, Prime Minister, Denmark, 2019-06-27 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:finland-president-sauli-niinistö-2012-03-01', 'office', 'Sauli Niinistö, President, Finland, 2012-03-01 to 2024-03-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:finland-president-alexander-stubb-2024-03-01', 'office', 'Alexander Stubb, President, Finland, 2024-03-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:netherlands-prime-minister-jan-peter-balkenende-2002-07-22', 'office', 'Jan Peter Balkenende, Prime Minister, Netherlands, 2002-07-22 to 2010-10-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:netherlands-prime-minister-mark-rutte-2010-10-14', 'office', 'Mark Rutte, Prime Minister, Netherlands, 2010-10-14 to 2024-07-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:netherlands-prime-minister-dick-schoof-2024-07-02', 'office', 'Dick Schoof, Prime Minister, Netherlands, 2024-07-02 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-president-lech-kaczyński-2005-12-23', 'office', 'Lech Kaczyński, President, Poland, 2005-12-23 to 2010-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-president-bronisław-komorowski-2010-08-06', 'office', 'Bronisław Komorowski, President, Poland, 2010-08-06 to 2015-08-06', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-president-andrzej-duda-2015-08-06', 'office', 'Andrzej Duda, President, Poland, 2015-08-06 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-prime-minister-donald-tusk-2007-11-16', 'office', 'Donald Tusk, Prime Minister, Poland, 2007-11-16 to 2014-09-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-prime-minister-ewa-kopacz-2014-09-22', 'office', 'Ewa Kopacz, Prime Minister, Poland, 2014-09-22 to 2015-11-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-prime-minister-beata-szydło-2015-11-16', 'office', 'Beata Szydło, Prime Minister, Poland, 2015-11-16 to 2017-12-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-prime-minister-mateusz-morawiecki-2017-12-11', 'office', 'Mateusz Morawiecki, Prime Minister, Poland, 2017-12-11 to 2023-12-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:poland-prime-minister-donald-tusk-2023-12-13', 'office', 'Donald Tusk, Prime Minister, Poland, 2023-12-13 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:hungary-prime-minister-viktor-orbán-1998-07-06', 'office', 'Viktor Orbán, Prime Minister, Hungary, 1998-07-06 to 2002-05-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:hungary-prime-minister-viktor-orbán-2010-05-29', 'office', 'Viktor Orbán, Prime Minister, Hungary, 2010-05-29 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:greece-prime-minister-george-papandreou-2009-10-06', 'office', 'George Papandreou, Prime Minister, Greece, 2009-10-06 to 2011-11-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:greece-prime-minister-antonis-samaras-2012-06-20', 'office', 'Antonis Samaras, Prime Minister, Greece, 2012-06-20 to 2015-01-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:greece-prime-minister-alexis-tsipras-2015-09-21', 'office', 'Alexis Tsipras, Prime Minister, Greece, 2015-09-21 to 2019-07-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:greece-prime-minister-kyriakos-mitsotakis-2023-06-26', 'office', 'Kyriakos Mitsotakis, Prime Minister, Greece, 2023-06-26 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-fernando-henrique-cardoso-1995-01-01', 'office', 'Fernando Henrique Cardoso, President, Brazil, 1995-01-01 to 2003-01-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-luiz-inácio-lula-da-silva-2003-01-01', 'office', 'Luiz Inácio Lula da Silva, President, Brazil, 2003-01-01 to 2011-01-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-dilma-rousseff-2011-01-01', 'office', 'Dilma Rousseff, President, Brazil, 2011-01-01 to 2016-08-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-michel-temer-2016-08-31', 'office', 'Michel Temer, President, Brazil, 2016-08-31 to 2019-01-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-jair-bolsonaro-2019-01-01', 'office', 'Jair Bolsonaro, President, Brazil, 2019-01-01 to 2023-01-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:brazil-president-luiz-inácio-lula-da-silva-2023-01-01', 'office', 'Luiz Inácio Lula da Silva, President, Brazil, 2023-01-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:mexico-president-vicente-fox-2000-12-01', 'office', 'Vicente Fox, President, Mexico, 2000-12-01 to 2006-12-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:mexico-president-felipe-calderón-2006-12-01', 'office', 'Felipe Calderón, President, Mexico, 2006-12-01 to 2012-12-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:mexico-president-enrique-peña-nieto-2012-12-01', 'office', 'Enrique Peña Nieto, President, Mexico, 2012-12-01 to 2018-12-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:mexico-president-andrés-manuel-lópez-obrador-2018-12-01', 'office', 'Andrés Manuel López Obrador, President, Mexico, 2018-12-01 to 2024-10-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:mexico-president-claudia-sheinbaum-2024-10-01', 'office', 'Claudia Sheinbaum, President, Mexico, 2024-10-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:argentina-president-néstor-kirchner-2003-05-25', 'office', 'Néstor Kirchner, President, Argentina, 2003-05-25 to 2007-12-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:argentina-president-cristina-fernández-de-kirchner-2007-12-10', 'office', 'Cristina Fernández de Kirchner, President, Argentina, 2007-12-10 to 2015-12-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:argentina-president-mauricio-macri-2015-12-10', 'office', 'Mauricio Macri, President, Argentina, 2015-12-10 to 2019-12-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:argentina-president-alberto-fernández-2019-12-10', 'office', 'Alberto Fernández, President, Argentina, 2019-12-10 to 2023-12-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:argentina-president-javier-milei-2023-12-10', 'office', 'Javier Milei, President, Argentina, 2023-12-10 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:venezuela-president-hugo-chávez-1999-02-02', 'office', 'Hugo Chávez, President, Venezuela, 1999-02-02 to 2013-03-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:venezuela-president-nicolás-maduro-2013-04-19', 'office', 'Nicolás Maduro, President, Venezuela, 2013-04-19 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:colombia-president-álvaro-uribe-2002-08-07', 'office', 'Álvaro Uribe, President, Colombia, 2002-08-07 to 2010-08-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:colombia-president-juan-manuel-santos-2010-08-07', 'office', 'Juan Manuel Santos, President, Colombia, 2010-08-07 to 2018-08-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:colombia-president-iván-duque-2018-08-07', 'office', 'Iván Duque, President, Colombia, 2018-08-07 to 2022-08-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:colombia-president-gustavo-petro-2022-08-07', 'office', 'Gustavo Petro, President, Colombia, 2022-08-07 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-africa-president-nelson-mandela-1994-05-10', 'office', 'Nelson Mandela, President, South Africa, 1994-05-10 to 1999-06-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-africa-president-thabo-mbeki-1999-06-14', 'office', 'Thabo Mbeki, President, South Africa, 1999-06-14 to 2008-09-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-africa-president-kgalema-motlanthe-2008-09-25', 'office', 'Kgalema Motlanthe, President, South Africa, 2008-09-25 to 2009-05-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-africa-president-jacob-zuma-2009-05-09', 'office', 'Jacob Zuma, President, South Africa, 2009-05-09 to 2018-02-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:south-africa-president-cyril-ramaphosa-2018-02-15', 'office', 'Cyril Ramaphosa, President, South Africa, 2018-02-15 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nigeria-president-olusegun-obasanjo-1999-05-29', 'office', 'Olusegun Obasanjo, President, Nigeria, 1999-05-29 to 2007-05-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nigeria-president-umaru-yar-adua-2007-05-29', 'office', 'Umaru Yar''Adua, President, Nigeria, 2007-05-29 to 2010-05-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nigeria-president-goodluck-jonathan-2010-05-06', 'office', 'Goodluck Jonathan, President, Nigeria, 2010-05-06 to 2015-05-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nigeria-president-muhammadu-buhari-2015-05-29', 'office', 'Muhammadu Buhari, President, Nigeria, 2015-05-29 to 2023-05-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nigeria-president-bola-tinubu-2023-05-29', 'office', 'Bola Tinubu, President, Nigeria, 2023-05-29 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:kenya-president-mwai-kibaki-2002-12-30', 'office', 'Mwai Kibaki, President, Kenya, 2002-12-30 to 2013-04-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:kenya-president-uhuru-kenyatta-2013-04-09', 'office', 'Uhuru Kenyatta, President, Kenya, 2013-04-09 to 2022-09-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:kenya-president-william-ruto-2022-09-13', 'office', 'William Ruto, President, Kenya, 2022-09-13 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:ethiopia-prime-minister-abiy-ahmed-2018-04-02', 'office', 'Abiy Ahmed, Prime Minister, Ethiopia, 2018-04-02 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:bangladesh-prime-minister-sheikh-hasina-2009-01-06', 'office', 'Sheikh Hasina, Prime Minister, Bangladesh, 2009-01-06 to 2024-08-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sri-lanka-president-mahinda-rajapaksa-2005-11-19', 'office', 'Mahinda Rajapaksa, President, Sri Lanka, 2005-11-19 to 2015-01-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sri-lanka-president-maithripala-sirisena-2015-01-09', 'office', 'Maithripala Sirisena, President, Sri Lanka, 2015-01-09 to 2019-11-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sri-lanka-president-gotabaya-rajapaksa-2019-11-18', 'office', 'Gotabaya Rajapaksa, President, Sri Lanka, 2019-11-18 to 2022-07-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sri-lanka-president-ranil-wickremesinghe-2022-07-21', 'office', 'Ranil Wickremesinghe, President, Sri Lanka, 2022-07-21 to 2024-09-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:sri-lanka-president-anura-kumara-dissanayake-2024-09-23', 'office', 'Anura Kumara Dissanayake, President, Sri Lanka, 2024-09-23 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:indonesia-president-susilo-bambang-yudhoyono-2004-10-20', 'office', 'Susilo Bambang Yudhoyono, President, Indonesia, 2004-10-20 to 2014-10-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:indonesia-president-joko-widodo-2014-10-20', 'office', 'Joko Widodo, President, Indonesia, 2014-10-20 to 2024-10-20', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:indonesia-president-prabowo-subianto-2024-10-20', 'office', 'Prabowo Subianto, President, Indonesia, 2024-10-20 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:philippines-president-gloria-macapagal-arroyo-2001-01-20', 'office', 'Gloria Macapagal Arroyo, President, Philippines, 2001-01-20 to 2010-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:philippines-president-benigno-aquino-iii-2010-06-30', 'office', 'Benigno Aquino III, President, Philippines, 2010-06-30 to 2016-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:philippines-president-rodrigo-duterte-2016-06-30', 'office', 'Rodrigo Duterte, President, Philippines, 2016-06-30 to 2022-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:philippines-president-ferdinand-marcos-jr-2022-06-30', 'office', 'Ferdinand Marcos Jr., President, Philippines, 2022-06-30 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:uzbekistan-president-shavkat-mirziyoyev-2016-12-14', 'office', 'Shavkat Mirziyoyev, President, Uzbekistan, 2016-12-14 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:burkina-faso-president-blaise-compaoré-1987-10-15', 'office', 'Blaise Compaoré, President, Burkina Faso, 1987-10-15 to 2014-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:burkina-faso-president-roch-marc-christian-kaboré-2015-12-29', 'office', 'Roch Marc Christian Kaboré, President, Burkina Faso, 2015-12-29 to 2022-01-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:burkina-faso-president-ibrahim-traoré-2022-10-06', 'office', 'Ibrahim Traoré, President, Burkina Faso, 2022-10-06 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-nations-secretary-general-boutros-boutros-ghali-1992-01-01', 'office', 'Boutros Boutros-Ghali, Secretary-General, United Nations, 1992-01-01 to 1996-12-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-nations-secretary-general-kofi-annan-1997-01-01', 'office', 'Kofi Annan, Secretary-General, United Nations, 1997-01-01 to 2006-12-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-nations-secretary-general-ban-ki-moon-2007-01-01', 'office', 'Ban Ki-moon, Secretary-General, United Nations, 2007-01-01 to 2016-12-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:united-nations-secretary-general-antónio-guterres-2017-01-01', 'office', 'António Guterres, Secretary-General, United Nations, 2017-01-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nato-secretary-general-jaap-de-hoop-scheffer-2004-01-05', 'office', 'Jaap de Hoop Scheffer, Secretary-General, NATO, 2004-01-05 to 2009-08-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nato-secretary-general-anders-fogh-rasmussen-2009-08-01', 'office', 'Anders Fogh Rasmussen, Secretary-General, NATO, 2009-08-01 to 2014-10-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nato-secretary-general-jens-stoltenberg-2014-10-01', 'office', 'Jens Stoltenberg, Secretary-General, NATO, 2014-10-01 to 2024-10-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:nato-secretary-general-mark-rutte-2024-10-01', 'office', 'Mark Rutte, Secretary-General, NATO, 2024-10-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-commission-josé-manuel-barroso-2004-11-22', 'office', 'José Manuel Barroso, President of the European Commission, European Union, 2004-11-22 to 2014-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-commission-jean-claude-juncker-2014-11-01', 'office', 'Jean-Claude Juncker, President of the European Commission, European Union, 2014-11-01 to 2019-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-commission-ursula-von-der-leyen-2019-12-01', 'office', 'Ursula von der Leyen, President of the European Commission, European Union, 2019-12-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-council-herman-van-rompuy-2009-12-01', 'office', 'Herman Van Rompuy, President of the European Council, European Union, 2009-12-01 to 2014-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-council-donald-tusk-2014-12-01', 'office', 'Donald Tusk, President of the European Council, European Union, 2014-12-01 to 2019-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-council-charles-michel-2019-12-01', 'office', 'Charles Michel, President of the European Council, European Union, 2019-12-01 to 2024-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-council-antónio-costa-2024-12-01', 'office', 'António Costa, President of the European Council, European Union, 2024-12-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-high-representative-for-foreign-affairs-and-security-policy-catherine-ashton-2009-12-01', 'office', 'Catherine Ashton, High Representative for Foreign Affairs and Security Policy, European Union, 2009-12-01 to 2014-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-high-representative-for-foreign-affairs-and-security-policy-federica-mogherini-2014-11-01', 'office', 'Federica Mogherini, High Representative for Foreign Affairs and Security Policy, European Union, 2014-11-01 to 2019-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-high-representative-for-foreign-affairs-and-security-policy-josep-borrell-2019-12-01', 'office', 'Josep Borrell, High Representative for Foreign Affairs and Security Policy, European Union, 2019-12-01 to 2024-11-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-high-representative-for-foreign-affairs-and-security-policy-kaja-kallas-2024-12-01', 'office', 'Kaja Kallas, High Representative for Foreign Affairs and Security Policy, European Union, 2024-12-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-central-bank-jean-claude-trichet-2003-11-01', 'office', 'Jean-Claude Trichet, President of the European Central Bank, European Union, 2003-11-01 to 2011-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-central-bank-mario-draghi-2011-11-01', 'office', 'Mario Draghi, President of the European Central Bank, European Union, 2011-11-01 to 2019-10-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:european-union-president-of-the-european-central-bank-christine-lagarde-2019-11-01', 'office', 'Christine Lagarde, President of the European Central Bank, European Union, 2019-11-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:vatican-city-pope-john-paul-ii-1978-10-16', 'office', 'John Paul II, Pope, Vatican City, 1978-10-16 to 2005-04-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:vatican-city-pope-benedict-xvi-2005-04-19', 'office', 'Benedict XVI, Pope, Vatican City, 2005-04-19 to 2013-02-28', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:vatican-city-pope-francis-2013-03-13', 'office', 'Francis, Pope, Vatican City, 2013-03-13 to 2025-04-21', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:vatican-city-pope-leo-xiv-2025-05-08', 'office', 'Leo XIV, Pope, Vatican City, 2025-05-08 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:world-health-organization-director-general-margaret-chan-2007-01-04', 'office', 'Margaret Chan, Director-General, World Health Organization, 2007-01-04 to 2017-06-30', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:world-health-organization-director-general-tedros-adhanom-ghebreyesus-2017-07-01', 'office', 'Tedros Adhanom Ghebreyesus, Director-General, World Health Organization, 2017-07-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:international-monetary-fund-managing-director-dominique-strauss-kahn-2007-11-01', 'office', 'Dominique Strauss-Kahn, Managing Director, International Monetary Fund, 2007-11-01 to 2011-05-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:international-monetary-fund-managing-director-christine-lagarde-2011-07-05', 'office', 'Christine Lagarde, Managing Director, International Monetary Fund, 2011-07-05 to 2019-09-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('office:international-monetary-fund-managing-director-kristalina-georgieva-2019-10-01', 'office', 'Kristalina Georgieva, Managing Director, International Monetary Fund, 2019-10-01 on (known to 2025-06-30)', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:us-taliban-agreement-signed', 'event', 'US-Taliban agreement signed: 2020-02-29', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:deadline-for-the-withdrawal-of-us-forces-in-the-doha-agreement', 'event', 'deadline for the withdrawal of US forces in the Doha agreement: 2021-05-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:joint-statement-of-the-extended-troika', 'event', 'joint statement of the Extended Troika: 2021-03-18', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:fall-of-kabul-to-the-taliban', 'event', 'fall of Kabul to the Taliban: 2021-08-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:abbey-gate-bombing-at-kabul-airport', 'event', 'Abbey Gate bombing at Kabul airport: 2021-08-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:announcement-of-the-taliban-s-caretaker-cabinet', 'event', 'announcement of the Taliban''s caretaker cabinet: 2021-09-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-osama-bin-laden', 'event', 'killing of Osama bin Laden: 2011-05-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:founding-of-tehrik-i-taliban-pakistan', 'event', 'founding of Tehrik-i-Taliban Pakistan: 2007-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:ttp-splinter-groups-rejoin-jamaat-ul-ahrar-hizb-ul-ahrar', 'event', 'TTP splinter groups rejoin (Jamaat-ul-Ahrar; Hizb-ul-Ahrar): 2020-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:operation-zarb-e-azb-begins', 'event', 'Operation Zarb-e-Azb begins: 2014-06-15', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:taliban-take-kabul-for-the-first-time', 'event', 'Taliban take Kabul for the first time: 1996-09-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:arrest-of-abdul-ghani-baradar', 'event', 'arrest of Abdul Ghani Baradar: 2010-02', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:release-of-the-global-terrorism-index-2025', 'event', 'release of the Global Terrorism Index 2025: 2025-03-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:president-trump-s-address-to-congress-naming-the-arrest', 'event', 'President Trump''s address to Congress naming the arrest: 2025-03-04', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:attack-on-the-army-public-school-in-peshawar', 'event', 'attack on the Army Public School in Peshawar: 2014-12-16', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:operation-raddul-fasaad-begins', 'event', 'Operation Raddul Fasaad begins: 2017-02-22', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-benazir-bhutto', 'event', 'killing of Benazir Bhutto: 2007-12-27', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-baitullah-mehsud', 'event', 'killing of Baitullah Mehsud: 2009-08-05', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-hakimullah-mehsud', 'event', 'killing of Hakimullah Mehsud: 2013-11-01', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-mullah-fazlullah', 'event', 'killing of Mullah Fazlullah: 2018-06-13', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-ayman-al-zawahiri', 'event', 'killing of Ayman al-Zawahiri: 2022-07-31', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-qassem-soleimani', 'event', 'killing of Qassem Soleimani: 2020-01-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:attacks-of-11-september', 'event', 'attacks of 11 September: 2001-09-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:killing-of-abu-bakr-al-baghdadi', 'event', 'killing of Abu Bakr al-Baghdadi: 2019-10-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:mumbai-attacks', 'event', 'Mumbai attacks: 2008-11-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:suicide-attack-at-pulwama', 'event', 'suicide attack at Pulwama: 2019-02-14', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:earthquake-in-kashmir-and-northern-pakistan', 'event', 'earthquake in Kashmir and northern Pakistan: 2005-10-08', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:russia-s-full-scale-invasion-of-ukraine', 'event', 'Russia''s full-scale invasion of Ukraine: 2022-02-24', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:annexation-of-crimea', 'event', 'annexation of Crimea: 2014-03', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:attack-by-hamas-on-israel', 'event', 'attack by Hamas on Israel: 2023-10-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:fall-of-the-berlin-wall', 'event', 'fall of the Berlin Wall: 1989-11-09', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:good-friday-agreement', 'event', 'Good Friday Agreement: 1998-04-10', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:dissolution-of-the-soviet-union', 'event', 'dissolution of the Soviet Union: 1991-12-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:london-bombings', 'event', 'London bombings: 2005-07-07', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:madrid-train-bombings', 'event', 'Madrid train bombings: 2004-03-11', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:indian-ocean-earthquake-and-tsunami', 'event', 'Indian Ocean earthquake and tsunami: 2004-12-26', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:paris-climate-agreement-adopted', 'event', 'Paris climate agreement adopted: 2015-12-12', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('event:referendum-on-leaving-the-european-union', 'event', 'referendum on leaving the European Union: 2016-06-23', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:ttp', 'acronym', 'TTP: Tehrik-i-Taliban Pakistan', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:isi', 'acronym', 'ISI: Inter-Services Intelligence', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:coas', 'acronym', 'COAS: Chief of Army Staff', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:sapm', 'acronym', 'SAPM: Special Assistant to the Prime Minister', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:cpec', 'acronym', 'CPEC: China-Pakistan Economic Corridor', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:centcom', 'acronym', 'CENTCOM: United States Central Command', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:gti', 'acronym', 'GTI: Global Terrorism Index', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:iep', 'acronym', 'IEP: Institute for Economics and Peace', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:iskp', 'acronym', 'ISKP: Islamic State Khorasan Province', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:nato', 'acronym', 'NATO: North Atlantic Treaty Organization', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:cia', 'acronym', 'CIA: Central Intelligence Agency', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:fbi', 'acronym', 'FBI: Federal Bureau of Investigation', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:un', 'acronym', 'UN: United Nations', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:unhcr', 'acronym', 'UNHCR: United Nations High Commissioner for Refugees', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:ohchr', 'acronym', 'OHCHR: Office of the High Commissioner for Human Rights', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:unicef', 'acronym', 'UNICEF: United Nations Children''s Fund', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:ocha', 'acronym', 'OCHA: Office for the Coordination of Humanitarian Affairs', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:unama', 'acronym', 'UNAMA: United Nations Assistance Mission in Afghanistan', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:who', 'acronym', 'WHO: World Health Organization', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:wto', 'acronym', 'WTO: World Trade Organization', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:wfp', 'acronym', 'WFP: World Food Programme', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:imf', 'acronym', 'IMF: International Monetary Fund', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:fatf', 'acronym', 'FATF: Financial Action Task Force', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:iaea', 'acronym', 'IAEA: International Atomic Energy Agency', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:icc', 'acronym', 'ICC: International Criminal Court', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:icj', 'acronym', 'ICJ: International Court of Justice', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:icrc', 'acronym', 'ICRC: International Committee of the Red Cross', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:oecd', 'acronym', 'OECD: Organisation for Economic Co-operation and Development', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:opec', 'acronym', 'OPEC: Organization of the Petroleum Exporting Countries', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:osce', 'acronym', 'OSCE: Organization for Security and Co-operation in Europe', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:oic', 'acronym', 'OIC: Organisation of Islamic Cooperation', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:sco', 'acronym', 'SCO: Shanghai Cooperation Organisation', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:saarc', 'acronym', 'SAARC: South Asian Association for Regional Cooperation', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:asean', 'acronym', 'ASEAN: Association of Southeast Asian Nations', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:isil', 'acronym', 'ISIL: Islamic State of Iraq and the Levant', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:isis', 'acronym', 'ISIS: Islamic State of Iraq and Syria', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:aqis', 'acronym', 'AQIS: al-Qaeda in the Indian Subcontinent', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:jnim', 'acronym', 'JNIM: Jama''at Nusrat al-Islam wal-Muslimin', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:bla', 'acronym', 'BLA: Balochistan Liberation Army', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:usaid', 'acronym', 'USAID: United States Agency for International Development', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:sigar', 'acronym', 'SIGAR: Special Inspector General for Afghanistan Reconstruction', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:nsa', 'acronym', 'NSA: National Security Agency', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:dhs', 'acronym', 'DHS: Department of Homeland Security', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:sadf', 'acronym', 'SADF: South Asia Democratic Forum', 'general record', '7fbf011a28c0');
INSERT INTO "fact" VALUES ('acronym:mei', 'acronym', 'MEI: Middle East Institute', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('attacks-up-45-per-cent', 'figure', '45%', '112.6% (517 → 1,099)', 'https://tribune.com.pk/story/2532811/entertainment', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('taliban-offensive-under-a-week', 'term', 'less_than_a_week|under_a_week|within_a_week|a_matter_of_days', 'nine days: the first provincial capital fell on 6 August 2021, Kabul on 15 August', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('abbey-gate-thirteen-soldiers', 'term', '13_us_soldiers|13_american_soldiers|13_u.s._soldiers|thirteen_american_soldiers|thirteen_us_soldiers', '13 US service members', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('taliban-prime-minister', 'office', 'Obaidullah Akhund', 'Mohammad Hassan Akhund', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('us-foreign-minister', 'office', 'Antony Blinken', 'Secretary of State Antony Blinken', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('pakistan-army-chief-of-staff', 'office', 'Qamar Javed Bajwa', 'Chief of Army Staff', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('former-president-in-office', 'office', 'Donald Trump', 'President Donald Trump', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('south-asia-center-director', 'office', 'Shuja Nawaz', 'founding director (2009 to 2014), then Distinguished Fellow', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('defence-secretary-of-pakistan', 'office', 'Naeem Khalid Lodhi', 'former Defence Secretary of Pakistan', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('pakistan-home-minister', 'term', 'home_minister', 'interior minister', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('isi-military-intelligence-agency', 'acronym', 'Military Intelligence Agency', 'Inter-Services Intelligence', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('ttp-taliban-pakistan', 'acronym', 'Taliban Pakistan', 'Tehrik-i-Taliban Pakistan', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('ttp-without-pakistan', 'acronym', 'Tehreek-e-Taliban', 'Tehreek-e-Taliban Pakistan', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('sapm-special-advisor', 'acronym', 'Special Advisor to the Prime Minister', 'Special Assistant to the Prime Minister', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('anthony-blinken', 'name', 'Anthony Blinken', 'Antony Blinken', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('abbey-gate-south-gate', 'name', 'South Gate', 'Abbey Gate', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('schoettli-initial', 'name', 'Schoettli, S.', 'Schoettli, J.', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('ttp-reunification-2019', 'date', '2019', 'July and August 2020', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('ttp-reunification-recent-months-of-2021', 'term', 'recent_months|past_few_months|last_few_months', 'July and August 2020', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('geographical-economy', 'term', 'geographical_econom*|geographic_econom*', 'geo-economics', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('extension-of-the-troika', 'term', 'extension_of_the_troika|extension_of_the_“troika|expansion_of_the_troika', 'the Extended Troika', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('bases-have-no-basis', 'term', 'have_no_basis|has_no_basis', 'bases are a non-starter', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('give-some-policy', 'term', 'take_some,_give_some|take_some_give_some|give_some,_take_some', 'give and take', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('share-widget', 'noise', 'share_with_your_friends', 'nothing: it belongs to the page', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('reaction-widget', 'noise', 'geeky_geeky', 'nothing: it belongs to the page', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('comment-form', 'noise', 'your_email_address_will_not_be_published', 'nothing: it belongs to the page', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('comment-form-name', 'noise', 'please_enter_your_name_here', 'nothing: it belongs to the page', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('editor-watermark', 'noise', 'powered_by_froala', 'nothing: it belongs to the page', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('escort-spam', 'noise', 'london_escorts', 'nothing: it was put there by somebody else', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('empty-byline', 'noise', 'by_,_the_writer', 'the author''s name', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('fused-we-the', 'noise', 'wethe', 'a new sentence', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('fused-leaders', 'noise', 'generalspolitical|leadersreligious', 'a list with commas', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('pronoun-for-a-man', 'term', 'recently_she_said', 'recently said', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('question-heading', 'term', 'what_do_you_want_america', 'What America wants', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('capital-of-a-lost-link', 'term', 'including_from', 'including from', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('centcom-without-date', 'date', 'central_command_public_affairs', 'the date of the statement, or n.d.', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('lakhani-date', 'date', '(2021,_s|2021,_s.)', '(2021, February)', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('dead-links', 'noise', '](#)', 'the address of the page that is meant', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('mckenzie-marks', 'quote', 'they_would_do_more.’|would_like_more_of_it.’', 'one kind of mark at both ends', 'general record', '7fbf011a28c0');
INSERT INTO "known_error" VALUES ('mixed-marks', 'quote', '“what', 'curly marks, or straight ones, throughout', 'general record', '7fbf011a28c0');
INSERT INTO "intake" VALUES ('0f3a40c92c98b2a6', 'texts/release.txt');
INSERT INTO "intake" VALUES ('5e6dbebf74384cd1', 'texts/report.txt');
INSERT INTO "intake_item" VALUES ('0f3a40c92c98b2a6', 0, '30e8b0b8f87f2cdb', '67e8ca3d0747c43a', 'texts/release.txt', NULL);
INSERT INTO "intake_item" VALUES ('5e6dbebf74384cd1', 0, '395178714d951bd2', 'ebb98467b98fe05d', 'texts/report.txt', NULL);
INSERT INTO "claim_group" VALUES ('ba6f543cb0afd716', '0f69587d80022b40', '3432bf261209e8d4', 'contradicts', 1);
INSERT INTO "claim_group" VALUES ('ba6f543cb0afd716', '0f69587d80022b40', '56603f8a18b42d2e', 'contradicts', 1);
INSERT INTO "claim_group" VALUES ('ba6f543cb0afd716', '7f1af0c253f5f10f', '0f1cf57202e87544', 'agrees', 0);
INSERT INTO "claim_group" VALUES ('ba6f543cb0afd716', '7f1af0c253f5f10f', 'c2fc28707646719c', 'agrees', 0);
