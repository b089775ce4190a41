"""Tests that were found wrong after grading, and whose points everybody gets.

The list, `voided.json`, lies beside the gradebook; `nbgrader autograde` and `autograder grade` obey
it alike, so that it holds for everybody who is graded later too.
"""

from __future__ import annotations

import json
from pathlib import Path

from autograder.errors import CourseError

VOIDED = "voided.json"


def voided_tests(root: Path, lesson: str) -> set[str]:
    """The tests of a lesson whose points everybody gets.

    Args:
        root: the course's folder.
        lesson: the lesson's name.

    Raises:
        CourseError: if the list cannot be read.
    """
    return set(_read(root / VOIDED).get(lesson, []))


def set_voided(root: Path, lesson: str, test: str, void: bool) -> bool:
    """Put a test on the list, or take it off; returns whether that changed anything.

    Raises:
        CourseError: if the list cannot be read.
    """
    path = root / VOIDED
    table = _read(path)
    tests = set(table.get(lesson, []))
    if (test in tests) == void:
        return False
    table[lesson] = sorted(tests | {test} if void else tests - {test})
    beside = path.with_suffix(".json.part")
    beside.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    beside.replace(path)
    return True


def _read(path: Path) -> dict[str, list[str]]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return {str(lesson): [str(test) for test in tests] for lesson, tests in table.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, AttributeError, TypeError):
        raise CourseError(f"{path}: this is not the list that `autograder void` writes.") from None
