"""A made-up result, rich enough for every part of a report: five texts about a flood that never was."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256

from audit.crosscheck.groups import groups
from audit.evidence import ClaimRef, Evidence, Link
from audit.model import Noise, Place, Quantity, Span
from audit.result import CellRow, CitationRow, ClaimRow, Coverage, DocumentRow, FindingRow, GroupRow, Result, SourceRow

DRAFT = """The Vell flood, one year on

By Mara Lindqvist

When the Orne burst its banks at Vell on 14 March 2022, the water took 412 houses in a single night. The \
district office counted 1,099 families without shelter, up 45% from 517 the year before, and the town has \
not been quiet since.

“Nobody came for three days,' said Tomas Reyl, who was mayor at the time. The Mayor Council, the town's \
highest body, disputes that. According to the relief agency, 38 people died and 160 were injured; the \
council speaks of 41 dead.

Former governor Ilse Brandt opened the new dyke in September 2022. Governor Brandt said that the dyke had \
cost 12.5 million crowns, which makes it the second of 163 works in the county by price.

Share this article on Facebook  Tweet  12 comments

What do you want the town

The town wants to rebuild Where it stood. This year, the council will vote on the plan."""

WIRE = """Flood in Vell kills 38

The river Orne burst its banks at Vell on 14 March 2022. The relief agency said 38 people were killed and \
160 injured, and that 1,099 families had lost their homes, against 517 in the flood of 2021.

The dyke that gave way had been due for repair since 2016."""

COPY = """Flood in Vell kills 38

Read also: ten rivers to see before you die
The river Orne burst its banks at Vell on 14 March 2022. The relief agency said 38 people were killed and \
160 injured, and that 1,099 families had lost their homes, against 517 in the flood of 2021.

By , the writer"""

COUNCIL = """Report of the town council of Vell on the flood

The council finds that 41 people died in the flood of March 2022 and that 398 houses cannot be lived in again.

The new dyke was paid for by the county. Its price, 12.5 million crowns, was agreed in June 2022 by \
Governor Ilse Brandt."""

ARCHIVE = """# Orne gauge book

The gauge at Vell stood at 6.41 metres on 14 March 2022, the highest since 1949.

