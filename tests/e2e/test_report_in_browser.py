"""The report in Chromium: read, filtered, followed, on paper, at every width, and under attack."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hostile import HOSTILE, soiled
from made_up import large, result
from playwright.sync_api import Browser, Page

from audit.report.html import render
from audit.result import Result

pytestmark = pytest.mark.browser

Open = Callable[..., Page]

# Text against what is behind it, as WCAG 2 reckons contrast; large text is not asked less.
CONTRAST = """() => {
  const parse = (c) => c.match(/[\\d.]+/g).map(Number);
  const light = (c) => c.slice(0, 3).map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c;
    }
    return parse(getComputedStyle(document.documentElement).backgroundColor);
  };
  const poor = new Set();
  for (const e of document.querySelectorAll("body *")) {
    if (!e.checkVisibility() || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.add(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
  }
  return [...poor];
}"""


@pytest.fixture
def view(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a result as a page; the test fails if the page asks for anything or says anything on the console."""
    pages: list[Page] = []
    trouble: list[str] = []

    def opened(made: Result, width: int = 1280, scripts: bool = True, fragment: str = "", **given: object) -> Page:
        file = tmp_path / "report.html"
        file.write_text(render(made), encoding="utf-8")
        page = browser.new_page(viewport={"width": width, "height": 900}, java_script_enabled=scripts, **given)  # type: ignore[arg-type]
        pages.append(page)
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: trouble.append(request.url) if request.url != file.as_uri() else None)
        page.goto(file.as_uri())
        if fragment:
            page.goto(file.as_uri() + fragment)
        return page

    yield opened
    for page in pages:
        page.close()
    assert trouble == []


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("width", [390, 768, 1280, 2560])
def test_nothing_is_wider_than_the_window(view: Open, width: int):
    assert overflow(view(result(), width)) == 0


FIRST = ("up 45% from 517", "second of 163", "12.5 million crowns")
LONG = {"word", "wide"}
ATTACKS = {"short": " ".join(text for kind, text in HOSTILE.items() if kind not in LONG)}
ATTACKS |= {kind: HOSTILE[kind] for kind in sorted(LONG)}


@pytest.mark.parametrize("kind", ATTACKS)
def test_hostile_text_runs_nothing_and_breaks_no_line(view: Open, kind: str):
    page = view(soiled(ATTACKS[kind], closed=True), 390)
    assert overflow(page) == 0
    assert page.evaluate("document.scripts.length") == 1


def test_the_first_screen_holds_the_verdict_and_what_to_fix(view: Open):
    page = view(result())
    for text in (
        "2 errors and 5 warnings in the draft",
        "Found in no source",
        "From 517 to 1,099 is a rise of 113%",
    ):
        box = page.get_by_text(text).first.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 900


def test_one_click_leads_from_the_first_screen_to_the_place(view: Open):
    page = view(result())
    page.locator("#first .items a.word", has_text="error").first.click()
    note = page.locator(".note:target")
    assert "figures/percent-of-change" in note.inner_text()
    note.locator("> a").press("Enter")
    assert page.locator("i:target + .error, i:target + i + .error").inner_text() == "up 45% from 517"


def test_notes_stand_beside_the_text_on_a_wide_screen_and_below_on_a_narrow_one(view: Open):
    for width, beside in ((1280, True), (390, False)):
        row = view(result(), width).locator(".row:has(.notes)").first
        text, notes = row.locator("> p").bounding_box(), row.locator("> .notes").bounding_box()
        assert text is not None
        assert notes is not None
        assert (notes["x"] >= text["x"] + text["width"]) is beside
        assert (notes["y"] >= text["y"] + text["height"]) is not beside


def test_the_table_of_claims_is_filtered(view: Open):
    page = view(result())
    rows = page.locator(".claims tbody tr:visible")
    assert rows.count() == 15
    page.get_by_label("Kind").select_option("casualty")
    assert rows.count() == 4
    page.get_by_label("Verdict").select_option("contradicted")
    assert rows.count() == 1
    assert page.locator("output").inner_text() == "1 of 15 claims"
    page.get_by_label("Verdict").select_option("")
    page.get_by_role("searchbox").fill("injured RELIEF")
    assert rows.count() == 1
    page.get_by_role("searchbox").fill("")
    page.get_by_label("Kind").select_option("")
    page.locator("[name=source]").select_option("D")
    assert rows.count() == 2


def test_a_link_to_a_claim_that_is_filtered_away_brings_it_back(view: Open):
    page = view(result())
    page.get_by_label("Kind").select_option("rank")
    page.locator(".matrix .entry", has_text="412").press("Enter")
    target = page.locator(".claims tr:target")
    target.wait_for()
    assert "412 houses" in target.inner_text()


def test_filters_combine_with_the_severity_of_what_is_marked_in_the_words(view: Open):
    page = view(result())
    rows = page.locator(".claims tbody tr:visible")
    page.locator("[name=severity]").select_option("error")
    assert {"up 45% from 517", "second of 163"} <= {words for words in FIRST if rows.filter(has_text=words).count()}
    assert rows.filter(has_text="12.5 million crowns").count() == 0
    page.locator("[name=source]").select_option("A")
    page.get_by_role("searchbox").fill("45%")
    assert rows.count() == 1
    assert page.locator("output[name=shown]").inner_text() == "1 of 15 claims"
    page.get_by_role("button", name="Clear").click()
    page.locator("output[name=shown]", has_text="15 claims").wait_for()
    assert rows.count() == 15
    assert page.get_by_role("button", name="Clear").is_hidden()
    page.locator("[name=severity]").select_option("none")
    assert 0 < rows.count() < 15


