"""The HTML report: what an editor finds in it, and what no text may do to it."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from hostile import HOSTILE, soiled
from lxml import etree, html
from made_up import documents, finding, large, result

from audit.assemble import silence
from audit.model import Noise
from audit.report.html import render
from audit.report.view import headline
from audit.result import Coverage, Result
from audit.settings import Silence

EMPTY = Result("0", (), (), (), (), (), Coverage(0, 0, {}, 0))


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.document_fromstring(render(result()))


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_first_screen_says_what_is_wrong_in_one_sentence(page):
    assert words(page.find(".//h1")) == (
        "2 errors and 5 warnings in the draft; 1 claim is contradicted, 1 refuted, 1 inconsistent and 1 disputed; "
        "1 claim found in no source; 14 of 15 claims checked."
    )


def test_the_headline_of_a_set_of_a_clean_set_and_of_nothing():
    made = result(draft=False)
    assert headline(made).startswith("3 errors and 5 warnings in 5 documents; 3 claims are contradicted, 1 refuted")
    clean = replace(made, findings=(), claims=(), coverage=Coverage(0, 0, {}, 9))
    assert headline(clean) == (
        "No errors and no warnings in 5 documents; no claim is contradicted; no claim was found."
    )
    assert headline(EMPTY) == "No document could be read."


def test_a_draft_leads_with_what_no_source_states(page):
    opening = words(page.get_element_by_id("first"))
    assert opening.index("Found in no source") < opening.index("Nobody came for three days")
    assert opening.index("Nobody came for three days") < opening.index("Fix first")
    assert "Found in no source" not in render(result(draft=False))


def test_every_link_inside_leads_to_a_place_and_every_place_is_one(page):
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    inner = {a.get("href")[1:] for a in page.iter("a") if a.get("href").startswith("#")}
    assert inner <= set(ids)


def test_the_texts_are_whole_and_in_order():
    read = html.document_fromstring(render(result()))
    for sup in read.xpath("//div[@class='row']//sup"):
        sup.drop_tree()
    shown = [
        "".join("".join(p.itertext()) for p in article.xpath(".//div[@class='row']/p"))
        for article in read.find_class("text")
    ]
    given = [row.text for row in documents().values()]
    assert sorted("".join(text.split()) for text in shown) == sorted("".join(text.split()) for text in given)


def test_a_finding_stands_beside_its_words_and_each_leads_to_the_other(page):
    note = next(n for n in page.find_class("note") if "figures/percent-of-change" in words(n))
    assert "error From 517 to 1,099 is a rise of 113%, not 45%." in words(note)
    assert "Try up 113% from 517" in words(note)
    row = note.getparent().getparent()
    marked = row.xpath(f".//sup/a[@href='#{note.get('id')}']")
    assert len(marked) == 1
    back = note.xpath("./a")[0].get("href")[1:]
    assert page.get_element_by_id(back).getparent() is row.find("p")


def test_what_is_said_of_many_places_in_a_paragraph_is_said_once():
    made = result()
    row = made.documents[0]
    spots = ["families", "shelter", "single night"]
    same = tuple(finding(row, spot, "noise/widget", "warning", "The label of a button.") for spot in spots)
    read = html.document_fromstring(render(replace(made, claims=(), findings=same)))
    notes = read.find_class("note")
    assert len(notes) == 1
    assert [a.text for a in notes[0].iter("a")] == ["1", "2", "3"]
    assert {f"f-{one.id}" for one in same} <= {e.get("id") for e in [notes[0], *notes[0].iter("i")]}


def test_a_language_that_is_not_read_is_named_on_the_card():
    made = result()
    rows = (replace(made.documents[0], language="de"), *made.documents[1:])
    assert "Language de" in words(html.document_fromstring(render(replace(made, documents=rows))).find_class("card")[0])
    assert "Language" not in words(html.document_fromstring(render(made)).find_class("card")[0])


def test_a_cell_about_an_office_names_the_holder():
    made = result()
    one, other = made.claims[4:6]
    named = [replace(c, kind="office", quantities=(), subject=f"Holder {n}") for n, c in enumerate((one, other))]
    read = html.document_fromstring(render(replace(made, claims=(*made.claims[:4], *named, *made.claims[6:]))))
    assert "Holder 0" in words(read.xpath("//table[@class='matrix']")[0])


def test_noise_is_grey_and_whole_document_findings_stand_at_the_head(page):
    assert "Share this article" in "".join(words(e) for e in page.find_class("noise"))
    assert any("The text has no date." in words(e) for e in page.find_class("whole"))


def test_a_settled_finding_is_shown_but_not_counted(page):
    note = next(n for n in page.find_class("note") if "copy/capital" in words(n))
    assert "settled" in note.get("class")
    assert "ruled: ignore" in words(note)


def test_both_passages_stand_beside_the_verdict_with_what_differs_marked(page):
    row = next(r for r in page.xpath("//table[contains(@class,'claims')]/tbody/tr") if "412 houses" in words(r))
    cells = row.xpath("./td")
    assert words(cells[2]) == "contradictedthe council counts 398 houses"
    assert cells[2][0].get("data-sign") == "≠"
    assert [words(m) for m in cells[1].iter("mark")] == ["412"]
    assert next(words(m) for m in cells[3].iter("mark")) == "398"


def test_a_row_says_what_is_marked_in_its_words_and_leads_to_the_worst_of_it(page):
    row = next(r for r in page.xpath("//table[contains(@class,'claims')]/tbody/tr") if "up 45% from" in words(r[1]))
    (link,) = row[2].xpath("./small/a")
    assert words(row[2][2]) == "in its words: 1 error"
    assert "113%" in words(page.get_element_by_id(link.get("href")[1:]))


def test_every_verdict_says_what_it_means_and_how_to_silence_it(page):
    rows = page.xpath("//table[contains(@class,'claims')]/tbody/tr")
    for row in rows:
        told = page.get_element_by_id(row[2][0].get("href")[1:])
        verdict = words(row[2][0])
        assert f'verdict = "{verdict}"' in words(told)
        assert len(words(row[0].find("code"))) == 16
    for note in page.find_class("note"):
        if note.get("id").startswith("n-"):
            assert note.find("small/a").get("href").startswith("#v-")


def test_a_silenced_claim_is_shown_and_counted_but_no_longer_urgent():
    made = result()
    quiet = silence(made, [Silence("both are old", verdict="contradicted")])
    read = html.document_fromstring(render(quiet))
    assert "contradicted" not in words(read.find(".//h1"))
    assert "3 claims silenced in audit.toml: 3 because “both are old”." in words(read.get_element_by_id("first"))
    row = next(r for r in read.xpath("//table[contains(@class,'claims')]/tbody/tr") if "412 houses" in words(r[1]))
    assert "ruled: ignore: both are old" in words(row[2])
    one = next(c for c in made.claims if "412" in c.exact)
    alone = silence(made, [Silence("he said so", fingerprint=one.fingerprint)])
    assert [c.silenced for c in alone.claims if c.silenced] == ["he said so"]


def test_a_passage_that_says_the_same_twice_is_printed_once():
    made = result()
    rows = tuple(replace(c, evidence=tuple(e for e in c.evidence for _ in range(3))) for c in made.claims)
    read = html.document_fromstring(render(replace(made, claims=rows)))
    row = next(r for r in read.xpath("//table[contains(@class,'claims')]/tbody/tr") if "412 houses" in words(r[1]))
    assert words(row[3]).count("398 houses cannot be lived in again") == 1


def test_a_fact_is_the_other_side_too(page):
    assert "differs Works in the county: 158 fact county-works-2022" in words(page.get_element_by_id("claims"))


def test_the_matrix_leads_to_the_claims(page):
    table = page.xpath("//table[@class='matrix']")[0]
    assert words(table.xpath("./tbody/tr/th")[0]) == "people killed · Vell · 2022-03"
    assert words(table.xpath("./tbody/tr/td")[0]) == "differ"
    ids = {row.get("id") for row in page.xpath("//table[contains(@class,'claims')]/tbody/tr")}
    links = {a.get("href")[1:] for a in table.xpath(".//td//a")}
    assert links and links <= ids


def test_copies_are_named_as_one_voice(page):
    assert "C and E are of one origin and count as one voice." in words(page.get_element_by_id("sources"))


def test_what_was_not_read_and_what_failed_is_said(page):
    opening = words(page.get_element_by_id("first"))
    assert "desk/broken.pdf: it is empty; save it again" in opening
    assert "1 in the future" in opening
    assert "names/office: ValueError: no such row" in words(page.get_element_by_id("coverage"))


def test_an_empty_result_is_a_page():
    text = words(html.document_fromstring(render(EMPTY)))
    assert "No document could be read." in text
    assert "No claim was found." in text
    assert "No two texts speak of the same thing" in text
    assert "No errors, no contradictions and no warnings." in text


def test_an_empty_text_and_marks_beyond_it_are_no_problem():
    made = result()
    rows = tuple(
        replace(row, text="" if at else "\n \n", noise=(Noise(3, 9, "teaser", "x"),))
        for at, row in enumerate(made.documents)
    )
    text = render(replace(made, documents=rows))
    assert text.count("This text is empty.") == 5


def test_a_finding_without_width_is_a_caret_in_its_place():
    made = result()
    row = made.documents[1]
    at = row.text.index("river")
    spot = replace(finding(row, "river", "copy/missing", "warning", "A word is missing."), start=at, end=at, exact="")
    inside = replace(spot, id="gap", start=row.text.index("\n\n") + 1, end=row.text.index("\n\n") + 1)
    read = html.document_fromstring(render(replace(made, findings=(spot, inside))))
    assert len(read.find_class("caret")) == 2


def test_a_reference_to_a_document_that_is_not_there_is_no_link():
    made = result()
    text = render(replace(made, documents=made.documents[1:]))
    assert html.document_fromstring(text) is not None


def test_the_same_result_gives_the_same_page_whatever_the_order_of_its_rows():
    made = result()
    turned = replace(made, documents=made.documents[::-1], claims=made.claims[::-1], findings=made.findings[::-1])
    assert render(turned) == render(made)


def test_headings_are_in_order_and_landmarks_are_there(page):
    levels = [int(e.tag[1]) for e in page.iter() if isinstance(e.tag, str) and re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.get("lang") == "en"
    for landmark in ("header", "nav", "main", "footer"):
        assert page.find(f".//{landmark}") is not None


def test_the_policy_allows_the_style_and_the_script_by_hash_and_nothing_else(page):
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag in ("style", "script"):
        element = page.xpath(f"//{tag}")
        assert len(element) == 1
        digest = base64.b64encode(sha256(element[0].text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy


def test_nothing_is_asked_of_the_network(page):
    assert not page.xpath("//link | //iframe | //img | //object | //embed | //base | //*[@src] | //*[@style]")
    assert not re.search(r"url\(|@import", page.xpath("//style")[0].text)


def test_only_addresses_of_the_web_become_links(page):
    outer = [a for a in page.iter("a") if not a.get("href").startswith("#")]
    assert {a.get("href") for a in outer} == {"https://wire.example/vell?a=1&b=2", "https://vell.example/"}
    assert all("noopener" in a.get("rel") for a in outer)


ALLOWED = {
    "href",
    "id",
    "class",
    "role",
    "scope",
    "rel",
    "dir",
    "lang",
    "title",
    "hidden",
    "tabindex",
    "colspan",
    "name",
}
ALLOWED |= {"open", "x", "y", "r", "cx", "cy", "x1", "x2", "y1", "y2"}  # the drawings
ALLOWED |= {"type", "value", "checked", "autocomplete", "spellcheck", "charset", "content", "http-equiv", "width"}
ALLOWED |= {"height", "viewbox", "preserveaspectratio", "viewBox", "preserveAspectRatio"}


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_in_every_field_stays_text(kind: str, closed: bool):
    text = render(soiled(HOSTILE[kind], closed))
    text.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", text)
    read = html.document_fromstring(text, parser=html.HTMLParser(huge_tree=True))
    tags = {element.tag for element in read.iter() if isinstance(element.tag, str)}
    clean = {e.tag for e in html.document_fromstring(render(result())).iter() if isinstance(e.tag, str)}
    assert tags <= clean
    assert len(read.xpath("//script")) == len(read.xpath("//style")) == 1
    assert not [e for e in read.iter() if e.tag is etree.Comment]
    for element in read.iter():
        for name, value in element.attrib.items():
            assert name in ALLOWED or name.startswith(("aria-", "data-")), (element.tag, name)
            if name == "href":
                assert value.startswith("#")


def test_a_hidden_direction_override_is_shown():
    assert "paid ⟨U+202E⟩eno⟨U+202C⟩" in render(soiled(HOSTILE["direction"]))


@pytest.mark.parametrize("kind", ["script", "attribute", "comment"])
def test_the_escaped_text_reads_as_it_was_written(kind: str):
    read = html.document_fromstring(render(soiled(HOSTILE[kind])))
    assert HOSTILE[kind] in read.find(".//title").text
    assert any(HOSTILE[kind] in "".join(p.itertext()) for p in read.xpath("//div[@class='row']/p"))


def test_a_thousand_claims_and_as_many_findings_are_less_than_two_megabytes():
    made = large(documents=5, words=2_700, marks=200)
    assert (len(made.claims), len(made.findings)) == (1_000, 1_000)
    assert len(render(made).encode()) < 2_000_000


def test_the_report_of_five_long_documents_is_small():
    made = large()
    text = render(made)
    assert len(text.encode()) < 2_000_000
    assert (len(made.claims), len(made.findings)) == (300, 300)


def test_many_groups_and_passages_are_cut_with_a_word():
    made = large(documents=8, marks=70)
    first, *others = made.claims
    proof = tuple(e for claim in others[:9] for e in claim.evidence)
    text = words(html.document_fromstring(render(replace(made, claims=(replace(first, evidence=proof), *others)))))
    assert "more groups are in the table of claims." in text
    assert re.search(r"\d more ?differs", text)
