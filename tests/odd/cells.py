"""Cells that were moved, copied, deleted, retyped, merged, split, or robbed of their metadata."""

from __future__ import annotations

import copy

from nbformat import NotebookNode

from tests.odd.kinds import (
    EVERYTHING,
    STUBS,
    cell_of,
    code,
    is_answer,
    odd,
    place_of,
    remove,
    text,
    title_of,
)
from tests.odd.lesson import REAL

_WRONG = "def mean(xs):\n    return sum(xs)"


def _no_metadata(notebook: NotebookNode) -> None:
    notebook.metadata = NotebookNode()
    for cell in notebook.cells:
        cell.metadata = NotebookNode()


def _no_ids(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.pop("id", None)


@odd("All metadata lost; cell ids are still there.")
def metadata_lost(notebook: NotebookNode) -> None:
    _no_metadata(notebook)


@odd(
    "All metadata and all cell ids lost.",
    note="lost all of its nbgrader metadata",
    doubt="told by its text",
)
def metadata_and_ids_lost(notebook: NotebookNode) -> None:
    _no_metadata(notebook)
    _no_ids(notebook)


@odd(
    "A real lesson that has lost all metadata and ids.",
    lesson=REAL,
    note="lost all of its nbgrader",
    doubt="told by its text",
)
def real_metadata_and_ids_lost(notebook: NotebookNode) -> None:
    _no_metadata(notebook)
    _no_ids(notebook)


@odd("Cell ids missing in a file of the format that demands them.")
def ids_missing(notebook: NotebookNode) -> None:
    _no_ids(notebook)


@odd("The same cell id on every cell.")
def ids_all_the_same(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.id = "mean"


@odd("Cell ids too long, and with characters that they may not have.")
def ids_malformed(notebook: NotebookNode) -> None:
    for number, cell in enumerate(notebook.cells):
        cell.id = f"zelle {number} " + "x" * 80


@odd("Cell ids that belong to other cells.")
def ids_swapped(notebook: NotebookNode) -> None:
    ids = [cell.id for cell in notebook.cells]
    for cell, other in zip(notebook.cells, reversed(ids), strict=True):
        cell.id = other


@odd(
    "nbgrader's metadata is null, a list or a word.", note="stood in a text cell below its question"
)
def metadata_nonsense(notebook: NotebookNode) -> None:
    _no_ids(notebook)
    for cell, value in zip(notebook.cells, [None, [], "x", 3, True] * 9, strict=False):
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader = value
    for cell in notebook.cells:
        if cell.source.startswith("**Why"):
            cell.source = "Rounding."


@odd("nbgrader's metadata in the short form that nbgrader refuses.")
def metadata_short(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader = {"grade_id": cell.metadata.nbgrader.grade_id}


@odd("nbgrader's metadata of an older version.")
def metadata_old(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.schema_version = 1


@odd("Points changed in the tests' metadata.")
def points_changed(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if "points" in cell.metadata.get("nbgrader", {}):
            cell.metadata.nbgrader.points = 1000


@odd("The grade_ids of two answers exchanged.")
def grade_ids_exchanged(notebook: NotebookNode) -> None:
    one, other = cell_of(notebook, "mean"), cell_of(notebook, "scaled")
    one.metadata, other.metadata = other.metadata, one.metadata


@odd("An answer's grade_id misspelled, and its id gone.")
def grade_id_misspelled(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    cell.metadata.nbgrader.grade_id, cell.id = "mean-1", "x"


@odd("Every cell says that it is a solution.")
def all_solutions(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.update(solution=True, grade=False, locked=False)


@odd("All cells in reverse order.", note="another order")
def reversed_order(notebook: NotebookNode) -> None:
    notebook.cells.reverse()


@odd("A real lesson in reverse order.", lesson=REAL, note="another order")
def real_reversed(notebook: NotebookNode) -> None:
    notebook.cells.reverse()


@odd("The tests moved above their answers.", note="another order")
def tests_on_top(notebook: NotebookNode) -> None:
    tests = [
        c
        for c in notebook.cells
        if c.metadata.get("nbgrader", {}).get("grade") and not is_answer(c)
    ]
    notebook.cells = [*tests, *(c for c in notebook.cells if c not in tests)]


@odd("The answers, and a helper of theirs, moved to the end.", note="another order")
def answers_at_the_end(notebook: NotebookNode) -> None:
    answers = [c for c in notebook.cells if is_answer(c)]
    cell_of(notebook, "mean").source = "def mean(xs):\n    return _checked(xs) / len(xs)"
    helper = code(
        "def _checked(xs):\n    if not xs:\n        raise ValueError('nothing')\n    return math.fsum(xs)"
    )
    notebook.cells = [*(c for c in notebook.cells if c not in answers), helper, *answers]


@odd("The set-up cell was deleted.", note="setup: the locked cell was gone")
def setup_deleted(notebook: NotebookNode) -> None:
    remove(notebook, "setup")


@odd("Locked cells were edited.", note="data: the locked cell was changed")
def locked_edited(notebook: NotebookNode) -> None:
    cell_of(notebook, "data").source = "few, many = [2.0], [49.5]"
    cell_of(notebook, "setup").source += "\nmath.fsum = sum"


@odd("A test was deleted.", note="mean_many: the test was gone")
def test_deleted(notebook: NotebookNode) -> None:
    remove(notebook, "mean_many")


@odd("All tests were deleted.", note="7 locked cells and tests were gone")
def tests_deleted(notebook: NotebookNode) -> None:
    remove(notebook, "mean_example", "mean_many", "mean_refuses", "scaled_example", "scaled_many",
           "Total_adds", "predictions_values")  # fmt: skip


@odd("Asserts were edited until they passed, by one whose answer is wrong.", loses=("mean",))
def asserts_edited(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").source = "def mean(xs):\n    return 0"
    cell_of(notebook, "mean_example").source = "assert mean(few) == 0"
    cell_of(notebook, "mean_many").source = "assert True"


@odd("Tests have become text cells.")
def tests_as_text(notebook: NotebookNode) -> None:
    for title, kind in (("mean_example", "markdown"), ("mean_many", "raw")):
        _retype(cell_of(notebook, title), kind)


@odd("An answer has become a Markdown cell.", note="mean: its cell had become markdown")
def answer_as_markdown(notebook: NotebookNode) -> None:
    _retype(cell_of(notebook, "mean"), "markdown")


@odd("An answer has become a raw cell.", note="mean: its cell had become raw")
def answer_as_raw(notebook: NotebookNode) -> None:
    _retype(cell_of(notebook, "mean"), "raw")


@odd("The written answer has become a code cell.", note="why: its cell had become code")
def written_as_code(notebook: NotebookNode) -> None:
    _retype(cell_of(notebook, "why"), "code")


def _retype(cell: NotebookNode, kind: str) -> None:
    cell.cell_type = kind
    if kind == "code":
        cell.outputs, cell.execution_count = [], None
    else:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)


def _copied(notebook: NotebookNode, title: str, source: str, count: int | None) -> NotebookNode:
    copied = copy.deepcopy(cell_of(notebook, title))
    copied.source, copied.execution_count, copied.id = source, count, f"copy-{count}"
    return copied


@odd("An older, wrong answer is kept above as a copy.", note="mean: there were several answers")
def older_copy_above(notebook: NotebookNode) -> None:
    notebook.cells.insert(place_of(notebook, "mean"), _copied(notebook, "mean", _WRONG, 2))


@odd("An older, wrong answer is kept below as a copy.", note="mean: there were several answers")
def older_copy_below(notebook: NotebookNode) -> None:
    cell_of(notebook, "mean").execution_count = 60
    notebook.cells.append(_copied(notebook, "mean", _WRONG, 7))


@odd("A newer, wrong answer was tried last, in a copy.", loses=("mean",), note="there were several")
def newer_copy_wrong(notebook: NotebookNode) -> None:
    wrong = "def mean(xs):\n    return 0"
    notebook.cells.insert(place_of(notebook, "mean") + 1, _copied(notebook, "mean", wrong, 90))


@odd(
    "A copy that is newer by Colab's clock, though its session counts from 1 again.", note="several"
)
def newer_by_the_clock(notebook: NotebookNode) -> None:
    old = _copied(notebook, "mean", _WRONG, 55)
    old.metadata.executionInfo = {"timestamp": 1_700_000_000_000}
    cell = cell_of(notebook, "mean")
    cell.execution_count, cell.metadata.executionInfo = 3, {"timestamp": 1_700_000_900_000}
    notebook.cells.append(old)


@odd("Two different answers, none executed.", note="several answers", look="none was run")
def copies_never_run(notebook: NotebookNode) -> None:
    notebook.cells.insert(place_of(notebook, "mean"), _copied(notebook, "mean", _WRONG, None))
    cell_of(notebook, "mean").execution_count = None
    notebook.cells[place_of(notebook, "mean") + 1].execution_count = None


@odd("The untouched stub, copied below the answer.")
def stub_copied(notebook: NotebookNode) -> None:
    notebook.cells.append(_copied(notebook, "mean", STUBS["mean"], 80))


@odd("A copy with a syntax error, tried last.")
def broken_copy(notebook: NotebookNode) -> None:
    notebook.cells.append(_copied(notebook, "mean", "def mean(xs:\n    return 1", 80))


@odd("A copy that holds a helper, which the newer answer needs.", note="several answers")
def copy_with_helper(notebook: NotebookNode) -> None:
    old = "import math as m\ndef total(xs):\n    return m.fsum(xs)\n" + _WRONG
    notebook.cells.insert(place_of(notebook, "mean"), _copied(notebook, "mean", old, 2))
    new = "def mean(xs):\n    if not xs:\n        raise ValueError\n    return total(xs) / len(xs)"
    cell_of(notebook, "mean")
    notebook.cells[place_of(notebook, "mean") + 1].source = new


@odd("The same answer three times.")
def answer_three_times(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    notebook.cells += [_copied(notebook, "mean", cell.source, n) for n in (70, 71)]


@odd("Every cell twice, as pasted behind itself.")
def everything_twice(notebook: NotebookNode) -> None:
    notebook.cells = [c for cell in notebook.cells for c in (cell, copy.deepcopy(cell))]


@odd("A test and the set-up cell copied.")
def tests_copied(notebook: NotebookNode) -> None:
    notebook.cells += [
        copy.deepcopy(cell_of(notebook, t)) for t in ("mean_example", "mean_many", "setup")
    ]


@odd("An answer split into a helper's cell and its own; both carry the grade_id.")
def answer_split(notebook: NotebookNode) -> None:
    cell = cell_of(notebook, "mean")
    first = _copied(notebook, "mean", "def total(xs):\n    return math.fsum(xs)", 20)
    cell.source = "def mean(xs):\n    if not xs:\n        raise ValueError('nothing')\n    return total(xs) / len(xs)"
    notebook.cells.insert(place_of(notebook, "mean"), first)


@odd("The predictions split into two cells of one grade_id.")
def predictions_split(notebook: NotebookNode) -> None:
    place = place_of(notebook, "predictions")
    notebook.cells[place].source = 'predictions = {"3 // 2": 1}'
    notebook.cells.insert(
        place + 1, _copied(notebook, "predictions", 'predictions["-3 // 2"] = -2', 70)
    )


@odd("An answer merged with the test below it.", note="mean_example: the test was gone")
def merged_with_test(notebook: NotebookNode) -> None:
    cell, test = cell_of(notebook, "mean"), cell_of(notebook, "mean_example")
    cell.source = f"{cell.source}\n\n{test.source}"
    remove(notebook, "mean_example")


@odd(
    "All code merged into one cell, without metadata.",
    note="lost all of its nbgrader metadata",
    unplaced="tells its lesson",
)
def merged_into_one(notebook: NotebookNode) -> None:
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    one = code("\n\n".join(cell.source for cell in codes))
    notebook.cells = [one, *(cell for cell in notebook.cells if cell.cell_type != "code")]
    _no_metadata(notebook)
    _no_ids(notebook)


@odd("The untouched notebook.", loses=EVERYTHING)
def untouched(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if is_answer(cell):
            cell.source = STUBS[title_of(cell)]


@odd("A notebook without cells.", loses=EVERYTHING, look="nothing of this lesson was found")
def no_cells(notebook: NotebookNode) -> None:
    notebook.cells = []


@odd(
    "Another lesson's notebook.",
    loses=EVERYTHING,
    look="nothing of this lesson was found",
    unplaced="tells its lesson",
)
def other_lesson(notebook: NotebookNode) -> None:
    notebook.metadata = NotebookNode()
    notebook.cells = [text("# Another lesson"), code("def rank(x):\n    return x.ndim")]
    notebook.cells[1].metadata.nbgrader = {"grade_id": "rank", "solution": True}
