"""What the gradebook knows of one submission, read once for its feedback."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from nbgrader.api import Gradebook, MissingEntry

from autograder.errors import CourseError

NO_RESPONSE = "No response."  # nbgrader's own comment on an answer that was left as it was


@dataclass(frozen=True)
class Score:
    """Points of one graded cell: what it has, what it is worth, and of that the extra credit."""

    score: float
    worth: float
    waits: bool
    extra: float = 0.0


@dataclass(frozen=True)
class Facts:
    """One submission in the gradebook.

    Attributes:
        scores: by the grade_id of tests and of answers that are graded by hand.
        comments: what a grader wrote, by the answer's grade_id.
        penalty: points taken off for late work.
        late_seconds: how late it came, 0 if it was in time.
        time: when it was handed in, None where the gradebook does not know.
    """

    scores: dict[str, Score] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    penalty: float = 0.0
    late_seconds: float = 0.0
    time: datetime | None = None


def read_facts(gradebook: Gradebook, lesson: str, student: str) -> Facts:
    """What the gradebook says of a student's submission.

    Raises:
        CourseError: if it has none.
    """
    try:
        submission = gradebook.find_submission(lesson, student)
        notebook = gradebook.find_submission_notebook(lesson, lesson, student)
    except MissingEntry:
        text = f"the gradebook has no submission of {lesson} by {student}; grade it first."
        raise CourseError(text) from None
    scores = {
        grade.name: Score(
            float(grade.score or 0),
            float(grade.max_score or 0),
            bool(grade.needs_manual_grade),
            float(grade.extra_credit or 0),
        )
        for grade in notebook.grades
    }
    comments = {
        comment.name: text
        for comment in notebook.comments
        if (text := (comment.comment or "").strip()) and text != NO_RESPONSE
    }
    moment = submission.timestamp
    return Facts(
        scores,
        comments,
        float(notebook.late_submission_penalty or 0),
        float(submission.total_seconds_late) if submission.assignment.duedate else 0.0,
        moment.replace(tzinfo=UTC) if moment is not None else None,
    )
