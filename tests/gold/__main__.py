"""`python -m tests.gold [quantities|dates|claims] [--half build|report] [--misses]` prints scores on our own labels."""

from __future__ import annotations

import argparse

from tests.gold.claims import agreement, misses_claims, score_claims
from tests.gold.score import HALVES, misses, score_dates, score_quantities

SCORES = {"quantities": score_quantities, "dates": score_dates, "claims": score_claims}


def main() -> None:
    """Print one line a figure."""
    asked = argparse.ArgumentParser(prog="python -m tests.gold", description=__doc__)
    asked.add_argument("name", nargs="?", choices=[*SCORES])
    asked.add_argument("--half", choices=HALVES)
    asked.add_argument("--misses", action="store_true", help="what is wrong in the build half")
    given = asked.parse_args()
    for name in [given.name] if given.name else SCORES:
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


if __name__ == "__main__":
    main()
