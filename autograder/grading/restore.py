"""A submission as it is graded: the student's own cells among the course's locked cells and tests.

Sanitizing step of `nbgrader autograde`, in place of nbgrader's DeduplicateIds,
OverwriteKernelspec and OverwriteCells. Order, points, tests and metadata come from `source/`,
checked against the gradebook; of the submission only the text of its own cells is taken.
"""

from __future__ import annotations

import copy
import hashlib
from pathlib import Path
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.errors import CourseError
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
        return restored(nb, cells), resources


def restored(submission: NotebookNode, cells: list[Any]) -> NotebookNode:
    """The submission's own cells among the course's cells.

    Args:
        submission: the notebook as it was handed in.
        cells: the course's cells that nbgrader knows, in order, as `saved_cells` gives them.
    """
    course = {_id(cell): cell for cell in cells}
    order = [_id(cell) for cell in cells]
    result: list[Any] = []
    placed: set[str] = set()
    for cell in submission.cells:
        name = _id(cell)
        if name not in course or name in placed or course[name].cell_type != cell.cell_type:
            if not _locked(course.get(name)):
                result.append(_own(cell))
            continue
        placed.add(name)
        result.append(_merged(course[name], cell))
    for position, name in enumerate(order):
        if name not in placed:
            before = [n for n in order[:position] if n in placed]
            result.insert(_place(result, before), _merged(course[name], None))
            placed.add(name)
    notebook = NotebookNode(nbformat=4, nbformat_minor=5, metadata=NotebookNode(), cells=result)
    notebook.metadata.kernelspec = NotebookNode(
        display_name="Python 3", language="python", name="python3"
    )
    notebook.metadata.language_info = NotebookNode(name="python")
    _number_ids(notebook)
    return notebook


def _merged(ours: Any, theirs: Any) -> Any:
    """A course's cell, with the student's text where it is an answer."""
    cell = copy.deepcopy(ours)
    if theirs is not None and ours.metadata.nbgrader.solution:
        cell.source = theirs.source
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    return cell


def _own(cell: Any) -> Any:
    kept = NotebookNode(cell_type=cell.cell_type, metadata=NotebookNode(), source=cell.source)
    if cell.cell_type == "code":
        kept.outputs, kept.execution_count = [], None
    return kept


def _place(cells: list[Any], before: list[str]) -> int:
    """Where a missing cell goes: behind the last of the cells that stand before it in the
    source.
    """
    wanted = set(before)
    places = [i for i, cell in enumerate(cells) if _id(cell) in wanted]
    return max(places, default=-1) + 1


def _number_ids(notebook: NotebookNode) -> None:
    used: dict[str, int] = {}
    for cell in notebook.cells:
        text = f"{cell.cell_type}\n{cell.source}"
        base = _id(cell) or hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]
        used[base] = used.get(base, 0) + 1
        cell.id = base if used[base] == 1 else f"{base[:60]}-{used[base]}"


def _locked(cell: Any) -> bool:
    return bool(cell is not None and cell.metadata.nbgrader.locked)


def _id(cell: Any) -> str:
    meta = cell.metadata.get("nbgrader")
    name = meta.get("grade_id") if isinstance(meta, dict) else None
    return name if isinstance(name, str) else ""
