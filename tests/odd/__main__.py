"""Grade all kinds of odd submissions with stock nbgrader and here, and write down what they get.

    python -m tests.odd [FAMILY | FAMILY-NAME ...] [--only nbgrader|here]

It writes `tests/odd/results.json` and the table in `docs/intake.md`, and ends with status 1 if a
kind does not get here what it declares. With stock nbgrader the submissions run with your rights;
they are odd, not hostile.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import warnings
from pathlib import Path

from tests.odd.batch import Batch, build_course
from tests.odd.corpus import all_kinds
from tests.odd.kinds import Kind
from tests.odd.plain import grade_plainly
from tests.odd.table import OURS, PLAIN, outcome, read_results, write_results


def main() -> int:
    """Grade both ways, or one."""
    parser = argparse.ArgumentParser(prog="python -m tests.odd")
    parser.add_argument("names", nargs="*", metavar="FAMILY[-NAME]")
    parser.add_argument("--only", choices=(PLAIN, OURS))
    words = parser.parse_args()
    warnings.filterwarnings("ignore")
    everything, results = all_kinds(), read_results()
    kinds = [k for k in everything if not words.names or {k.family, k.id} & set(words.names)]
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="odd_", ignore_cleanup_errors=True) as folder:
        if words.only != PLAIN:
            batch = Batch(build_course(Path(folder, "here", "course")), kinds)
            batch.collect()
            batch.place_the_rest()
            batch.autograde()
            for kind in kinds:
                note(results, OURS, kind, outcome(batch, kind, _reason(batch, kind)))
            wrong = [k.id for k in kinds if not k.refused and batch.of(k) != batch.expected(k)]
        if words.only != OURS:
            batch = Batch(build_course(Path(folder, "plain", "course")), kinds)
            batch.place_the_rest(under_own_names=True)
            reasons = grade_plainly(batch)
            for kind in kinds:
                why = _short(reasons.get(batch.logins[kind.id], ""))
                note(results, PLAIN, kind, outcome(batch, kind, why))
    write_results(results, everything)
    for name in wrong:
        print(f"{name}: does not get what it declares")
    return int(bool(wrong))


def note(results: dict[str, dict[str, str]], by: str, kind: Kind, words: str) -> None:
    """Write down and print what a kind got."""
    results.setdefault(kind.id, {})[by] = words
    print(f"{by:9} {kind.id:40} {words}", flush=True)


def _reason(batch: Batch, kind: Kind) -> str:
    login = batch.logins[kind.id]
    return next((line.why for line in batch.collected.looks if login in line.where), "")


def _short(text: str) -> str:
    """An error of nbgrader's without paths and the beginning of its class's name."""
    plain = re.sub(r"\S*/(course|odd_)\S*", "...", text)
    plain = re.sub(r"^(\w+\.)+", "", plain)
    return plain if len(plain) < 160 else f"{plain[:157]}..."


if __name__ == "__main__":
    sys.exit(main())
