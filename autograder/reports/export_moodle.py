"""Scores as Moodle imports them: into its gradebook (Grades > Import), or by a worksheet.

The gradebook's import asks which column tells who a student is ("ID number", "Username" or "Email
address") and which is whose grade. A grading worksheet of one assignment ("Download grading
worksheet") is given back as it was, with the grades filled in. An empty cell changes nothing.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from autograder.errors import CourseError
from autograder.intake.roster import Person
from autograder.reports.export import Scores, Table, cell

_PERSON = ["First name", "Last name", "ID number", "Username", "Email address"]


def moodle_table(scores: Scores, final: bool) -> tuple[Table, list[str]]:
    """The table for the gradebook's import, and what an instructor should know, a sentence each.

    Args:
        scores: the scores.
        final: whether scores that wait for a grader are left out.
    """
    value = cell(scores, final)
    table: Table = [[*_PERSON, *scores.lessons]]
    lost = []
    for person in scores.people.values():
        ids = (person.id_number, person.username, person.email)
        if person.left:
            continue
        if not any(ids):
            lost.append(person.id)
            continue
        grades = [value(person.id, lesson) for lesson in scores.lessons]
        table.append([person.first_name, person.last_name, *ids, *grades])
    text = "no ID number, username or email in the roster, so left out"
    return table, [f"{text}: {', '.join(lost)}."] if lost else []


def is_worksheet(path: Path) -> bool:
    """Whether a file is a grading worksheet of one assignment."""
    header = next(iter(_rows(path)), [])
    return {"Identifier", "Grade"} <= set(header)


def filled_worksheet(path: Path, scores: Scores, final: bool) -> tuple[Table, list[str]]:
    """A grading worksheet with the grades of the one lesson in `scores`, and notes.

    Raises:
        CourseError: if `scores` holds more than one lesson.
    """
    if len(scores.lessons) != 1:
        text = "a grading worksheet is for one assignment; name its lesson with --lesson"
        raise CourseError(f"{path}: {text}.")
    (lesson,) = scores.lessons
    header, *rows = _rows(path)
    value = cell(scores, final)
    table: Table = [list(header)]
    unknown, fixed = [], []
    for row in rows:
        there = dict(zip(header, row, strict=False))
        person = _person(scores, there)
        grade = value(person.id, lesson) if person else None
        name = there.get("Full name") or there["Identifier"]
        if person is None:
            unknown.append(name)
        elif grade is not None and there.get("Grade can be changed") == "No":
            fixed.append(name)
        elif grade is not None:
            there["Grade"] = repr(grade)
        table.append([there.get(title, "") for title in header])
    notes = []
    if unknown:
        notes.append(f"not in the roster, so left as they were: {', '.join(unknown)}.")
    if fixed:
        notes.append(f"locked in Moodle, so left as they were: {', '.join(fixed)}.")
    return table, notes


def _person(scores: Scores, row: dict[str, str]) -> Person | None:
    """Whose row this is: by its number, else by ID number, username or email; never by a name."""
    number = re.sub(r"\D", "", row["Identifier"])
    people = list(scores.people.values())
    found = [person for person in people if number in person.moodle_numbers]
    for title, key in (
        ("ID number", "id_number"),
        ("Username", "username"),
        ("Email address", "email"),
    ):
        if not found and row.get(title):
            found = [person for person in people if getattr(person, key) == row[title]]
    return found[0] if len(found) == 1 else None


def _rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
