"""The cell that closes each notebook tells what a session holds, and nothing about hidden tests."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from tests.conftest import ROOT, make_course
from tests.odd.batch import build_course, perfect
from tests.odd.corpus import all_kinds
from tests.odd.kinds import STUBS, cell_of, code, place_of, remove
from tests.odd.lesson import LESSON, NAME


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course of the odd submissions, built."""
    return build_course(tmp_path_factory.mktemp("closing") / "course")


def shown(notebook: NotebookNode) -> str:
    """What the closing cell shows when the notebook is run from the top in a plain kernel."""
    # A kernel sends what a cell prints in one piece or in several, as time goes.
    options = {"kernel_name": "python3", "allow_errors": True, "coalesce_streams": True}
    NotebookClient(notebook, timeout=120, **options).execute()
    cell = cell_of(notebook, "progress")
    assert [output.output_type for output in cell.outputs] == ["stream"]
    return str(cell.outputs[0].text)


def row(text: str, name: str) -> str:
    """The row of an exercise, its blanks folded."""
    found = re.search(rf"^{name} .*$", text, re.MULTILINE)
    return re.sub(r"\s+", " ", found[0]).strip() if found else ""


def stub(*titles: str) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        for title in titles:
            cell_of(notebook, title).source = STUBS[title]

    return change


def test_a_perfect_session_passes_its_visible_tests(course: Course) -> None:
    text = shown(perfect(course, NAME))
    assert row(text, "mean") == "mean answered 1 of 1 pass"
    assert row(text, "Total") == "Total answered"
    assert row(text, "predictions") == "predictions answered"
    assert "Not looked at here, as it is text: why." in text
    assert "many" not in text, "that is the name of a hidden test"


def test_what_is_empty_partly_there_wrong_or_not_run_is_told(course: Course) -> None:
    notebook = perfect(course, NAME)
    stub("mean", "Total")(notebook)
    cell_of(notebook, "scaled").source = "def scaled(xs, factor):\n    return xs"
    cell_of(notebook, "predictions").source = 'predictions = {"3 // 2": 1, "-3 // 2": ...}'
    text = shown(notebook)
    assert row(text, "mean") == "mean still empty"
    assert row(text, "Total") == "Total partly empty"
    assert row(text, "scaled") == "scaled answered 0 of 1 pass"
    assert row(text, "predictions") == "predictions 1 of 2 entries"


def test_a_class_of_static_methods_is_empty_until_they_are_written(course: Course) -> None:
    notebook = perfect(course, NAME)
    written = "class Total:\n    @staticmethod\n    def add(x):\n        return x\n"
    empty = written.replace("return x", 'raise NotAnswered("Total")')
    cell_of(notebook, "Total").source = empty
    assert row(shown(notebook), "Total") == "Total still empty"
    cell_of(notebook, "Total").source = written
    assert row(shown(notebook), "Total") == "Total answered"


def test_an_answer_that_was_mended_counts_as_it_is_now(course: Course) -> None:
    notebook = perfect(course, NAME)
    right = cell_of(notebook, "mean").source
    stub("mean")(notebook)
    notebook.cells.insert(place_of(notebook, "progress"), code(right))
    remove(notebook, "scaled")
    text = shown(notebook)
    assert row(text, "mean") == "mean answered 1 of 1 pass"
    assert row(text, "scaled") == "scaled not run 0 of 1 pass"


ODD = ("untouched", "metadata_and_ids_lost", "timed", "syntax_error", "magics_inside")


@pytest.mark.parametrize("name", ODD)
def test_it_never_stops_in_an_odd_session(course: Course, name: str) -> None:
    (kind,) = (kind for kind in all_kinds() if kind.name == name)
    notebook = perfect(course, NAME)
    source = cell_of(notebook, "progress").source
    kind.content(notebook)
    for cell in notebook.cells:
        if cell.source == source:
            cell.metadata = NotebookNode(nbgrader=NotebookNode(grade_id="progress"))
    text = shown(notebook)
    assert text.startswith("exercise")
    lost = {n for n in kind.loses if n not in ("why", "Total")}
    for title in ("mean", "scaled", "predictions"):
        there = row(text, title).startswith(f"{title} answered")
        assert there == (title not in lost), text


def test_it_needs_no_notebook_at_all(tmp_path: Path) -> None:
    lesson = load_lesson(make_course(tmp_path / "course", {NAME: LESSON}), NAME)
    (cell,) = (cell for cell in lesson.cells if cell.title == "progress")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(cell.source, {"__name__": "__main__"})
    assert row(said.getvalue(), "mean") == "mean not run"


REPAIR = """\
# %% setup include="checks"
# %% halved
### BEGIN SOLUTION
def halved(x):
    return x / 2
### STUB
# def halved(x):
#     return x // 2
### END SOLUTION
# %% halved_example points=1
assert halved(3) == 1.5
# %% progress include="closing"
"""


def test_a_function_to_repair_counts_once_it_is_changed(tmp_path: Path) -> None:
    lesson = load_lesson(make_course(tmp_path / "course", {"01_repair": REPAIR}), "01_repair")
    (closing,) = (cell.source for cell in lesson.cells if cell.title == "progress")
    given = "def halved(x):\n    return x // 2\n"
    mended = given.replace("//", "/")

    def told(*inputs: str) -> str:
        session = {"__name__": "__main__", "In": ["", *inputs]}
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            for source in [*inputs, closing]:
                exec(source, session)
        return row(said.getvalue(), "halved")

    assert told(given) == "halved as it was"
    assert told(given, mended) == "halved answered"
    assert told(mended, given) == "halved as it was"


def test_every_lesson_ends_with_it() -> None:
    course = find_course(ROOT)
    for name in course.lesson_names():
        lesson = load_lesson(course, name)
        (cell,) = (cell for cell in lesson.cells if "closing" in cell.include)
        below = [c for c in lesson.cells if c.line > cell.line and c.title]
        assert below == [], f"{name}: titled cells stand below the closing one"
        for answer in lesson.answers():
            assert re.search(rf"\b{answer.title}\b", cell.source)
