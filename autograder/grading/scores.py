"""nbgrader's SaveAutoGrades, replaced: scores come from the table of verdicts, never from outputs.

A test without a verdict gets no score and waits for a person; `export.VerdictsExport` refuses to
export it.
"""

from __future__ import annotations

from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.referee.plan import PASSED, Verdict


class SaveScores(NbGraderPreprocessor):
    """Write a submission's scores into the gradebook, all at once."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Save what the referee found; a grader's own scores and comments stay."""
        names = resources["nbgrader"]
        verdicts: dict[str, Verdict] = resources.get("autograder_verdicts", {})
        with Gradebook(names["db_url"]) as gradebook:
            notebook = gradebook.find_submission_notebook(
                names["notebook"], names["assignment"], names["student"]
            )
            grades = {grade.name: grade for grade in notebook.grades}
            comments = {comment.name: comment for comment in notebook.comments}
            for cell in nb.cells:
                if utils.is_grade(cell):
                    _save_score(grades[cell.metadata.nbgrader.grade_id], cell, verdicts)
                if utils.is_solution(cell):
                    untouched = _untouched(cell)
                    comment = comments[cell.metadata.nbgrader.grade_id]
                    comment.auto_comment = "No response." if untouched else None
            gradebook.db.commit()
        return nb, resources


def _save_score(grade: Any, cell: Any, verdicts: dict[str, Verdict]) -> None:
    if utils.is_solution(cell):  # graded by hand; 0 at once where nothing was written
        grade.auto_score = 0 if _untouched(cell) else None
    else:
        verdict = verdicts.get(cell.metadata.nbgrader.grade_id)
        points = float(cell.metadata.nbgrader.points)
        grade.auto_score = None if verdict is None else points * (verdict.outcome == PASSED)
    grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None


def _untouched(cell: Any) -> bool:
    return bool(cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell))
