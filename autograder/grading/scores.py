"""nbgrader's SaveAutoGrades, replaced: scores come from the table of verdicts, never from outputs.

A test without a verdict gets no score and waits for a person; `export.VerdictsExport` refuses to
export it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import Gradebook, SubmittedNotebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.grading.voided import voided_tests
from autograder.referee.plan import PASSED, Verdict


class SaveScores(NbGraderPreprocessor):
    """Write a submission's scores into the gradebook, all at once."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Save what the referee found; a grader's own scores and comments stay."""
        names = resources["nbgrader"]
        verdicts: dict[str, Verdict] = resources.get("autograder_verdicts", {})
        outcomes = {name: verdict.outcome for name, verdict in verdicts.items()}
        with Gradebook(names["db_url"]) as gradebook:
            notebook = gradebook.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
            save_scores(notebook, nb.cells, outcomes, voided_tests(Path.cwd(), names["assignment"]))
            gradebook.db.commit()
        return nb, resources


def save_scores(
    notebook: SubmittedNotebook,
    cells: Iterable[Any],
    outcomes: Mapping[str, str],
    voided: Collection[str],
) -> None:
    """Write one submission's scores into its rows; whoever calls this commits.

    Args:
        notebook: the submission in the gradebook.
        cells: its grade and solution cells; others are left aside.
        outcomes: each test's outcome.
        voided: tests whose points everybody gets.
    """
    grades = {grade.name: grade for grade in notebook.grades}
    comments = {comment.name: comment for comment in notebook.comments}
    for cell in cells:
        if utils.is_grade(cell):
            _save_score(grades[cell.metadata.nbgrader.grade_id], cell, outcomes, voided)
        if utils.is_solution(cell):
            untouched = _untouched(cell)
            comment = comments[cell.metadata.nbgrader.grade_id]
            comment.auto_comment = "No response." if untouched else None


def _save_score(
    grade: Any, cell: Any, outcomes: Mapping[str, str], voided: Collection[str]
) -> None:
    if utils.is_solution(cell):  # graded by hand; 0 at once where nothing was written
        grade.auto_score = 0 if _untouched(cell) else None
    else:
        name = cell.metadata.nbgrader.grade_id
        outcome = PASSED if name in voided else outcomes.get(name)
        points = float(cell.metadata.nbgrader.points)
        grade.auto_score = None if outcome is None else points * (outcome == PASSED)
    grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None


def _untouched(cell: Any) -> bool:
    return bool(cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell))
