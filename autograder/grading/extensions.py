"""Extensions: who may hand in later than the rest, and until when.

They are kept in `extensions.csv` beside the gradebook, as moments and not as spans: so one can be
granted before anything was handed in, and holds when the deadline itself is moved. From there they
go into the gradebook's submissions, whenever one is graded and whenever the file changes.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nbgrader.api import Gradebook

from autograder.course import Course
from autograder.errors import CourseError

_COLUMNS = ("student", "lesson", "until")
Extensions = dict[tuple[str, str], datetime]


def extensions_file(root: Path) -> Path:
    """Where a course's extensions are kept."""
    return root / "extensions.csv"


def read_extensions(path: Path) -> Extensions:
    """Read who has an extension of which lesson; nobody has where there is no file.

    Raises:
        CourseError: for a file that is no such table.
    """
    if not path.is_file():
        return {}
    found: Extensions = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if rows.fieldnames is None or not set(_COLUMNS) <= set(rows.fieldnames):
            raise CourseError(f"{path}: the first line must be '{','.join(_COLUMNS)}'.")
        for row in rows:
            try:
                until = datetime.fromisoformat(row["until"] or "")
            except ValueError:
                until = datetime.min
            if until.tzinfo is None:
                example = "2027-03-22T23:59:00+09:00"
                text = f"line {rows.line_num}: expected a moment such as {example}"
                raise CourseError(f"{path}: {text}, found '{row['until']}'.")
            found[row["student"], row["lesson"]] = until
    return found


def write_extensions(path: Path, extensions: Mapping[tuple[str, str], datetime]) -> None:
    """Write all extensions, or none and the old file stays."""
    new = path.with_suffix(".csv.part")
    with new.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(_COLUMNS)
        for (student, lesson), until in sorted(extensions.items()):
            rows.writerow((student, lesson, until.isoformat()))
    os.replace(new, path)


def parse_until(text: str, course: Course, lesson: str) -> datetime:
    """The moment until which an extension of a lesson holds.

    Args:
        text: a date, whose last minute is meant, or a date and time; in the course's time zone
            where it names none.
        course: the course.
        lesson: the lesson's name.

    Raises:
        CourseError: if it is no date, if there is no time zone, or if it is not after the deadline.
    """
    file = course.root / "course.toml"
    deadline = course.settings.deadlines.get(lesson)
    if deadline is None:
        why = f"{lesson} has no deadline, so that nobody is late"
        raise CourseError(f"{file}: {why}; write one under [deadlines] first.")
    try:
        until = datetime.fromisoformat(text)
    except ValueError:
        wanted = "write a date such as 2027-03-22, or '2027-03-22 18:00'"
        raise CourseError(f"'{text}' is no date; {wanted}.") from None
    if len(text.strip()) <= len("2027-03-22"):
        until = until.replace(hour=23, minute=59)
    if until.tzinfo is None:
        if course.settings.time_zone is None:
            raise CourseError(f"{file}: set time_zone, or write '{text}' with an offset (+09:00).")
        until = until.replace(tzinfo=course.settings.time_zone)
    if until <= deadline:
        given, due = (f"{moment:%Y-%m-%d %H:%M %Z}" for moment in (until, deadline))
        raise CourseError(f"{given} is not after the deadline of {lesson}, which is {due}.")
    return until


def apply_extensions(gradebook: Gradebook, lesson: str, extensions: Extensions) -> None:
    """Put a lesson's extensions into the submissions that the gradebook has; commits nothing.

    nbgrader keeps an extension as the time after the deadline, so this is due after a change of
    either. Submissions of students without an extension are left alone.
    """
    for submission in gradebook.find_assignment(lesson).submissions:
        until = extensions.get((submission.student.id, lesson))
        if until is not None:
            submission.extension = _span(submission.assignment.duedate, until)


def _span(duedate: datetime | None, until: datetime) -> timedelta | None:
    """What comes on top of a due date (UTC, as the gradebook has it); None where there is none."""
    if duedate is None:  # nbgrader would add the extension to it all the same
        return None
    return max(until.astimezone(UTC).replace(tzinfo=None) - duedate, timedelta())
