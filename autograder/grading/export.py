"""nbgrader's CSV export, which refuses a gradebook with tests that nobody judged."""

from __future__ import annotations

from nbgrader.api import Gradebook
from nbgrader.plugins import CsvExportPlugin

from autograder.errors import CourseError


class VerdictsExport(CsvExportPlugin):
    """Export scores as CSV once every autograded test of every submission has a verdict."""

    def export(self, gradebook: Gradebook) -> None:
        """Write the CSV file.

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
        )
        if open_tests:
            raise CourseError(
                f"nothing was exported: {len(open_tests)} tests have no verdict "
                f"({'; '.join(open_tests[:3])}); run `nbgrader autograde` for these students again."
            )
        super().export(gradebook)
