"""A submission as it is graded: the student's own cells among the course's locked cells and tests.

Sanitizing step of `nbgrader autograde`, in place of nbgrader's DeduplicateIds,
OverwriteKernelspec and OverwriteCells: `repair` with the lesson's cells from `source/`, which are
checked against the gradebook.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.errors import CourseError
from autograder.grading.judging import restored
from autograder.grading.sync import saved_cells


class Restore(NbGraderPreprocessor):
    """Put the course's cells back into a submission; runs in the course's folder."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Restore one submission.

        Raises:
            CourseError: if the source notebook and the gradebook do not agree.
        """
        names = resources["nbgrader"]
        path = Path("source", names["assignment"], f"{names['notebook']}.ipynb")
        cells = saved_cells(path)
        with Gradebook(names["db_url"]) as gradebook:
            notebook = gradebook.find_notebook(names["notebook"], names["assignment"])
            known = {row.name: row.checksum for row in notebook.source_cells}
        ours = {_id(cell): cell.metadata.nbgrader.get("checksum") for cell in cells}
        if ours != known:
            changed = sorted(n for n in {*ours, *known} if ours.get(n) != known.get(n))
            raise CourseError(
                f"{path} is not what the gradebook has ({', '.join(changed[:5])}); "
                "run `autograder sync`."
            )
        repaired = restored(nb, cells, nbformat.read(path, as_version=4))
        for note in repaired.notes:
            self.log.warning("%s of %s: %s", names["notebook"], names["student"], note)
        for look in repaired.looks:
            text = "%s of %s needs a look: %s"
            self.log.warning(text, names["notebook"], names["student"], look)
        return repaired.notebook, resources


def _id(cell: Any) -> str:
    return str(cell.metadata.nbgrader.grade_id)
