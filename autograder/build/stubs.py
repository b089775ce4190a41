"""What students see in place of a solution.

`Stubs` is nbgrader's ClearSolutions with our stubs; `nbgrader_config.py` puts it in its place, so
`autograder build` and `nbgrader generate_assignment` release the same notebook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions

from autograder.build.markup import SOLUTION, STUB


class Stubs(ClearSolutions):
    """Replace each solution block by its stub.

    The stub is what follows `### STUB` in the block, uncommented; else `raise NotAnswered("name")` in a
    code cell, and an invitation to write in a Markdown cell. `NotAnswered` comes from the lesson's
    set-up cell and shows as one sentence.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, cell_index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Replace the solution blocks of one cell, which must be a solution cell."""
        if f"### BEGIN {SOLUTION}" not in cell.source:
            return super().preprocess_cell(cell, resources, cell_index)
        name = cell.metadata.nbgrader["grade_id"]
        cell.source = "\n".join(stubbed(cell.source, cell.cell_type, name))
        return cell, resources


def stubbed(source: str, kind: str, name: str) -> Iterator[str]:
    """The lines of an answer cell's source with stubs in place of its solution blocks."""
    indent, own, inside = "", [], False
    for line in source.split("\n"):
        if re.match(rf"\s*### BEGIN {SOLUTION}\s*$", line):
            indent, own, inside = line[: len(line) - len(line.lstrip())], None, True
        elif re.match(rf"\s*### END {SOLUTION}\s*$", line):
            default = ["*Write your answer here.*"] if kind == "markdown" else [f'raise NotAnswered("{name}")']
            yield from (indent + text for text in default) if own is None else own
            inside = False
        elif not inside:
            yield line
        elif line.strip() == STUB:
            own = []
        elif own is not None:
            own.append(re.sub(r"# ?", "", line, count=1))


def solution_only(source: str) -> str:
    """An answer cell's source as a solution alone: without markers and without stub lines."""
    kept, skipping = [], False
    for line in source.split("\n"):
        marker = re.match(rf"\s*### (BEGIN|END) {SOLUTION}\s*$", line)
        if marker or line.strip() == STUB:
            skipping = line.strip() == STUB
        elif not skipping:
            kept.append(line)
    return "\n".join(kept)
