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
        , modified TEXT, stated TEXT NOT NULL DEFAULT '[]', origin_map TEXT NOT NULL DEFAULT '[]', links TEXT NOT NULL DEFAULT '[]') STRICT;
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
            origin TEXT NOT NULL, path TEXT, analysis TEXT,                  -- equal for documents of the same origin
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
            analysis TEXT,
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
INSERT INTO "_sqlite_migrations" VALUES (1, 'audit', 'm001_sources_and_documents', '2026-11-22 15:47:56.530226+00:00');
INSERT INTO "_sqlite_migrations" VALUES (2, 'audit', 'm002_claims_and_findings', '2026-11-22 15:47:56.538278+00:00');
INSERT INTO "_sqlite_migrations" VALUES (3, 'audit', 'm003_runs_and_verdicts', '2026-11-22 15:47:56.544272+00:00');
INSERT INTO "_sqlite_migrations" VALUES (4, 'audit', 'm004_questions', '2026-11-22 15:47:56.547640+00:00');
INSERT INTO "_sqlite_migrations" VALUES (5, 'audit', 'm005_files_and_paths', '2026-11-22 15:47:56.550823+00:00');
INSERT INTO "_sqlite_migrations" VALUES (6, 'audit', 'm006_ratings', '2026-11-22 15:47:56.552307+00:00');
INSERT INTO "_sqlite_migrations" VALUES (7, 'audit', 'm007_where_fields_came_from', '2026-11-22 15:47:56.553365+00:00');
INSERT INTO "_sqlite_migrations" VALUES (8, 'audit', 'm008_groups', '2026-11-22 15:47:56.555209+00:00');
INSERT INTO "_sqlite_migrations" VALUES (9, 'audit', 'm009_links', '2026-11-22 15:47:56.555756+00:00');
INSERT INTO "_sqlite_migrations" VALUES (10, 'audit', 'm010_neighbours', '2026-11-22 15:47:56.560831+00:00');
INSERT INTO "source" VALUES ('6597401464c02a0f', 'release.txt');
INSERT INTO "source" VALUES ('c3e1c10b07adc4b8', 'report.txt');
INSERT INTO "snapshot" VALUES ('a2ce010c05856f85c08c81ab2bba0e96443355d104514ff9fa301c34fb905b08', X'41747461636b7320696e204e6f726c616e6420646f75626c65642c20696e7374697475746520736179730a0a427920416e6e20526f650a36204d617920323032340a0a546865204e6f726c616e6420536563757269747920496e7374697475746520636f756e746564203431322061747461636b7320696e204e6f726c616e6420696e20323032332c2075702066726f6d2032303620696e20323032322e205468652061747461636b73206b696c6c656420312c3135300a70656f706c6520696e20323032332e205072696d65204d696e6973746572204a616e20486f6c6d20736169642074686520676f7665726e6d656e7420776f756c64207075626c69736820697473206f776e20636f756e742e0a', '2026-11-22T15:47:56+00:00');
INSERT INTO "snapshot" VALUES ('3c9789778298123705532d479908d5115ee1e74bab917e8fb807cb5b9a67949d', X'4e6f726c616e642076696f6c656e636520696e20666967757265730a0a427920546f6d20506f650a39204d617920323032340a0a54686572652077657265203431322061747461636b7320696e204e6f726c616e6420696e20323032332c206163636f7264696e6720746f20746865204e6f726c616e6420536563757269747920496e737469747574652e205468652061747461636b73206b696c6c656420312c3531302070656f706c650a696e20323032332e205072696d65204d696e6973746572204a616e20486f6c6d2072656a65637465642063616c6c7320666f7220616e20696e71756972792e0a', '2026-11-22T15:47:56+00:00');
INSERT INTO "document" VALUES ('30e8b0b8f87f2cdb', 'a2ce010c05856f85c08c81ab2bba0e96443355d104514ff9fa301c34fb905b08', '6597401464c02a0f', 'texts/release.txt', NULL, 'text/plain', 'Attacks in Norland doubled, institute says', 'Ann Roe', '2024-05-06', 'en', NULL, 0, 'Attacks in Norland doubled, institute says

By Ann Roe
6 May 2024

The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022. The attacks killed 1,150
people in 2023. Prime Minister Jan Holm said the government would publish its own count.
', '270a50db00721f6d', '[["author","byline: By Ann Roe"],["charset","utf-8"],["language","its function words"],["published","dateline: 6 May 2024"],["title","first line that reads as a title"]]', '[]', '[[0,42],[44,54],[55,65],[67,158],[159,199],[200,272]]', '[116929294,120800656,209675282,393358934,406148582,503028621,519710258,524064860,531974019,573981356,643309343,650452821,650957386,675313528,822782139,854174124,863637536,956633362,1048421808,1144816725,1202370080,1554724678,1648685452,1733750460,1830172810,1949867921,1963611187,2288642851,2345870386,2495876143,2546848770,2553077579,2741776321,2887969920,2979502979,3063311421,3220279190,3268129213,3463238607,3484565602,3589155707,3653198198,3712113013,3766396573]', NULL, '[["charset","utf-8","the bytes",1.0],["author","Ann Roe","byline: By Ann Roe",0.75],["published","2024-05-06","dateline: 6 May 2024",0.7],["title","Attacks in Norland doubled, institute says","first line that reads as a title",0.5],["language","en","its function words",0.9]]', '[]', '[]');
INSERT INTO "document" VALUES ('395178714d951bd2', '3c9789778298123705532d479908d5115ee1e74bab917e8fb807cb5b9a67949d', 'c3e1c10b07adc4b8', 'texts/report.txt', NULL, 'text/plain', 'Norland violence in figures', 'Tom Poe', '2024-05-09', 'en', NULL, 0, 'Norland violence in figures

By Tom Poe
9 May 2024

There were 412 attacks in Norland in 2023, according to the Norland Security Institute. The attacks killed 1,510 people
in 2023. Prime Minister Jan Holm rejected calls for an inquiry.
', 'e66745eb1027a6e1', '[["author","byline: By Tom Poe"],["charset","utf-8"],["language","its function words"],["published","dateline: 9 May 2024"],["title","first line that reads as a title"]]', '[]', '[[0,27],[29,39],[40,50],[52,139],[140,180],[181,235]]', '[30982953,230084817,256807310,291246242,320365596,330300796,637518428,643309343,908336584,910360826,1367615714,1584145027,1830172810,1852406364,1923804768,1963611187,2288642851,2488435342,2513320583,2630305633,2684779710,2849717824,2903096855,2986907081,3063311421,3097895970,3298044997,3380682717,3495717736,3537212929,4072012114,4099128061,4099913369,4122672550,4130784144,4215355140,4237012276]', NULL, '[["charset","utf-8","the bytes",1.0],["author","Tom Poe","byline: By Tom Poe",0.75],["published","2024-05-09","dateline: 9 May 2024",0.7],["title","Norland violence in figures","first line that reads as a title",0.5],["language","en","its function words",0.9]]', '[]', '[]');
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 47, 54, 'person', 'ann roe', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 71, 97, 'organisation', 'nrlnd scrta ansta', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('30e8b0b8f87f2cdb', 200, 214, 'person', 'prma mnstr', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 32, 39, 'person', 'tom poe', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 112, 138, 'organisation', 'nrlnd scrta ansta', NULL, NULL, NULL, NULL);
INSERT INTO "mention" VALUES ('395178714d951bd2', 181, 195, 'person', 'prma mnstr', NULL, NULL, NULL, NULL);
INSERT INTO "claim" VALUES ('1e81990482a42359', '30e8b0b8f87f2cdb', '270a50db00721f6d', 0, 0, 26, 'Attacks in Norland doubled', 0, 42, 'change', 'Norland', 'attacks', 'Norland', NULL, '{"speaker":{"start":28,"end":37},"cue":{"start":38,"end":42},"stance":"reports","named":null,"source":null}', 0, NULL, NULL, NULL, '[]', '8d66aced659abaf3', '[]', NULL);
INSERT INTO "claim" VALUES ('0f1cf57202e87544', '30e8b0b8f87f2cdb', '270a50db00721f6d', 1, 67, 157, 'The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022', 67, 158, 'count', 'Norland Security Institute', 'attacks', 'Norland', '2022/2023', NULL, 0, NULL, NULL, 'count', '[[132,136,"DATE","2023","2023",false],[153,157,"DATE","2022","2022",false]]', '6bbbbefee5bc09f7', '[]', NULL);
INSERT INTO "claim" VALUES ('3432bf261209e8d4', '30e8b0b8f87f2cdb', '270a50db00721f6d', 2, 159, 198, 'The attacks killed 1,150
people in 2023', 159, 199, 'casualty', 'attacks', 'deaths', 'Norland', '2023', NULL, 0, NULL, NULL, 'kill', '[[194,198,"DATE","2023","2023",false]]', 'd38d01f0735fc43e', '[["place","sentence before"]]', NULL);
INSERT INTO "claim" VALUES ('e7200a34b581af7a', '30e8b0b8f87f2cdb', '270a50db00721f6d', 3, 200, 271, 'Prime Minister Jan Holm said the government would publish its own count', 200, 272, 'quote', 'Prime Minister Jan Holm', NULL, NULL, NULL, '{"speaker":{"start":200,"end":223},"cue":{"start":224,"end":228},"stance":"reports","named":null,"source":null}', 0, 'future', NULL, 'publish', '[]', '89264179535e8f76', '[]', NULL);
INSERT INTO "claim" VALUES ('c2fc28707646719c', '395178714d951bd2', 'e66745eb1027a6e1', 0, 52, 93, 'There were 412 attacks in Norland in 2023', 52, 139, 'count', NULL, 'attacks', 'Norland', '2023', '{"speaker":{"start":108,"end":138},"cue":{"start":95,"end":107},"stance":"reports","named":null,"source":null}', 0, NULL, NULL, NULL, '[[89,93,"DATE","2023","2023",false]]', '438ff7eff162444c', '[]', NULL);
INSERT INTO "claim" VALUES ('56603f8a18b42d2e', '395178714d951bd2', 'e66745eb1027a6e1', 1, 140, 179, 'The attacks killed 1,510 people
in 2023', 140, 180, 'casualty', 'attacks', 'deaths', 'Norland', '2023', NULL, 0, NULL, NULL, 'kill', '[[175,179,"DATE","2023","2023",false]]', '580ef19f395a16a6', '[["place","sentence before"]]', NULL);
INSERT INTO "claim" VALUES ('9229d7fcf118ec1c', '395178714d951bd2', 'e66745eb1027a6e1', 2, 181, 234, 'Prime Minister Jan Holm rejected calls for an inquiry', 181, 235, 'event', 'Prime Minister', NULL, NULL, NULL, NULL, 0, NULL, NULL, 'reject', '[]', 'e6210d845f62f141', '[]', NULL);
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
INSERT INTO "run" VALUES ('8fd7e1c9822d6696', 1, '2026-11-22T15:47:56+00:00', '0.1.0', 'c0dba28c0c23', NULL, '[]');
INSERT INTO "run_document" VALUES ('8fd7e1c9822d6696', '30e8b0b8f87f2cdb', '30e8b0b8f87f2cdb', 'texts/release.txt', '270a50db00721f6d');
INSERT INTO "run_document" VALUES ('8fd7e1c9822d6696', '395178714d951bd2', '395178714d951bd2', 'texts/report.txt', 'e66745eb1027a6e1');
INSERT INTO "run_finding" VALUES ('8fd7e1c9822d6696', '87f61ce0f35ce500');
INSERT INTO "run_finding" VALUES ('8fd7e1c9822d6696', 'ec27861e1bd20b2a');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', '1e81990482a42359', 'single-source', 'no other document states it');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', '0f1cf57202e87544', 'corroborated', '1 independent source: both give 412 and 412');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', '3432bf261209e8d4', 'contradicted', 'both count deaths: 1,150 against 1,510');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', 'e7200a34b581af7a', 'single-source', 'no other document states it');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', 'c2fc28707646719c', 'corroborated', '1 independent source: both give 412 and 412');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', '56603f8a18b42d2e', 'contradicted', 'both count deaths: 1,150 against 1,510');
INSERT INTO "verdict" VALUES ('8fd7e1c9822d6696', '9229d7fcf118ec1c', 'unchecked', 'no figure, date, office or quotation to compare');
INSERT INTO "evidence" VALUES ('8fd7e1c9822d6696', '0f1cf57202e87544', 0, 'agrees', '395178714d951bd2', 52, 93, 'There were 412 attacks in Norland in 2023', 0.925, 'both give 412 and 412', 'c2fc28707646719c', NULL, NULL);
INSERT INTO "evidence" VALUES ('8fd7e1c9822d6696', '3432bf261209e8d4', 0, 'contradicts', '395178714d951bd2', 140, 179, 'The attacks killed 1,510 people
in 2023', 0.925, 'both count deaths: 1,150 against 1,510', '56603f8a18b42d2e', NULL, NULL);
INSERT INTO "evidence" VALUES ('8fd7e1c9822d6696', 'c2fc28707646719c', 0, 'agrees', '30e8b0b8f87f2cdb', 67, 157, 'The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022', 0.925, 'both give 412 and 412', '0f1cf57202e87544', NULL, NULL);
INSERT INTO "evidence" VALUES ('8fd7e1c9822d6696', '56603f8a18b42d2e', 0, 'contradicts', '30e8b0b8f87f2cdb', 159, 198, 'The attacks killed 1,150
people in 2023', 0.925, 'both count deaths: 1,150 against 1,510', '3432bf261209e8d4', NULL, NULL);
INSERT INTO "decision" VALUES ('9e61ee4fcca35b9c', 'accept', 'the toll is the ministry''s', 'Ann Roe', '2024-05-10');
INSERT INTO "fact" VALUES ('acronym:asean', 'acronym', 'ASEAN: Association of Southeast Asian Nations', 'general record', 'c0dba28c0c23');
INSERT INTO "fact" VALUES ('acronym:aqis', 'acronym', 'AQIS: al-Qaeda in the Indian Subcontinent', 'general record', 'c0dba28c0c23');
INSERT INTO "known_error" VALUES ('abbey-gate-thirteen-soldiers', 'term', '13_us_soldiers|13_american_soldiers|13_u.s._soldiers|thirteen_american_soldiers|thirteen_us_soldiers', '13 US service members', 'general record', 'c0dba28c0c23');
INSERT INTO "known_error" VALUES ('abbey-gate-south-gate', 'name', 'South Gate', 'Abbey Gate', 'general record', 'c0dba28c0c23');
INSERT INTO "intake" VALUES ('9ea3b5cec79ee17d', 'texts/release.txt');
INSERT INTO "intake" VALUES ('c71eecb1d7b79635', 'texts/report.txt');
INSERT INTO "intake_item" VALUES ('9ea3b5cec79ee17d', 0, '30e8b0b8f87f2cdb', '270a50db00721f6d', 'texts/release.txt', NULL);
INSERT INTO "intake_item" VALUES ('c71eecb1d7b79635', 0, '395178714d951bd2', 'e66745eb1027a6e1', 'texts/report.txt', NULL);
INSERT INTO "archive" VALUES ('9046d42d00324058', '8fd7e1c9822d6696', NULL);
INSERT INTO "neighbour" VALUES (1, '30e8b0b8f87f2cdb', '270a50db00721f6d', 1, 1);
INSERT INTO "neighbour" VALUES (2, '395178714d951bd2', 'e66745eb1027a6e1', 1, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147492447503458, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147492983072441, 2);
INSERT INTO "neighbour_mark" VALUES (0, 597147493078430368, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147493298654273, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147493633765182, 2);
INSERT INTO "neighbour_mark" VALUES (0, 597147494496862208, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147494496862208, 2);
INSERT INTO "neighbour_mark" VALUES (0, 597147495697355668, 2);
INSERT INTO "neighbour_mark" VALUES (0, 597147495725781932, 1);
INSERT INTO "neighbour_mark" VALUES (0, 597147495725781932, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705561296913506, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705561335123752, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705561816419672, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562143827488, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562143827488, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562241844402, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562241844402, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562269256474, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562359315085, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705562811312818, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563346272256, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563346272256, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563466421865, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563466421865, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563811367035, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705563811367035, 2);
INSERT INTO "neighbour_mark" VALUES (0, 1098705564550049083, 1);
INSERT INTO "neighbour_mark" VALUES (0, 1098705564550049083, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2639085011994673152, 1);
INSERT INTO "neighbour_mark" VALUES (0, 2639085011994673152, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2639085013195166612, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2639085014240281698, 1);
INSERT INTO "neighbour_mark" VALUES (0, 2639085014775850681, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2639085014871208608, 1);
INSERT INTO "neighbour_mark" VALUES (0, 2639085015091432513, 1);
INSERT INTO "neighbour_mark" VALUES (0, 2639085015426543422, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338872338710528, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338872458860137, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338872803805307, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338872850335175, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338873542487355, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338875431233056, 2);
INSERT INTO "neighbour_mark" VALUES (0, 2949338875556662042, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010627377185890, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010627912754873, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010628008112800, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010628228336705, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010628563447614, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010629426544640, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010629426544640, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010629704613111, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010629704613111, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010630627038100, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5201010630655464364, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5201010630655464364, 2);
INSERT INTO "neighbour_mark" VALUES (0, 5938038628864229376, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5938038630068006203, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5938038631109837922, 1);
INSERT INTO "neighbour_mark" VALUES (0, 5938038632624237234, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141559951622144, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141559951622144, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6641141560071771753, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6641141560416716923, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6641141561155398971, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141561155398971, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6641141562197230690, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141562716736856, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141563142161586, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6641141563169573658, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6641141563711630002, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6851631279994044416, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6851631279994044416, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6851631281197821243, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6851631281197821243, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6851631282239652962, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6851631283754052274, 1);
INSERT INTO "neighbour_mark" VALUES (0, 6910498256371843072, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6910498256491992681, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6910498256836937851, 2);
INSERT INTO "neighbour_mark" VALUES (0, 6910498257575619899, 2);
INSERT INTO "neighbour_mark" VALUES (0, 7103897650855936000, 1);
INSERT INTO "neighbour_mark" VALUES (0, 7103897650976085609, 1);
INSERT INTO "neighbour_mark" VALUES (0, 7103897651321030779, 1);
INSERT INTO "neighbour_mark" VALUES (0, 7103897652059712827, 1);
INSERT INTO "neighbour_mark" VALUES (1, 492214186, 1);
INSERT INTO "neighbour_mark" VALUES (1, 1601409239, 2);
INSERT INTO "neighbour_mark" VALUES (1, 1669229800, 2);
INSERT INTO "neighbour_mark" VALUES (1, 3688719292, 1);
INSERT INTO "neighbour_shingle" VALUES (30982953, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (116929294, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (120800656, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (209675282, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (230084817, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (256807310, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (291246242, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (320365596, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (330300796, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (393358934, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (406148582, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (503028621, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (519710258, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (524064860, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (531974019, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (573981356, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (637518428, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (643309343, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (643309343, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (650452821, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (650957386, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (675313528, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (822782139, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (854174124, '30e8b0b8f87f2cdb');
INSERT INTO "neighbour_shingle" VALUES (908336584, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (910360826, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1367615714, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1584145027, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1830172810, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1852406364, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1923804768, '395178714d951bd2');
INSERT INTO "neighbour_shingle" VALUES (1963611187, '395178714d951bd2');
INSERT INTO "meeting" VALUES (1, 1, 0, 0);
INSERT INTO "meeting" VALUES (1, 2, 0, 0);
INSERT INTO "meeting" VALUES (2, 2, 0, 0);
INSERT INTO "link" VALUES (1, 1, 2, 0, 'agrees', 'both give 412 and 412', 0.925, 106, 109, 63, 66);
INSERT INTO "link" VALUES (1, 2, 2, 1, 'contradicts', 'both count deaths: 1,150 against 1,510', 0.925, 178, 183, 159, 164);
