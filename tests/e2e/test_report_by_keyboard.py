"""The report as people use it without a mouse, with a reader of screens, or from a folder of pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from made_up import large, result
from playwright.sync_api import Browser, Page

from audit.report.folder import files
from audit.report.html import render
from audit.result import Result

pytestmark = pytest.mark.browser

Open = Callable[..., Page]


@pytest.fixture
def view(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a result as a page of 1280 × 900 that must say nothing on the console."""
    pages: list[Page] = []
    trouble: list[str] = []

    def opened(made: Result, **given: object) -> Page:
        for name, text in files(made, "index").items():
            (tmp_path / (name or "index.html")).write_text(text, encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 900}, **given)  # type: ignore[arg-type]
        pages.append(page)
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.goto((tmp_path / "index.html").as_uri())
        return page

    yield opened
    for page in pages:
        page.close()
    assert trouble == []


def test_j_and_k_walk_through_findings_and_claims(view: Open):
    page = view(result())
    current = page.locator(".current")
    page.keyboard.press("j")
    assert "Nobody came" in current.inner_text()
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert "second of 163 works" in current.inner_text()
    page.keyboard.press("k")
    assert "up 45% from 517" in current.inner_text()
    assert current.count() == 1
    box = current.bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 900
    for _ in range(80):
        page.keyboard.press("j")
    assert page.locator(".claims tr.current").count() == 1


def test_a_slash_leads_to_the_search_and_letters_are_then_words(view: Open):
    page = view(result())
    page.keyboard.press("/")
    page.keyboard.type("jk? 412")
    assert page.get_by_role("searchbox").input_value() == "jk? 412"
    assert page.locator(".current").count() == 0


def test_a_question_mark_shows_the_keys(view: Open):
    page = view(result())
    page.keyboard.press("?")
    keys = page.locator(".keys")
    assert "go to the next" in keys.inner_text()
    box = keys.bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 900
    assert view(result(), java_script_enabled=False).locator(".keys:visible").count() == 0


def test_what_is_marked_is_copied_with_its_address(view: Open):
    page = view(result())
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".claims tr", has_text="412 houses").first.locator("td").first.click()
    page.get_by_role("button", name="Copy as text").click()
    page.locator(".tools output", has_text="copied").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert "the water took 412 houses" in text
    assert "398 houses" in text
    address = text.rsplit("\n", 1)[1]
    page.goto(address)
    assert "412 houses" in page.locator("tr:target").inner_text()
    page.keyboard.press("j")
    page.keyboard.press("l")
    page.locator(".tools output", has_text="copied").wait_for()
    assert "#c-" in page.evaluate("navigator.clipboard.readText()")


def test_why_leads_to_the_page_of_the_check_and_how_to_silence_it(view: Open):
    page = view(result())
    note = page.locator(".note", has_text="From 517 to 1,099").first
    code = note.locator("code")
    assert code.is_hidden()
    note.hover()
    assert code.is_visible()
    assert len(code.inner_text()) == 16
    note.get_by_role("link", name="figures/percent-of-change").press("Enter")
    told = page.locator("details.check-page:target[open]")
    told.wait_for()  # it is opened when the address has changed, which the browser tells a moment later
    assert "Why it matters" in told.inner_text()
    assert 'check = "figures/percent-of-change"' in told.inner_text()


def test_a_cell_of_the_matrix_and_a_row_under_an_axis_lead_to_the_claim(view: Open):
    page = view(result())
    page.locator("#axes .values a", has_text="398 houses").press("Enter")
    assert "398 houses" in page.locator("tr:target").inner_text()
    page.locator(".matrix .entry", has_text="1,099").first.press("Enter")
    assert "1,099 families" in page.locator("tr:target").inner_text()


def test_the_line_by_line_sheet_is_printed_with_boxes(view: Open):
    page = view(result())
    page.emulate_media(media="print")
    line = page.locator(".lines li:has(a)").first
    assert line.evaluate("e => getComputedStyle(e, '::before').borderTopStyle") == "solid"
    assert "count" in line.inner_text()
    assert page.locator("#why:visible, .tools:visible").count() == 0


def test_a_folder_of_pages_is_walked_from_its_index(view: Open):
    page = view(large(documents=8, words=2600, marks=200))
    assert page.locator("h1").count() == 1
    page.locator("#first .items a.word").first.click()
    page.wait_for_url("**/index-1.html#f-*")
    page.locator(".note:target, .note :target").first.wait_for(state="attached")
    page.get_by_role("link", name="Index").click()
    page.wait_for_url("**/index.html")


def axe() -> str:
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("axe is not on this machine: pip install axe-playwright-python to have it judge the report")
    return (Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(browser: Browser, tmp_path: Path, scheme: str, width: int):
    script = axe()
    (tmp_path / "report.html").write_text(render(result()), encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page.goto((tmp_path / "report.html").as_uri())
    page.evaluate(script)
    judge = "async () => (await axe.run()).violations.map((v) => [v.id, v.nodes.map((n) => n.html)])"
    found = page.evaluate(judge)
    page.locator(".claims td").first.click()
    page.locator(".row .m", has_text="412 houses").first.click()
    page.locator(".panel:visible").wait_for()
    found += page.evaluate(judge)
    page.close()
    assert found == []


def test_filters_answer_at_once_at_a_thousand_claims(view: Open):
    page = view(large(documents=5, words=2600, marks=200))
    assert page.locator(".claims tbody tr").count() > 900
    spent = page.evaluate(
        """() => { const field = document.querySelector("[name=words]"); const times = [];
        for (const words of ["1", "1,1", "1,11", "", "7"]) { const start = performance.now(); field.value = words;
        field.dispatchEvent(new Event("input", {bubbles: true})); document.body.offsetHeight;
        times.push(performance.now() - start); } return times; }"""
    )
    assert min(spent) < 50
    assert max(spent) < 1000
