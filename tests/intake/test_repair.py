"""A notebook as it came back is put in order: answers are found, and everything else is the course's."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.build import tree
from autograder.course import Course
from autograder.grading.sync import saved_cells
from autograder.intake.repair import ANSWERED, EMPTY, MISSING, Repaired, repair

NAME = "01_products"
ANSWER = "def my_mm(a, b):\n    return a.mm(b)"
WHY = "**Why does `mm` refuse to broadcast?**\n\nSo that mistakes show."


@pytest.fixture
def cells(course: Course) -> list[Any]:
    """The course's cells, as `repair` takes them."""
    tree.write(course, tree.build(course, [NAME]), whole=True)
    return saved_cells(course.source_dir / NAME / f"{NAME}.ipynb")


@pytest.fixture
def clean(course: Course, cells: list[Any]) -> NotebookNode:
    """The released notebook with answers in it, as a student would hand it in."""
    notebook = nbformat.read(course.release_dir / NAME / f"{NAME}.ipynb", as_version=4)
    find(notebook, "my_mm").source = ANSWER
    find(notebook, "my_mm").execution_count = 4
    find(notebook, "predictions").source = 'predictions = {"x.T": (3, 2)}'
    find(notebook, "why").source = WHY
    return notebook


def name(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def find(notebook: NotebookNode, title: str) -> Any:
    """The first cell of this grade_id."""
    return next(cell for cell in notebook.cells if name(cell) == title)


def titled(result: Repaired) -> list[tuple[str, str, str]]:
    return [(name(c), c.cell_type, c.source) for c in result.notebook.cells if name(c)]


def test_a_clean_notebook_needs_no_repair(clean: NotebookNode, cells: list[Any]) -> None:
    result = repair(clean, cells)
    assert result.notes == []
    assert result.answers == {"my_mm": ANSWERED, "predictions": ANSWERED, "why": ANSWERED}
    assert find(result.notebook, "my_mm").source == ANSWER
    for cell in cells:
        if not cell.metadata.nbgrader.solution:
            assert find(result.notebook, name(cell)).source == cell.source
    assert "### BEGIN HIDDEN TESTS" in find(result.notebook, "my_mm_random").source
    assert [name(c) for c in result.notebook.cells] == [name(c) for c in clean.cells]
    nbformat.validate(result.notebook)


def no_metadata(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.metadata = NotebookNode()


def no_metadata_and_no_ids(notebook: NotebookNode) -> None:
    no_metadata(notebook)
    for cell in notebook.cells:
        cell.pop("id", None)


def reversed_order(notebook: NotebookNode) -> None:
    notebook.cells.reverse()


def answer_in_its_own_cell(notebook: NotebookNode) -> None:
    notebook.cells.remove(find(notebook, "my_mm"))
    notebook.cells.append(new_code_cell(ANSWER))


def answer_below_the_stub(notebook: NotebookNode) -> None:
    find(notebook, "my_mm").source = STUB
    notebook.cells.append(new_code_cell(ANSWER))


def answer_as_markdown(notebook: NotebookNode) -> None:
    find(notebook, "my_mm").cell_type = "markdown"


def timed(notebook: NotebookNode) -> None:
    find(notebook, "my_mm").source = f"%%time\n{ANSWER}"


def captured(notebook: NotebookNode) -> None:
    find(notebook, "my_mm").source = f"\n%%capture out\n{ANSWER}"


def stub_copied_below(notebook: NotebookNode) -> None:
    copied = copy.deepcopy(find(notebook, "my_mm"))
    copied.source, copied.execution_count = STUB, 9
    notebook.cells.append(copied)


def older_answer_above(notebook: NotebookNode) -> None:
    copied = copy.deepcopy(find(notebook, "my_mm"))
    copied.source, copied.execution_count = "def my_mm(a, b):\n    return a * b", 3
    notebook.cells.insert(0, copied)


def older_answer_below(notebook: NotebookNode) -> None:
    copied = copy.deepcopy(find(notebook, "my_mm"))
    copied.source, copied.execution_count = "def my_mm(a, b):\n    return a * b", None
    notebook.cells.append(copied)


def locked_changed(notebook: NotebookNode) -> None:
    find(notebook, "setup").source = "import torch as t"


def with_changed_tests(notebook: NotebookNode) -> None:
    find(notebook, "my_mm_example").source = "pass"
    find(notebook, "my_mm_random").cell_type = "markdown"
    find(notebook, "my_mm_random").metadata.nbgrader.points = 100


def locked_removed(notebook: NotebookNode) -> None:
    for title in ("setup", "my_mm_random", "predictions_shapes"):
        notebook.cells.remove(find(notebook, title))


def blanks_trimmed(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = "\n".join(line + "  " for line in cell.source.split("\n")) + "\n\n"


STUB = 'def my_mm(a, b):\n    """Return the matrix product."""\n    raise NotAnswered("my_mm")'
DAMAGES: dict[Callable[[NotebookNode], None], list[str]] = {
    no_metadata: [],
    no_metadata_and_no_ids: [
        "all of its nbgrader metadata",
        "my_mm: the answer stood in another cell",
    ],
    reversed_order: ["cells stood in another order"],
    answer_in_its_own_cell: ["my_mm: the answer stood in another cell, and was put back"],
    answer_below_the_stub: ["my_mm: the answer stood in another cell, and was put back"],
    answer_as_markdown: ["my_mm: its cell had become markdown"],
    timed: ["my_mm: the line %%time was taken off"],
    captured: ["my_mm: the line %%capture was taken off"],
    stub_copied_below: [],
    older_answer_above: ["my_mm: there were several answers; cell "],
    older_answer_below: ["my_mm: there were several answers; cell "],
    locked_changed: ["setup: the locked cell was changed, and is as it was"],
    with_changed_tests: [],
    locked_removed: ["setup: the locked cell was gone", "my_mm_random: the test was gone"],
    blanks_trimmed: [],
}


@pytest.mark.parametrize("damage", DAMAGES, ids=[d.__name__ for d in DAMAGES])
def test_a_damaged_notebook_is_graded_as_its_clean_twin(
    clean: NotebookNode, cells: list[Any], damage: Callable[[NotebookNode], None]
) -> None:
    global STUB
    STUB = stub_of(cells)
    twin = titled(repair(clean, cells))
    damaged = copy.deepcopy(clean)
    damage(damaged)
    result = repair(damaged, cells)
    assert [(t, k, s.rstrip()) for t, k, s in stripped(titled(result))] == stripped(twin)
    for words in DAMAGES[damage]:
        assert [note for note in result.notes if words in note], result.notes
    if not DAMAGES[damage]:
        assert result.notes == []
    # What does not count must not be executed either, as it would count then.
    others = [c for c in result.notebook.cells if not name(c) and c.cell_type == "code"]
    assert [c for c in others if "def my_mm" in c.source] == []
    assert len({cell.id for cell in result.notebook.cells}) == len(result.notebook.cells)


def stub_of(cells: list[Any]) -> str:
    from autograder.build.stubs import stubbed

    (ours,) = (cell for cell in cells if name(cell) == "my_mm")
    return "\n".join(stubbed(ours.source, "code", "my_mm"))


def stripped(found: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    lines = [(t, k, "\n".join(x.rstrip() for x in s.rstrip().split("\n"))) for t, k, s in found]
    return [(t, k, s.replace("\n\n", "\n")) for t, k, s in lines]


def test_what_is_missing_is_missing_and_nothing_is_made_up(
    clean: NotebookNode, cells: list[Any]
) -> None:
    clean.cells.remove(find(clean, "my_mm"))
    clean.cells.append(new_code_cell("# my_mm would be\nx = 'def my_mm(a, b): ...'"))
    clean.cells.append(new_code_cell("def helper():\n    def my_mm(a, b):\n        return a"))
    clean.cells.append(new_code_cell("def my_mm(a, b:\n    return a"))
    find(clean, "why").source = repair_stub(cells, "why")
    result = repair(clean, cells)
    assert result.answers == {"my_mm": MISSING, "predictions": ANSWERED, "why": EMPTY}
    assert find(result.notebook, "my_mm").source == ""
    assert result.notes == ["my_mm: its cell is gone, and no other cell defines it"]


def repair_stub(cells: list[Any], title: str) -> str:
    from autograder.build.stubs import stubbed

    (ours,) = (cell for cell in cells if name(cell) == title)
    return "\n".join(stubbed(ours.source, ours.cell_type, title))


def test_own_cells_keep_their_place_and_text_and_lose_metadata_and_outputs(
    clean: NotebookNode, cells: list[Any]
) -> None:
    own = new_code_cell("x = 1", metadata={"tags": ["skip-execution"], "nbgrader": 3})
    own.outputs = [nbformat.v4.new_output("stream", text="forged")]
    clean.cells.insert(clean.cells.index(find(clean, "my_mm")) + 1, own)
    clean.cells.insert(0, new_markdown_cell("badge"))
    result = repair(clean, cells).notebook
    first, after = result.cells[0], result.cells[result.cells.index(find(result, "my_mm")) + 1]
    assert (first.cell_type, first.source) == ("markdown", "badge")
    assert (after.source, after.metadata, after.outputs) == ("x = 1", {}, [])


def test_an_empty_notebook_gets_every_cell_of_the_course(cells: list[Any]) -> None:
    result = repair(nbformat.v4.new_notebook(), cells)
    assert [t for t, _, _ in titled(result)] == [name(cell) for cell in cells]
    assert set(result.answers.values()) == {MISSING}
