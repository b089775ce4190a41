"""`autograder void`: everybody gets a test's points, or what the test says again."""

from __future__ import annotations

import json

from nbgrader.api import Gradebook

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import load_config
from autograder.grading.late import penalties, settle_penalty
from autograder.grading.voided import set_voided
from autograder.referee.plan import PASSED


def void_test(course: Course, lesson: str, test: str, undo: bool) -> list[str]:
    """Void a test, or score it by its outcome again.

    Scores that a person gave stay as they are; late penalties follow the scores.

    Args:
        course: the course.
        lesson: the lesson's name.
        test: the test cell's grade_id.
        undo: score by outcome again.

    Returns:
        What changed, one line each.

    Raises:
        CourseError: if the lesson has no such test.
    """
    from nbgrader.coursedir import CourseDirectory

    config = load_config(course)
    directory = CourseDirectory(config=config)
    with Gradebook(directory.db_url, directory.course_id) as gradebook:
        notebooks = [n for a in gradebook.assignments if a.name == lesson for n in a.notebooks]
        cells = {c.name: c for n in notebooks for c in n.grade_cells if c.cell_type == "code"}
        if test not in cells:
            known = ", ".join(sorted(cells)) or "none; run `autograder sync`"
            raise CourseError(f"{lesson} has no test '{test}'; there are: {known}.")
        step, points, lines = penalties(config), float(cells[test].max_score), []
        for row in (row for n in notebooks for row in n.submissions):
            student = row.student.id
            outcome = _outcome(course, directory, lesson, student, test)
            for grade in row.grades:
                if grade.name != test or outcome is None:
                    continue
                was = grade.auto_score
                grade.auto_score = points * (not undo or outcome == PASSED)
                if was != grade.auto_score:
                    lines.append(f"{student}: {was or 0:g} -> {grade.auto_score:g} points")
            gradebook.db.flush()
            settle_penalty(step, row)
        set_voided(course.root, lesson, test, not undo)
        gradebook.db.commit()
    what = "is scored by its outcome again" if undo else "gives everybody its points"
    return [*lines, f"{lesson}: {test} {what}; {len(lines)} scores changed."]


def _outcome(course: Course, directory: object, lesson: str, student: str, test: str) -> str | None:
    """A test's outcome, from the graded notebook; None where it has none."""
    folder = course.root / str(
        directory.format_path(directory.autograded_directory, student, lesson)  # type: ignore[attr-defined]
    )
    try:
        notebook = json.loads((folder / f"{lesson}.ipynb").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    for cell in notebook["cells"]:
        metadata = cell["metadata"]
        if metadata.get("nbgrader", {}).get("grade_id") == test:
            outcome = metadata.get("autograder", {}).get("verdict", {}).get("outcome")
            return outcome if isinstance(outcome, str) else None
    return None