Nine days later it stood at 2.10 metres."""


def document(name: str, text: str, **given: object) -> DocumentRow:
    """A document whose id is derived from its name."""
    key = sha256(name.encode()).hexdigest()
    row = DocumentRow(
        id=key[:16],
        sha256=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        path=f"desk/{name}.txt",
        url=None,
        media_type="text/plain",
        title=None,
        author=None,
        published=None,
        language="en",
        source=name,
        origin=key[:16],
        text=text,
        extracted=False,
    )
    sentences = tuple(Span(*one.span()) for one in re.finditer(r"[^\n.?]+[.?]?[”']?", text) if one.group().strip())
    return replace(row, **{"sentences": sentences, **given})  # type: ignore[arg-type]


def place(row: DocumentRow, exact: str) -> Place:
    """The first place of the words `exact`."""
    start = row.text.index(exact)
    return Place(row.id, start, start + len(exact), exact)


def figures(row: DocumentRow, exact: str) -> tuple[Quantity, ...]:
    """The figures in the words `exact`, good enough for a made-up claim."""
    at = row.text.index(exact)
    return tuple(
        Quantity(at + m.start(), at + m.end(), Decimal(m.group().replace(",", "")), None, None, "-", "=", None)
        for m in re.finditer(r"\d[\d,]*(?:\.\d+)?", exact)
    )


def claim(row: DocumentRow, exact: str, kind: str, verdict: str, reason: str, **given: object) -> ClaimRow:
    """A claim on the words `exact`."""
    at = place(row, exact)
    key = sha256(f"{row.id}{exact}{kind}".encode()).hexdigest()
    made = ClaimRow(
        id=key[:16],
        document=row.id,
        start=at.start,
        end=at.end,
        exact=exact,
        sentence=Span(at.start, at.end),
        kind=kind,
        subject=None,
        measure=None,
        place=None,
        period=None,
        quantities=figures(row, exact),
        speaker=None,
        cue=None,
        verdict=verdict,
        reason=reason,
        fingerprint=key[16:32],
    )
    return replace(made, **given)  # type: ignore[arg-type]


def evidence(relation: str, other: ClaimRow, score: float = 0.9) -> Evidence:
    """`other` as evidence."""
    return Evidence(
        relation,  # type: ignore[arg-type]
        other.document,
        other.start,
        other.end,
        other.exact,
        score,
        "the figures",
        claim=other.id,
    )


def finding(row: DocumentRow, exact: str, check: str, severity: str, message: str, **given: object) -> FindingRow:
    """A finding on the words `exact`; on the whole document where there are none."""
    at = place(row, exact) if exact else Place(row.id, 0, 0, "")
    key = sha256(f"{row.id}{exact}{check}".encode()).hexdigest()
    made = FindingRow(
        id=key[:16],
        document=row.id,
        check=check,
        severity=severity,
        start=at.start,
        end=at.end,
        exact=exact,
        message=message,
        suggestion=None,
        confidence=0.9,
        fingerprint=key[16:32],
    )
    return replace(made, **given)  # type: ignore[arg-type]


def documents() -> dict[str, DocumentRow]:
    """The five documents: a draft, a wire story, a copy of it, a council's report, a gauge book."""
    wire = document("wire", WIRE, title="Flood in Vell kills 38", source="Orne Wire", published="2022-03-16")
    copied = COPY.index("Read also"), COPY.index("\nThe river")
    wire = replace(wire, url="https://wire.example/vell?a=1&b=2", evidence=(("published", "dateline: 16 March 2022"),))
    return {
        "draft": document(
            "draft",
            DRAFT,
            title="The Vell flood, one year on",
            author="Mara Lindqvist",
            source="Our desk",
            noise=(Noise(DRAFT.index("Share this"), DRAFT.index("What do you"), "share-widget", "a row of buttons"),),
            evidence=(("author", "byline: By Mara Lindqvist"),),
        ),
        "wire": wire,
        "copy": document(
            "copy",
            COPY,
            source="River Daily",
            origin=wire.id,
            extracted=True,
            media_type="text/html",
            noise=(Noise(*copied, "teaser", "a link to another story"),),
        ),
        "council": document("council", COUNCIL, source="Town of Vell", published="2022-07-01", author="Town council"),
        "archive": document("archive", ARCHIVE, source="Orne Gauge", media_type="text/markdown"),
    }


