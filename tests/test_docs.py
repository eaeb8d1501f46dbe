"""The documentation: its links lead somewhere, and what is generated or counted in it is true."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from lxml import html
from typer.main import get_command

from audit.cli.app import app
from audit.report.formats import NAMES
from tests.generated import checks_page

DOCS = Path(__file__).resolve().parents[1] / "docs"
_spec = importlib.util.spec_from_file_location("docs_build", DOCS / "build.py")
assert _spec is not None
assert _spec.loader is not None
build = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(build)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, html.HtmlElement]:
    folder = tmp_path_factory.mktemp("site")
    read = {path.name: html.document_fromstring(path.read_text(encoding="utf-8")) for path in build.build(folder)}
    read["files"] = {path.name for path in folder.iterdir()}
    return read


def test_every_page_is_built_and_every_link_leads_somewhere(site):
    assert {f"{path.stem}.html" for path in DOCS.glob("*.md")} == site.keys() - {"files"}
    for name in site.keys() - {"files"}:
        page = site[name]
        assert len(page.findall(".//h1")) == 1, name
        for link in page.xpath("//@href | //@src"):
            file, _, place = link.partition("#")
            assert (file or name) in site["files"], (name, link)
            assert not place or site[file or name].xpath(f"//*[@id='{place}']"), (name, link)


def test_the_pages_of_the_checks_are_those_of_the_code():
    assert (DOCS / "checks.md").read_text(encoding="utf-8") == checks_page(), "run `make generated`"


def test_every_command_has_a_section():
    text = (DOCS / "commands.md").read_text(encoding="utf-8")
    for name in get_command(app).commands:  # type: ignore[attr-defined]
        assert f"## audit {name}\n" in text, name


def test_every_format_has_a_row():
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    for name in NAMES:
        assert f"| `{name}` |" in text, name
