"""nbgrader's CSV export, which refuses a gradebook with tests that nobody judged."""

from __future__ import annotations

from collections.abc import Collection

from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin

from autograder.errors import CourseError
from autograder.grading.late import settle_penalties


class VerdictsExport(CsvExportPlugin):
    """Export scores as CSV once every autograded test of every submission has a verdict."""

    def export(self, gradebook: Gradebook) -> None:
        """Write the CSV file.

        Raises:
            CourseError: naming the first tests without a verdict.
        """
        refuse_without_verdict(gradebook)
        for line in settle_penalties(gradebook, self.config):
            self.log.warning("%s", line)
        super().export(gradebook)


def refuse_without_verdict(gradebook: Gradebook, lessons: Collection[str] = ()) -> None:
    """Stop where an autograded test of a submission has no verdict.

    Args:
        gradebook: an open gradebook.
        lessons: the lessons to look at; all if none is named.

    Raises:
        CourseError: naming the first tests without a verdict.
    """
    open_tests = sorted(
        f"{submitted.student.id}: {grade.name}"
        for assignment in gradebook.assignments
        for notebook in assignment.notebooks
        for submitted in notebook.submissions
        for grade in submitted.grades
        if grade.auto_score is None and grade.cell.cell_type == "code"
        if not lessons or assignment.name in lessons
    )
    if open_tests:
        raise CourseError(
            f"nothing was exported: {len(open_tests)} tests have no verdict "
            f"({'; '.join(open_tests[:3])}); run `nbgrader autograde` for these students again."
        )
