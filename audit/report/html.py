"""A result as one HTML file that needs nothing else: styles and script stand inside, no request leaves it.

Every value that is printed goes through `visible` and is then escaped. The content policy in the file allows the
one style sheet and the one script by their hashes, pictures from the file itself, and nothing else.
"""

from __future__ import annotations

import base64
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from audit.report.view import page
from audit.report.words import visible
from audit.result import Result

if TYPE_CHECKING:
    from jinja2 import Template

    from audit.report.index import Index

_TEMPLATES = Path(__file__).parent / "templates"


def render(result: Result, known: Index | None = None, parts: tuple[tuple[str, str], ...] = ()) -> str:
    """The whole file as text, always valid UTF-8. The same result gives the same text.

    `known` and `parts` are given for one page of a folder: see `audit.report.folder`.
    """
    style, script = _asset("report.css"), _asset("report.js")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_hash(style)}'; script-src 'sha256-{_hash(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    return _template().render(page=page(result, known, parts), style=style, script=script, policy=policy)


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template("report.html.j2")


def _shown(value: object) -> object:
    """What the template prints: strings from outside made visible; our own markup and numbers as they are."""
    return visible(value) if type(value) is str else value


@cache
def _asset(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return base64.b64encode(sha256(text.encode()).digest()).decode()
