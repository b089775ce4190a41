"""`autograder extend`: grant one student an extension, take it back, and list what was granted."""

from __future__ import annotations

import difflib
from datetime import datetime

from nbgrader.api import Gradebook, MissingEntry

from autograder.build.release import only_errors
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of, load_config
from autograder.grading.extensions import (
    apply_extensions,
    extensions_file,
    read_extensions,
    write_extensions,
)
from autograder.grading.late import settle_penalties


def grant(course: Course, student: str, lesson: str, until: datetime | None) -> list[str]:
    """Give a student an extension of a lesson, in place of an earlier one.

    What was handed in already keeps its score; its late penalty is reckoned again.

    Args:
        course: the course.
        student: nbgrader's id of the student.
        lesson: the lesson's name.
        until: when the student's own deadline is; None takes an extension back.

    Returns:
        What was done, one line each.

    Raises:
        CourseError: for a student whom nobody knows, or an extension to take back that is not
            there.
    """
    path = extensions_file(course.root)
    extensions = read_extensions(path)
    address, course_id = gradebook_of(course)
    with only_errors(), Gradebook(address, course_id) as gradebook:
        _check_student(course, gradebook, student)
        if until is not None:
            extensions[student, lesson] = until
            lines = [f"{student} may hand in {lesson} until {show(course, until)}."]
        elif extensions.pop((student, lesson), None) is None:
            raise CourseError(f"{path}: {student} has no extension of {lesson} to take back.")
        else:
            lines = [f"{student} has no extension of {lesson} any more."]
        write_extensions(path, extensions)
        try:
            submission = gradebook.find_submission(lesson, student)
        except MissingEntry:  # nothing handed in, or the lesson is not in the gradebook yet
            return lines
        submission.extension = None
        apply_extensions(gradebook, lesson, extensions)
        gradebook.db.commit()
        return lines + settle_penalties(gradebook, load_config(course))


def granted(course: Course) -> list[tuple[str, str, str]]:
    """All extensions: student, lesson, and until when in the course's time zone."""
    found = read_extensions(extensions_file(course.root))
    return [(who, lesson, show(course, until)) for (who, lesson), until in sorted(found.items())]


def show(course: Course, moment: datetime) -> str:
    """A moment as an instructor reads it, in the course's time zone."""
    local = moment.astimezone(course.settings.time_zone or moment.tzinfo)
    return f"{local:%Y-%m-%d %H:%M} ({local.tzname()})"


def _check_student(course: Course, gradebook: Gradebook, student: str) -> None:
    known = {person.id for person in gradebook.students}
    known |= {path.name for path in (course.root / "submitted").glob("*") if path.is_dir()}
    if student not in known:
        close = difflib.get_close_matches(student, sorted(known), 1)
        hint = f"did you mean '{close[0]}'?" if close else "write the id that the gradebook has."
        raise CourseError(f"nobody here is called '{student}'; {hint}")
