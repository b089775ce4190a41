"""Scores as Canvas's gradebook imports them: Grades > Import.

Canvas finds a student by "ID" and an assignment by the number in its column's title, as in
"03_views (4711)"; a title without a number becomes a new assignment. So an export of its gradebook
is the best roster to give: the titles are taken from it. An empty cell changes nothing there.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import CourseError
from autograder.reports.export import Scores, Table, cell

_STUDENT = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
_POINTS = "Points Possible"


@dataclass
class Titles:
    """The columns of an export of Canvas's gradebook, each with the points possible."""

    points: dict[str, str] = field(default_factory=dict)

    def of(self, lesson: str) -> str | None:
        """The title of a lesson's column: the only one with a number and the lesson's name."""
        named = [title for title in self.points if re.fullmatch(r".+ \(\d+\)", title)]
        wanted = _plain(lesson)
        exact = [title for title in named if _plain(title.rpartition(" (")[0]) == wanted]
        found = exact or [title for title in named if wanted in _plain(title)]
        return found[0] if len(found) == 1 else None


def read_titles(path: Path) -> Titles:
    """Read the columns' titles from an export of Canvas's gradebook.

    Raises:
        CourseError: if the file is no such export.
    """
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    header = rows[0] if rows else []
    if not {"Student", "ID"} <= set(header):
        wanted = "columns 'Student' and 'ID', as Canvas exports its gradebook"
        raise CourseError(f"{path}: expected {wanted}, found '{', '.join(header[:6])}'.")
    points = next((row for row in rows if row and row[0].strip() == _POINTS), [])
    return Titles(dict(zip(header, [*points, *[""] * len(header)], strict=False)))


def canvas_table(scores: Scores, titles: Titles, final: bool) -> tuple[Table, list[str]]:
    """The table, and what an instructor should know of it, a sentence each.

    Args:
        scores: the scores.
        titles: what Canvas calls the lessons.
        final: whether scores that wait for a grader are left out.
    """
    people = [p for p in scores.people.values() if p.canvas_id and not p.left]
    lost = [p.id for p in scores.people.values() if not p.canvas_id and not p.left]
    value = cell(scores, final)
    header = [titles.of(lesson) or lesson for lesson in scores.lessons]
    table: Table = [[*_STUDENT, *header]]
    table.append([f"    {_POINTS}", "", "", "", "", *scores.lessons.values()])
    for person in people:
        about = (person.canvas_id, person.sis_user_id, person.sis_login_id, person.section)
        name = person.canvas_name or person.name or person.id
        table.append([name, *about, *(value(person.id, lesson) for lesson in scores.lessons)])
    notes = []
    if lost:
        notes.append(f"no Canvas ID in the roster, so left out: {', '.join(lost)}.")
    new = [lesson for lesson in scores.lessons if titles.of(lesson) is None]
    if new:
        notes.append(f"Canvas will ask about a new assignment for: {', '.join(new)}.")
    for lesson, points in scores.lessons.items():
        there = titles.points.get(titles.of(lesson) or "", "").strip()
        if there and _number(there) != points:
            notes.append(f"{lesson} has {there} points in Canvas, and {points:g} here.")
    return table, notes


def _plain(title: str) -> str:
    return re.sub(r"[\W_]+", " ", title).strip().casefold()


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
