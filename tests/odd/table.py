"""What becomes of each kind of odd submission, stock nbgrader beside this course: docs/intake.md.

`results.json` holds what `python -m tests.odd` measured last; the page shows it between two marks.
"""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path

from tests.attacks.table import with_table
from tests.odd.batch import Batch
from tests.odd.kinds import Kind

RESULTS = Path(__file__).with_name("results.json")
PAGE = Path(__file__).parents[2] / "docs" / "intake.md"
BEGIN, END = "<!-- odd: written by `python -m tests.odd` -->", "<!-- end of odd -->"
PLAIN, OURS = "nbgrader", "here"

Results = dict[str, dict[str, str]]


def outcome(batch: Batch, kind: Kind, reason: str) -> str:
    """What a kind got, in a few words.

    Args:
        batch: the class that it was graded in.
        kind: the kind.
        reason: why it was not graded, if it was not.
    """
    twin, got = batch.twin(kind.lesson), batch.scores.get((batch.logins[kind.id], kind.lesson), {})
    tests = {test: score for test, score in twin.items() if score is not None}
    if all(got.get(test) is None for test in tests):
        return f"not graded: {reason}" if reason else "no score, and not a word about it"
    silent = [test for test in tests if got.get(test) is None]
    if silent:
        return f"{len(silent)} of {len(tests)} tests without a score, and not a word about it"
    if got == twin:
        return "the same score"
    lost = sum(score - (got[test] or 0) for test, score in tests.items())
    manual = [test for test in twin if test not in tests and got.get(test) != twin[test]]
    words = [f"loses {lost:g} of {sum(tests.values()):g} points"] if lost else []
    words += [f"{test} is taken for unanswered" for test in manual]
    return ", ".join(words)


def write_results(results: Results, kinds: list[Kind]) -> None:
    """Write results down, and the page's table once every kind was tried both ways."""
    kept = {kind.id: results[kind.id] for kind in kinds if kind.id in results}
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if all(len(kept.get(kind.id, {})) == 2 for kind in kinds):
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(with_table(page, table(kept, kinds), BEGIN, END), encoding="utf-8")


def read_results() -> Results:
    """What was measured last; {} where nothing was."""
    if not RESULTS.exists():
        return {}
    found: Results = json.loads(RESULTS.read_text(encoding="utf-8"))
    return found


def table(results: Results, kinds: list[Kind]) -> str:
    """The kinds by family with what becomes of each, as Markdown."""
    same = {
        name: sum(r[name] == "the same score" for r in results.values()) for name in (PLAIN, OURS)
    }
    lines = [
        "",
        f"{len(kinds)} kinds. The same score as the clean twin's: {same[PLAIN]} with stock nbgrader, "
        f"{same[OURS]} here.",
        "",
        "| kind | what happened | with stock nbgrader | here |",
        "|---|---|---|---|",
    ]
    for family, members in groupby(kinds, key=lambda kind: kind.family):
        lines.append(f"| **{family}** | | | |")
        for kind in members:
            found = results[kind.id]
            cells = (kind.name, kind.says, found[PLAIN], found[OURS])
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join([*lines, ""])
