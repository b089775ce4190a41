"""`autograder export`: the gradebook's scores as a table, plain or in the form that an LMS imports.

Numbers are the gradebook's own, to the last digit: manual scores, extra credit and late penalties
are in them as they are there.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.api import Assignment, Gradebook, MissingEntry, Student

from autograder.build.release import only_errors
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of, load_config
from autograder.grading.export import refuse_without_verdict
from autograder.grading.late import settle_penalties
from autograder.intake.people import update
from autograder.intake.roster import Person, load_roster

Table = list[list[str | float | None]]

_COLUMNS = (
    "assignment duedate timestamp student_id last_name first_name email "
    "raw_score late_submission_penalty score max_score state"
).split()  # nbgrader's own, and one more
FINAL, NOTHING = "final", "nothing handed in or not graded"


@dataclass(frozen=True)
class Score:
    """What the gradebook has of one student in one lesson.

    Attributes:
        raw: points, before the late penalty; None if nothing was handed in, as for the next two.
        penalty: points off for late work.
        score: what counts.
        waiting: the questions that wait for a grader, and tests without a verdict.
    """

    raw: float | None = None
    penalty: float | None = None
    score: float | None = None
    handed_in: datetime | None = None
    waiting: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """Whether the score is final, in words."""
        if self.raw is None:
            return NOTHING
        return f"waits for a grader: {', '.join(self.waiting)}" if self.waiting else FINAL


@dataclass
class Scores:
    """The gradebook, or some lessons of it.

    Attributes:
        lessons: the lessons' names, in order, with the points that one can have.
        due: the lessons' deadlines.
        people: who is in the gradebook or in the roster, by id; those who left are only there
            if they handed something in.
        scores: by student and lesson, for everybody in `people`.
    """

    lessons: dict[str, float] = field(default_factory=dict)
    due: dict[str, datetime | None] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    scores: dict[tuple[str, str], Score] = field(default_factory=dict)

    def unfinished(self) -> list[tuple[str, str]]:
        """Student and lesson of every score that waits for a grader."""
        return [key for key, score in self.scores.items() if score.waiting]


def read_scores(
    course: Course,
    lessons: Sequence[str] = (),
    newer: Sequence[Path] = (),
    complete: bool = True,
) -> tuple[Scores, list[str]]:
    """Read the scores of some lessons; late penalties are settled first.

    Args:
        course: the course.
        lessons: the lessons' names; all that the gradebook has if none is named.
        newer: lists of an LMS's that know more of the people than the roster does; it is not
            changed.
        complete: whether to refuse scores with a test that has no verdict; else it waits, too.

    Returns:
        The scores, and what was changed in the gradebook, one line each.

    Raises:
        CourseError: if a test has no verdict, or a lesson is not in the gradebook.
    """
    found = Scores()
    address, course_id = gradebook_of(course)
    with only_errors(), Gradebook(address, course_id) as gradebook:
        known = {assignment.name: assignment for assignment in gradebook.assignments}
        for name in lessons:
            if name not in known:
                text = "is not in the gradebook; run `autograder sync`, and grade it"
                raise CourseError(f"{address}: {name} {text}.")
        if complete:
            refuse_without_verdict(gradebook, lessons)
        lines = settle_penalties(gradebook, load_config(course))
        roster = update(load_roster(course), newer, course.settings.time_zone).people.values()
        people = {person.id: person for person in roster if not person.left}
        left = {person.id: person for person in roster if person.left}
        for student in gradebook.students:
            if student.id not in people and (student.submissions or student.id not in left):
                people[student.id] = left.get(student.id, Person(student.id))
            if student.id in people:
                people[student.id] = _named(people[student.id], student)
        found.people = {name: people[name] for name in sorted(people)}
        for name in sorted(lessons or known):
            found.lessons[name] = known[name].max_score
            found.due[name] = known[name].duedate
            for person in found.people:
                found.scores[person, name] = _score(gradebook, known[name], person)
    return found, lines


def write_table(path: Path, table: Table) -> None:
    """Write a table as CSV, whole or not at all; floats so that they read back as the same."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".part")
    new.write_text(out.getvalue(), encoding="utf-8")
    os.replace(new, path)


def plain_table(scores: Scores) -> Table:
    """A row for each student and lesson: nbgrader's own columns, and the state of the score."""
    table: Table = [list(_COLUMNS)]
    for lesson, points in scores.lessons.items():
        due = scores.due[lesson]
        for person in scores.people.values():
            one = scores.scores[person.id, lesson]
            about = (person.id, person.last_name, person.first_name, person.email)
            numbers = (one.raw, one.penalty, one.score, points)
            table.append([lesson, _utc(due), _utc(one.handed_in), *about, *numbers, one.state])
    return table


def cell(scores: Scores, final: bool) -> Callable[[str, str], float | None]:
    """What an LMS gets for a student and a lesson; nothing means that it leaves things alone.

    Args:
        scores: the scores.
        final: whether a score that waits for a grader is left out.
    """

    def value(student: str, lesson: str) -> float | None:
        one = scores.scores[student, lesson]
        return None if final and one.waiting else one.score

    return value


def _score(gradebook: Gradebook, assignment: Assignment, student: str) -> Score:
    try:
        found = gradebook.find_submission(assignment.name, student)
    except MissingEntry:
        return Score()
    penalty = found.late_submission_penalty
    waiting = sorted(
        grade.name
        for notebook in found.notebooks
        for grade in notebook.grades
        if grade.needs_manual_grade
    )
    score = max(0.0, found.score - penalty)  # as in nbgrader's plugins/export.py
    return Score(found.score, penalty, score, found.timestamp, tuple(waiting))


def _named(person: Person, student: Student) -> Person:
    """A person with the names that the gradebook has, where the roster has none."""
    return replace(
        person,
        first_name=person.first_name or student.first_name or "",
        last_name=person.last_name or student.last_name or "",
        email=person.email or student.email or "",
    )


def _utc(moment: datetime | None) -> str:
    return moment.replace(tzinfo=UTC).isoformat() if moment else ""
