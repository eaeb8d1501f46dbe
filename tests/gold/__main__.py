"""`python -m tests.gold [NAME] [--half HALF] [--misses]`: scores on our own labels."""

from __future__ import annotations

import argparse

from tests.gold.claims import agreement, misses_claims, score_claims
from tests.gold.dossiers import misses_dossiers, score_dossiers
from tests.gold.pairs import RELATIONS, score_pairs
from tests.gold.reports import LABELS, misses_reports, score_reports
from tests.gold.score import HALVES, misses, score_dates, score_quantities
from tests.gold.statements import misses_statements, score_statements

SCORES = {"quantities": score_quantities, "dates": score_dates, "claims": score_claims}


def main() -> None:
    """Print one line a figure."""
    asked = argparse.ArgumentParser(prog="python -m tests.gold", description=__doc__)
    asked.add_argument("name", nargs="?", choices=[*SCORES, "dossiers", "pairs", "reports", "statements"])
    asked.add_argument("--half", choices=HALVES)
    asked.add_argument("--misses", action="store_true", help="what is wrong in the build half")
    given = asked.parse_args()
    if given.name in (None, "dossiers"):
        _dossiers([given.half] if given.half else list(HALVES), misses=given.misses)
    if given.name in (None, "pairs"):
        _pairs([given.half] if given.half else list(HALVES))
    if given.name in (None, "reports"):
        _reports([given.half] if given.half else list(HALVES), misses=given.misses)
    if given.name in (None, "statements"):
        _statements([given.half] if given.half else list(HALVES), misses=given.misses)
    for name in [given.name] if given.name in SCORES else [] if given.name else SCORES:
        for half in [given.half] if given.half else HALVES:
            for respect, score in SCORES[name](half).items():
                counts = f"right {score.right}, labelled {score.labelled}, found {score.found}"
                print(f"{name}.{half}.{respect:14} {score.f1:6.1f}  {counts}")
        if name == "claims":
            for second, by in (("claims_again", "the same annotator"), ("claims_other", "another annotator")):
                for respect, score in agreement(second).items():
                    print(f"claims.labelled-twice.{respect:14} {score.f1:6.1f}  by {by}")
        if given.misses:
            print(*(misses_claims() if name == "claims" else misses(name)), sep="\n")


def _pairs(halves: list[str]) -> None:
    """What is said of pairs of snippets, by label."""
    for half in halves:
        found = score_pairs(half)
        for label in RELATIONS:
            counts = ", ".join(f"{said} {found[label, said]}" for said in RELATIONS)
            print(f"pairs.{half}.{label:14} {counts}")


def _statements(halves: list[str], *, misses: bool) -> None:
    """What is said of single statements, by label."""
    for half in halves:
        found = score_statements(half)
        for label in RELATIONS:
            counts = ", ".join(f"{said} {found[label, said]}" for said in RELATIONS)
            print(f"statements.{half}.{label:14} {counts}")
    if misses:
        print(*misses_statements(), sep="\n")


def _reports(halves: list[str], *, misses: bool) -> None:
    """What is said of the statements of pairs of reports, by label."""
    for half in halves:
        found = score_reports(half)
        for label in LABELS.values():
            counts = ", ".join(f"{said} {n}" for (labelled, said), n in sorted(found.said.items()) if labelled == label)
            print(f"reports.{half}.{label:14} {counts}")
        right = 100 * (found.accused - found.false) / max(found.accused, 1)
        print(f"reports.{half}.{'precision':14} {right:6.1f}  of {found.accused} contradictions")
    if misses:
        print(*misses_reports(), sep="\n")


def _dossiers(halves: list[str], *, misses: bool) -> None:
    """The links between reports on one event."""
    for half in halves:
        found = score_dossiers(half)
        for relation, recall in found.recall.items():
            print(f"dossiers.{half}.{relation:14} {recall:6.1f}  recall, labelled {found.counts[relation]}")
        print(f"dossiers.{half}.{'precision':14} {found.precision:6.1f}  of {found.contradictions} contradictions")
        print(f"dossiers.{half}.{'accepted':14} {found.accepted:6}  contradictions called agreement")
    if misses:
        print(*misses_dossiers(), sep="\n")


if __name__ == "__main__":
    main()