def test_a_link_carries_the_filters_to_another_reader(view: Open):
    page = view(result())
    page.get_by_label("Kind").select_option("casualty")
    page.locator("[name=source]").select_option("A")
    address = page.evaluate("location.hash")
    assert address == "#claims?kind=casualty&source=A"
    other = view(result(), fragment=address)
    assert other.locator(".claims tbody tr:visible").count() == 2
    row = other.locator(".claims tbody tr:visible").first
    one = view(result(), fragment=f"#{row.get_attribute('id')}?kind=casualty")
    one.locator(".claims tr:target").wait_for()
    assert one.locator(".claims tbody tr:visible").count() == 4
    assert one.evaluate("location.hash") == f"#{row.get_attribute('id')}"


@pytest.mark.parametrize("width", [390, 1280])
def test_a_claim_under_the_pointer_shows_its_verdict_and_evidence_side_by_side(view: Open, width: int):
    page = view(result(), width)
    stretch = page.locator(".row .m", has_text="412 houses").first
    stretch.hover() if width > 500 else stretch.click()
    panel = page.get_by_role("complementary", name="The claim and its evidence")
    panel.wait_for()
    assert [mark.strip() for mark in panel.locator("mark").all_inner_texts()] == ["412", "398"]
    assert "contradicted" in panel.inner_text()
    here, there = (panel.locator("q").nth(at).bounding_box() for at in (0, 1))
    assert here is not None
    assert there is not None
    assert (there["x"] > here["x"] + here["width"]) is (width > 500)  # below one another in a narrow window
    covered, words = panel.bounding_box(), stretch.bounding_box()
    assert covered is not None
    assert words is not None
    assert words["y"] + words["height"] <= covered["y"] or words["y"] >= covered["y"] + covered["height"]
    assert overflow(page) == 0
    page.keyboard.press("Escape")
    assert panel.is_hidden()


def test_the_evidence_stays_while_the_pointer_is_on_the_claim(view: Open):
    """However many places without a claim the pointer came across on its way."""
    page = view(result())
    stretch = page.locator(".row .m", has_text="412 houses").first
    stretch.scroll_into_view_if_needed()
    page.evaluate(
        """stretch => { for (const one of [stretch.closest(".row"), stretch.parentNode, stretch])
        one.dispatchEvent(new PointerEvent("pointerover", {bubbles: true, pointerType: "mouse"})); }""",
        stretch.element_handle(),
    )
    page.wait_for_timeout(600)  # a panel that is left closes after 400 ms
    assert page.get_by_role("complementary", name="The claim and its evidence").is_visible()


def test_the_keyboard_shows_the_evidence_too(view: Open):
    page = view(result())
    page.locator("sup a", has_text="✓").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    panel = page.get_by_role("complementary", name="The claim and its evidence")
    panel.wait_for()
    assert "corroborated" in panel.inner_text()
    assert "1,099 families had lost their homes" in panel.inner_text()


def test_a_place_between_claims_shows_nothing(view: Open):
    page = view(result())
    page.locator(".row .m.noise").first.hover()
    page.wait_for_timeout(100)
    assert page.get_by_role("complementary", name="The claim and its evidence").is_hidden()


def test_findings_are_filtered_by_severity(view: Open):
    page = view(result())
    notices = page.locator(".note.notice:visible")
    assert notices.count() > 0
    page.get_by_label("notices").uncheck()
    assert notices.count() == 0
    assert page.locator(".note.error:visible").count() > 0
    page.get_by_label("notices").check()
    assert notices.count() > 0


def test_without_scripts_all_is_there_and_no_filter_is_offered(view: Open):
    page = view(result(), scripts=False)
    assert page.locator(".claims tbody tr:visible").count() == 15
    assert page.locator(".filters:visible").count() == 0
    assert page.locator(".note:visible").count() > 10


def test_the_keyboard_reaches_the_sections_and_shows_where_it_is(view: Open):
    page = view(result())
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to what to fix first"
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Fix first"
    assert page.locator(":focus").evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_stands_out_from_its_ground(view: Open, scheme: str):
    page = view(result(), color_scheme=scheme)
    assert page.evaluate(CONTRAST) == []


def test_every_control_has_a_name_and_every_table_its_heads(view: Open):
    page = view(result())
    for role in ("combobox", "checkbox", "searchbox", "link"):
        named = page.get_by_role(role)  # type: ignore[arg-type]
        assert named.count() > 0
        assert all(
            text.strip()
            for text in named.evaluate_all("es => es.map(e => e.ariaLabel || e.textContent || e.labels[0].textContent)")
        )
    assert page.get_by_role("columnheader").count() >= 8
    assert page.get_by_role("rowheader").count() >= 3


def test_on_paper_there_are_no_controls_and_the_margin_stays(view: Open):
    page = view(result(), 794)
    page.emulate_media(media="print")
    assert page.locator("nav:visible, .filters:visible").count() == 0
    row = page.locator(".row:has(.notes)").first
    text, notes = row.locator("> p").bounding_box(), row.locator("> .notes").bounding_box()
    assert text is not None
    assert notes is not None
    assert notes["x"] > text["x"] + text["width"] - 1
    assert page.pdf(format="A4", prefer_css_page_size=True)[:5] == b"%PDF-"


def test_a_large_report_filters_at_once(view: Open):
    page = view(large())
    spent = page.evaluate(
        """() => { const start = performance.now(); const field = document.querySelector("[name=words]");
        field.value = "1,1"; field.dispatchEvent(new Event("input", {bubbles: true})); document.body.offsetHeight;
        return performance.now() - start; }"""
    )
    assert spent < 500
