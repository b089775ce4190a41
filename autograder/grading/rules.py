"""Rules on what an answer may use, enforced in `nbgrader autograde`.

A preprocessor that runs after Execute and before the scores are saved: where an answer breaks a rule, each test
of its exercise gets an error with the reason, and so scores 0. The rules come from the source notebook,
never from the submission.
"""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.referee.static import find_forbidden, not_literal


class EnforceRules(NbGraderPreprocessor):
    """Put an error into the tests of each answer that uses what its exercise forbids."""

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Check a submission's answers; nbgrader runs this in the course's folder."""
        names = resources["nbgrader"]
        path = Path("source", names["assignment"], f"{names['notebook']}.ipynb")
        source = nbformat.read(path, as_version=4)
        broken = broken_rules(source, nb)
        answers = [_grade_id(cell) for cell in source.cells if _is_answer(cell)]
        for cell in nb.cells:
            owners = [a for a in answers if _grade_id(cell).startswith(a + "_")]
            sentence = broken.get(max(owners, key=len, default=""))
            if sentence and cell.cell_type == "code":
                cell.outputs.append(
                    nbformat.v4.new_output(
                        "error", ename="Forbidden", evalue=sentence, traceback=[sentence]
                    )
                )
        return nb, resources


def broken_rules(source: NotebookNode, submission: NotebookNode) -> dict[str, str]:
    """The exercises of a submission whose answers break a rule, each with one sentence.

    Args:
        source: the instructor's notebook, whose metadata holds the rules.
        submission: what the student handed in.
    """
    cells = [cell.source for cell in submission.cells if cell.cell_type == "code"]
    broken = {}
    for cell in source.cells:
        if not _is_answer(cell):
            continue
        name = _grade_id(cell)
        if name == "predictions":
            sentence = not_literal(cells)
        else:
            forbids = cell.metadata.get("autograder", {}).get("forbids", [])
            found = find_forbidden(cells, name, forbids) if forbids else []
            sentence = found[0].sentence() if found else None
        if sentence:
            broken[name] = sentence
    return broken


def _grade_id(cell: NotebookNode) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _is_answer(cell: NotebookNode) -> bool:
    return bool(cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution"))
