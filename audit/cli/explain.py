"""`audit explain`: every check and verdict in a line, or the page of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from audit.errors import SettingsError

if TYPE_CHECKING:
    from audit.checks.frame import Check


def explain(
    check: Annotated[str | None, typer.Argument(help="family/name or a verdict, as the report prints it.")] = None,
) -> None:
    """List the checks and the verdicts, or print the page of one."""
    from audit.checks.frame import checks
    from audit.report.words import VERDICTS

    if check is None:
        width = max(len(each.id) for each in checks())
        for each in checks():
            typer.echo(f"{each.id:<{width}}  {each.severity:<7}  {each.title}")
        for name, given in VERDICTS.items():
            typer.echo(f"{name:<{width}}  verdict  {given.meaning}")
        return
    if check in VERDICTS:
        typer.echo(verdict_page(check))
        return
    found = next((each for each in checks() if each.id == check), None)
    if found is None:
        raise SettingsError(f"there is no check {check!r}{_nearest(check)}: `audit explain` lists them")
    typer.echo(page(found))


def _nearest(check: str) -> str:
    from difflib import get_close_matches

    from audit.checks.frame import checks
    from audit.report.words import VERDICTS

    close = get_close_matches(check, [*VERDICTS, *(each.id for each in checks())], n=1)
    return f"; did you mean {close[0]}" if close else ""


def verdict_page(name: str) -> str:
    """What a verdict means, what to do about it, and how to silence it."""
    from audit.report.why import silenced
    from audit.report.words import sentence, verdict

    lines = [f"{name}  (a verdict on claims)", "", sentence(verdict(name).meaning), "", verdict(name).todo]
    return "\n".join([*lines, "", "To silence it, in audit.toml:", "", *silenced("verdict", name).splitlines()])


def page(check: Check) -> str:
    """The page of a check: what it does, why, its limits, its examples, and how to silence it."""
    from audit.report.why import silenced

    lines = [f"{check.id}  ({check.severity}, {check.scope} scope)", "", check.doc, "", "Examples"]
    for example in check.examples:
        words = " ".join(example.text.split())
        lines.append(f"  {'flagged' if example.flags else 'passes '}  {words}")
        lines += [f"           against: {' '.join(text.split())}" for text in example.against]
        lines += [f"           → {flag or 'the whole text'}" for flag in example.flags]
    lines += ["", "To silence it, in audit.toml:", "", *silenced("check", check.id).splitlines()]
    return "\n".join(lines)
