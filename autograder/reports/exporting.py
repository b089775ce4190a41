"""The steps of `autograder export`: read the scores, make one kind of table, write it, say so."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError
from autograder.reports.export import Scores, Table, plain_table, read_scores, write_table
from autograder.reports.export_canvas import Titles, canvas_table, read_titles
from autograder.reports.export_moodle import filled_worksheet, is_worksheet, moodle_table

_FILES = {"plain": "grades.csv", "canvas": "grades_canvas.csv", "moodle": "grades_moodle.csv"}
_NEXT = {
    "plain": "",
    "canvas": "Canvas: Grades > Import.",
    "moodle": "Moodle: Grades > Import > CSV file; match students by ID number, username or email.",
}


def export(
    course: Course,
    lessons: Sequence[str],
    kind: str,
    given: Path | None = None,
    final: bool = False,
    out: Path | None = None,
) -> list[str]:
    """Write one CSV file of scores.

    Args:
        course: the course.
        lessons: the lessons' names; all that the gradebook has if none is named.
        kind: "plain", "canvas" or "moodle".
        given: a list of people of that LMS's, with ids that the roster may lack: an export of
            Canvas's gradebook, whose titles are used, too; or of Moodle's participants; or a
            grading worksheet of Moodle's, which is filled in.
        final: whether an LMS gets no score that waits for a grader.
        out: the file to write.

    Returns:
        What was written, and what an instructor should know of it, a sentence each.

    Raises:
        CourseError: if a test has no verdict, or a file cannot be used.
    """
    if given is not None and not given.is_file():
        raise CourseError(f"{given}: there is no such file.")
    scores, lines = read_scores(course, lessons, [given] if given else [])
    table, notes, then = _table(scores, kind, given, final)
    path = out or course.root / _FILES[kind]
    write_table(path, table)
    handed_in = sum(score.raw is not None for score in scores.scores.values())
    lines.append(f"{os.path.relpath(path)}: {handed_in} scores of {len(scores.people)} students.")
    return [*lines, *notes, *_unfinished(scores, kind, final), *filter(None, [then])]


def _table(
    scores: Scores, kind: str, given: Path | None, final: bool
) -> tuple[Table, list[str], str]:
    try:
        if kind == "canvas":
            titles = read_titles(given) if given else Titles()
            return *canvas_table(scores, titles, final), _NEXT[kind]
        if kind == "moodle" and given is not None and is_worksheet(given):
            return *filled_worksheet(given, scores, final), "Moodle: Upload grading worksheet."
        if kind == "moodle":
            return *moodle_table(scores, final), _NEXT[kind]
        return plain_table(scores), [], _NEXT[kind]
    except UnicodeDecodeError:
        raise CourseError(f"{given}: not UTF-8; save it as 'CSV UTF-8' and try again.") from None


def _unfinished(scores: Scores, kind: str, final: bool) -> list[str]:
    waiting = scores.unfinished()
    if not waiting:
        return []
    names = sorted({student for student, _ in waiting})
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    then = "--final leaves such scores out"
    if kind == "plain":
        then = "the column 'state' names it"
    elif final:
        then = "these scores are left out"
    what = f"{len(waiting)} scores ({shown}) have a question that waits for a grader"
    return [f"Not final: {what}; {then}."]