def claims(d: dict[str, DocumentRow]) -> tuple[ClaimRow, ...]:
    """A claim of every verdict, with evidence on both sides."""
    wire_dead = claim(d["wire"], "38 people were killed", "casualty", "disputed", "the council states 41, a copy 38")
    council_dead = claim(d["council"], "41 people died", "casualty", "contradicted", "the wire states 38 dead, not 41")
    draft_dead = claim(
        d["draft"],
        "38 people died and 160 were injured",
        "casualty",
        "disputed",
        "38 in Orne Wire, 41 in the council's report",
        measure="people-killed",
        place="Vell",
        period="2022-03",
        speaker="the relief agency",
        cue="According to",
    )
    council_words = claim(d["draft"], "41 dead", "casualty", "corroborated", "the council's report says 41")
    wire_homes = claim(d["wire"], "1,099 families had lost their homes", "count", "corroborated", "the draft agrees")
    draft_homes = claim(
        d["draft"], "1,099 families without shelter", "count", "corroborated", "Orne Wire says the same"
    )
    up = claim(d["draft"], "up 45% from 517", "change", "inconsistent", "from 517 to 1,099 is a rise of 113%, not 45%")
    houses = claim(d["draft"], "the water took 412 houses", "count", "contradicted", "the council counts 398 houses")
    council_houses = claim(
        d["council"], "398 houses cannot be lived in again", "count", "contradicted", "the draft has 412"
    )
    gauge = claim(d["archive"], "2.10 metres", "count", "updated", "a later reading")
    gauge_high = claim(d["archive"], "6.41 metres on 14 March 2022", "count", "single-source", "nobody else states it")
    dyke = claim(d["draft"], "12.5 million crowns", "money", "confirmed", "the county's table of works says 12.5")
    rank = claim(
        d["draft"], "second of 163 works in the county by price", "rank", "refuted", "the table lists 158 works"
    )
    quote = claim(d["draft"], "Nobody came for three days", "quote", "single-source", "no source has these words")
    plan = claim(
        d["draft"], "the council will vote on the plan", "event", "unchecked", "in the future", modality="future"
    )
    row = Evidence("contradicts", None, 0, 0, "Works in the county: 158", 1.0, "158, not 163", fact="county-works-2022")
    yes = Evidence("agrees", None, 0, 0, "New dyke at Vell: 12.5 million crowns", 1.0, "the same", fact="county-dyke")
    return (
        replace(wire_dead, evidence=(evidence("agrees", draft_dead), evidence("contradicts", council_dead))),
        replace(council_dead, evidence=(evidence("contradicts", wire_dead), evidence("agrees", council_words))),
        replace(draft_dead, evidence=(evidence("agrees", wire_dead), evidence("contradicts", council_dead, 0.95))),
        replace(council_words, evidence=(evidence("agrees", council_dead),)),
        replace(wire_homes, evidence=(evidence("agrees", draft_homes),)),
        replace(draft_homes, evidence=(evidence("agrees", wire_homes),), measure="families without shelter"),
        up,
        replace(houses, evidence=(evidence("contradicts", council_houses),)),
        replace(council_houses, evidence=(evidence("contradicts", houses),)),
        replace(gauge, evidence=(evidence("updates", gauge_high),)),
        gauge_high,
        replace(dyke, evidence=(yes,)),
        replace(rank, evidence=(row,)),
        quote,
        plan,
    )


def findings(d: dict[str, DocumentRow]) -> tuple[FindingRow, ...]:
    """A finding of every family and severity."""
    draft = d["draft"]
    return (
        finding(
            draft,
            "up 45% from 517",
            "figures/percent-of-change",
            "error",
            "From 517 to 1,099 is a rise of 113%, not 45%.",
            suggestion="up 113% from 517",
            related=(place(draft, "1,099 families"),),
        ),
        finding(
            draft,
            "second of 163 works",
            "facts/rank",
            "error",
            "The county lists 158 works.",
            suggestion="second of 158 works",
        ),
        finding(
            draft, "“Nobody came for three days,'", "quotes/mixed-marks", "warning", "Opens with “ and closes with '."
        ),
        finding(
            draft,
            "The Mayor Council",
            "translation/calque",
            "warning",
            "“Mayor council” is not said of a town.",
            suggestion="The town council",
        ),
        finding(
            draft,
            "Governor Brandt",
            "names/former-and-current",
            "warning",
            "“Former governor” above, “Governor” here.",
            related=(place(draft, "Former governor Ilse Brandt"),),
        ),
        finding(
            draft,
            "Share this article on Facebook  Tweet  12 comments",
            "noise/share-widget",
            "notice",
            "A row of share buttons.",
        ),
        finding(
            draft,
            "What do you want the town",
            "translation/question-heading",
            "warning",
            "A heading in the words of another language.",
        ),
        finding(
            draft, "rebuild Where it", "translation/capital", "warning", "A capital in mid-sentence.", decision="accept"
        ),
        finding(draft, "Where", "copy/capital", "notice", "A capital in mid-sentence.", decision="ignore"),
        finding(draft, "This year", "dates/undated-year", "notice", "“This year” in a text without a date."),
        finding(draft, "", "sourcing/no-date", "notice", "The text has no date."),
        finding(d["copy"], "By , the writer", "noise/empty-byline", "error", "A byline without a name."),
        finding(d["copy"], "", "sourcing/copy", "notice", "A copy of Flood in Vell kills 38."),
        finding(d["wire"], "2016", "citations/no-source", "notice", "No source is named for the year."),
    )


