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
from autograder.reports.export import Scores, Table, cell

# Columns of a grading worksheet (mod/assign/feedback/offline), in English and in Korean.
_IDENTIFIER, _GRADE = ("Identifier", "식별자"), ("Grade", "성적")
_NAME, _FIXED, _NO = ("Full name", "성명"), ("Grade can be changed",), ("No",)
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
    return _column(header, _IDENTIFIER) is not None and _column(header, _GRADE) is not None


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
    identifier, grade = _column(header, _IDENTIFIER), _column(header, _GRADE)
    if identifier is None or grade is None:
        raise CourseError(f"{path}: expected a grading worksheet, with 'Identifier' and 'Grade'.")
    fixed, name = _column(header, _FIXED), _column(header, _NAME)
    owners = {n: person.id for person in scores.people.values() for n in person.moodle_numbers}
    value = cell(scores, final)
    unknown, locked = [], []
    for row in rows:
        owner = owners.get(re.sub(r"\D", "", row[identifier]))
        score = value(owner, lesson) if owner else None
        who = row[name if name is not None else identifier]
        if owner is None:
            unknown.append(who)
        elif score is not None and fixed is not None and row[fixed] in _NO:
            locked.append(who)
        elif score is not None:
            row[grade] = repr(score)
    notes = []
    if unknown:
        notes.append(f"not in the roster, so left as they were: {', '.join(unknown)}.")
    if locked:
        notes.append(f"locked in Moodle, so left as they were: {', '.join(locked)}.")
    table: Table = [[*header]]
    for row in rows:
        table.append([*row])
    return table, notes


def _column(header: list[str], names: tuple[str, ...]) -> int | None:
    return next((place for place, title in enumerate(header) if title.strip() in names), None)


def _rows(path: Path) -> list[list[str]]:
    """The rows of a CSV file, all as long as the first."""
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    width = len(rows[0]) if rows else 0
    return [row + [""] * (width - len(row)) for row in rows if row]
