"""The people of a course, and what each LMS calls them.

`roster.csv` in the course's folder is the course's own list, made and brought up to date from what
the LMS exports; it is not in git. Intake finds in it whose file an archive's name means, and
exports find the ids that an LMS wants back.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, fields
from typing import Any

from autograder.course import Course
from autograder.errors import CourseError

ROSTER = "roster.csv"


@dataclass(frozen=True)
class Person:
    """A student, and every name and number that an LMS has for one.

    Attributes:
        id: nbgrader's id of the student, the name of a folder.
        name: the full name, first name first.
        canvas_id: Canvas's number, which its archives carry ("ID" in its gradebook).
        canvas_name: "Last, First" as in Canvas's gradebook ("Student").
        moodle_numbers: Moodle's numbers, another one for each assignment, which its archives and
            grading worksheets carry ("Participant 1234567").
        lists: which kinds of list the person stood in ("moodle", "canvas", "plain").
        left: whether the newest list of a kind does not name them any more.
    """

    id: str
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    username: str = ""
    id_number: str = ""
    canvas_id: str = ""
    canvas_name: str = ""
    sis_user_id: str = ""
    sis_login_id: str = ""
    section: str = ""
    moodle_numbers: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    left: bool = False


def load_roster(course: Course) -> list[Person]:
    """The course's people, by id; none if the course has no roster yet.

    Raises:
        CourseError: if `roster.csv` cannot be read.
    """
    path = course.root / ROSTER
    if not path.is_file():
        return []
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        return [_person(row) for row in rows]
    except (UnicodeDecodeError, csv.Error, KeyError) as error:
        text = f"not the roster that `autograder collect` wrote ({error!r}); give it one again"
        raise CourseError(f"{path}: {text} with --roster.") from None


def roster_text(people: list[Person]) -> str:
    """The text of `roster.csv` for some people."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.name for field in fields(Person))
    for person in sorted(people, key=lambda p: p.id):
        writer.writerow(_cell(getattr(person, field.name)) for field in fields(Person))
    return out.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return " ".join(value) if isinstance(value, tuple) else str(value)


def _person(row: dict[str, str]) -> Person:
    values: dict[str, Any] = {f.name: row.get(f.name) or "" for f in fields(Person)}
    values["id"] = row["id"]
    values["moodle_numbers"] = tuple(values["moodle_numbers"].split())
    values["lists"] = tuple(values["lists"].split())
    values["left"] = bool(values["left"])
    return Person(**values)