def sources(d: dict[str, DocumentRow]) -> tuple[SourceRow, ...]:
    """A source for each document but one, and one without documents that somebody rated."""
    rows = [
        SourceRow(f"s-{name}", row.source or name, (row.id,), {"words": len(row.text.split()), "share": 0.5})
        for name, row in d.items()
        if name != "archive"
    ]
    rated = {"rater": "A list", "value": "high", "as_of": "2022-01-01"}
    return (*rows, SourceRow("s-none", "Empty House", (), {}, (rated,)))


def grouped(rows: tuple[ClaimRow, ...]) -> tuple[GroupRow, ...]:
    """The groups of claims, as their evidence joins them."""
    refs = {row.id: ClaimRef(row.document, at) for at, row in enumerate(rows)}
    links = [
        Link(refs[row.id], refs[one.claim], one.relation, one.reason, one.score)
        for row in rows
        for one in row.evidence
        if one.claim in refs
    ]
    return tuple(
        GroupRow(
            f"group-{number}",
            group.disputed,
            tuple(CellRow(c.document, c.relation, tuple(rows[at].id for at in c.claims)) for c in group.cells),
        )
        for number, group in enumerate(groups(links))
    )


def result(draft: bool = True) -> Result:
    """The whole made-up result."""
    d = documents()
    rows = claims(d)
    unchecked = {"in the future": 1}
    return Result(
        version="0.1.0",
        documents=tuple(d.values()),
        claims=rows,
        findings=findings(d),
        citations=(
            CitationRow(
                "cite-1", d["wire"].id, 10, 14, "Vell", "note", "#1", "missing", ("citations/note-without-note",)
            ),
            CitationRow("cite-2", d["council"].id, 0, 6, "Report", "link", "https://vell.example/", "resolved"),
        ),
        sources=sources(d),
        coverage=Coverage(len(rows), len(rows) - 1, unchecked, 31, ("names/office: ValueError: no such row",)),
        draft=d["draft"].id if draft else None,
        problems=("desk/broken.pdf: it is empty; save it again",),
        groups=grouped(rows),
    )


def large(documents: int = 5, words: int = 2_500, marks: int = 60) -> Result:
    """Many long documents, each with `marks` findings and as many claims with evidence in the next document."""
    years = range(words // 13)
    texts = [
        "\n\n".join(f"In {1900 + n} the gauge at Vell counted {n * (37 + book):,} days of high water." for n in years)
        for book in range(documents)
    ]
    rows = [document(f"book-{n}", text, source=f"House {n}") for n, text in enumerate(texts)]
    spots = [[m.group() for m in re.finditer(r"counted [\d,]+ days", text)][1 : marks + 1] for text in texts]
    made = [
        [claim(row, spot, "count", "contradicted", "the other book differs") for spot in mine]
        for row, mine in zip(rows, spots, strict=True)
    ]
    linked = [
        replace(one, evidence=(evidence("contradicts", made[(n + 1) % documents][at]),))
        for n, column in enumerate(made)
        for at, one in enumerate(column)
    ]
    found = [
        finding(
            row,
            spot,
            "figures/across-documents",
            ("error", "warning", "notice")[at % 3],
            f"Another place does not say {spot}.",
        )
        for row, mine in zip(rows, spots, strict=True)
        for at, spot in enumerate(mine)
    ]
    sources = tuple(SourceRow(row.id, row.source or "", (row.id,), {}) for row in rows)
    coverage = Coverage(len(linked), len(linked), {}, 31)
    return Result(
        "0.1.0", tuple(rows), tuple(linked), tuple(found), (), sources, coverage, groups=grouped(tuple(linked))
    )
