"""`autograder check` says what is there, what is missing, and whether a notebook is ready."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.check import Check, check, find_released
from tests.odd.batch import build_course, perfect
from tests.odd.corpus import all_kinds
from tests.odd.kinds import STUBS, Kind, as_text, cell_of, code, place_of, remove
from tests.odd.lesson import NAME

ALL = dict.fromkeys(("mean", "scaled", "Total", "predictions", "why"), "answered")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course of the odd submissions, built."""
    return build_course(tmp_path_factory.mktemp("check") / "course")


@pytest.fixture
def look(course: Course, tmp_path: Path) -> Callable[..., Check]:
    """Check a perfect notebook after something was done to it."""

    def run(
        change: Callable[[NotebookNode], object] = lambda notebook: None, fresh: bool = True
    ) -> Check:
        notebook = perfect(course, NAME)
        made = change(notebook)
        path = tmp_path / "mine.ipynb"
        content = made if isinstance(made, bytes) else str(made or as_text(notebook)).encode()
        path.write_bytes(content)
        return check(path, course.release_dir / NAME / f"{NAME}.ipynb", fresh)

    return run


def test_a_perfect_notebook_is_ready(look: Callable[..., Check]) -> None:
    found = look()
    assert (found.todo, found.answers, found.ready) == ([], ALL, True)
    assert found.tests == {"mean_example": "", "scaled_example": ""}
    *_, last = found.lines()
    assert last == "  Ready to hand in."
    assert [fact for fact in found.facts if fact.startswith("run from top to bottom")]


def test_what_is_empty_or_gone_is_to_be_written(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        cell_of(notebook, "mean").source = STUBS["mean"]
        remove(notebook, "predictions")

    found = look(change)
    assert found.answers == {**ALL, "mean": "empty", "predictions": "missing"}
    assert found.todo == ["Write the answers that are not there yet: mean, predictions."]
    assert "mean is still empty" in found.tests["mean_example"]
    text = "\n".join(found.lines())
    assert re.search(r"still empty: +mean\n", text)
    assert re.search(r"missing: +predictions\n", text)


def test_a_visible_test_that_fails_is_named_with_its_sentence(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        cell_of(notebook, "mean").source = "def mean(xs):\n    return 7.0"

    assert look(change).todo == [
        "The test mean_example does not pass: AssertionError: expected 2.0, got 7.0"
    ]


def test_a_cell_of_ones_own_that_stops_is_named_by_its_first_line(
    look: Callable[..., Check],
) -> None:
    def change(notebook: NotebookNode) -> None:
        notebook.cells.insert(place_of(notebook, "mean"), code("\nvalue = undefined\nmore = 1"))

    (line,) = look(change).todo
    assert (
        line == "The cell `value = undefined` stops with NameError: name 'undefined' is not defined"
    )


def test_a_helper_that_stands_below_its_use_does_not_run_from_the_top(
    look: Callable[..., Check],
) -> None:
    def change(notebook: NotebookNode) -> None:
        cell_of(notebook, "mean").source = "def mean(xs):\n    return total(xs) / len(xs)"
        notebook.cells.append(code("def total(xs):\n    return math.fsum(xs)", 2))

    found = look(change)
    assert found.todo == [
        "The test mean_example does not pass: NameError: name 'total' is not defined"
    ]
    assert (
        "cells were run in another order than they stand in; a run from the top counts"
        in found.facts
    )


def test_a_cell_that_ends_the_kernel_is_named(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        notebook.cells.insert(0, code("import os\nos._exit(1)"))

    (line,) = look(change).todo
    assert line == "It does not run to its end: the cell `import os` ended the kernel."


def test_an_answer_that_defines_nothing_is_named(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        cell_of(notebook, "Total").source = "# I did not get to this one."

    line, *_ = look(change).todo
    assert line == "The cell of Total does not define `Total`, so its tests will not find it."


def test_what_colab_alone_has_does_nothing_as_in_grading(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        mount = "from google.colab import drive\ndrive.mount('/content/drive')"
        notebook.cells.insert(0, code(mount))

    assert look(change).ready


def test_what_grading_will_repair_is_told(look: Callable[..., Check]) -> None:
    def change(notebook: NotebookNode) -> None:
        cell_of(notebook, "setup").source = "import math as m"
        cell_of(notebook, "mean").execution_count = None

    found = look(change)
    assert found.ready
    assert "when it is graded: setup: the locked cell was changed, and is as it was" in found.facts
    assert [fact for fact in found.facts if fact.startswith("mean was changed after its last run")]


def test_optional_exercises_need_not_be_there(course: Course, tmp_path: Path) -> None:
    released = nbformat.read(course.release_dir / NAME / f"{NAME}.ipynb", as_version=4)
    for cell in released.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id", "").startswith("Total_"):
            cell.metadata.nbgrader.points = 0
    (tmp_path / "released.ipynb").write_text(json.dumps(released))
    notebook = perfect(course, NAME)
    cell_of(notebook, "Total").source = STUBS["Total"]
    (tmp_path / "mine.ipynb").write_text(as_text(notebook))
    found = check(tmp_path / "mine.ipynb", tmp_path / "released.ipynb")
    assert (found.ready, found.optional) == (True, {"Total"})
    assert "Total (optional)" in "\n".join(found.lines())


REFUSED = [kind for kind in all_kinds() if kind.refused]
DEFINES_NOTHING = {"answers-renamed": "mean", "answers-comment_only": "Total"}
OTHERS = [kind for kind in all_kinds() if not kind.refused and kind.lesson == NAME]


@pytest.mark.parametrize("kind", REFUSED, ids=[kind.id for kind in REFUSED])
def test_a_file_that_cannot_be_graded_is_not_ready(look: Callable[..., Check], kind: Kind) -> None:
    found = look(kind.content, fresh=False)
    (line,) = found.todo
    assert line.startswith("This file cannot be graded: ")
    assert kind.refused in line


@pytest.mark.parametrize("kind", OTHERS, ids=[kind.id for kind in OTHERS])
def test_odd_files_are_told_as_they_will_be_graded(look: Callable[..., Check], kind: Kind) -> None:
    found = look(kind.content, fresh=False)
    assert list(found.answers) == list(ALL)
    lost = {name for name, state in found.answers.items() if state != "answered"}
    assert lost <= set(kind.loses)
    if kind.look:
        assert [line for line in found.todo if kind.look in line]
    elif not lost:
        name = DEFINES_NOTHING.get(kind.id)
        line = f"The cell of {name} does not define `{name}`, so its tests will not find it."
        assert found.todo == ([line] if name else [])
        assert found.ready == (name is None)


def test_the_released_notebook_is_found_by_its_cells(course: Course, tmp_path: Path) -> None:
    notebook = perfect(course, NAME)
    for folder in ("release", "."):
        place = tmp_path / folder.strip(".") / NAME / f"{NAME}.ipynb"
        place.parent.mkdir(parents=True)
        place.write_bytes((course.release_dir / NAME / f"{NAME}.ipynb").read_bytes())
        mine = tmp_path / "work" / "Copy_of_something.ipynb"
        mine.parent.mkdir(exist_ok=True)
        mine.write_text(as_text(notebook))
        assert find_released(mine, notebook) == place
        place.unlink()


def test_without_a_released_notebook_it_says_what_it_can(course: Course, tmp_path: Path) -> None:
    notebook = perfect(course, NAME)
    cell_of(notebook, "mean").source = STUBS["mean"]
    cell_of(notebook, "predictions").source = STUBS["predictions"]
    cell_of(notebook, "why").source = STUBS["why"]
    path = tmp_path / "deep" / "er" / "than" / "all" / "mine.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(as_text(notebook))
    found = check(path, None, run=False)
    assert found.released is None
    assert found.answers == {**ALL, "mean": "empty", "predictions": "empty", "why": "empty"}
    assert "no released notebook to compare with was found; name it with --released" in found.facts


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF", "released.ipynb: this is a PDF"),
        (b'{"cells": []}', "released.ipynb: this is no released lesson"),
        (
            b'{"cells": [{"cell_type": "raw", "source": "", "metadata": {"nbgrader": 3}}]}',
            "metadata is damaged",
        ),
    ],
)
def test_a_released_notebook_that_is_none_is_named(
    tmp_path: Path, content: bytes, why: str
) -> None:
    (tmp_path / "released.ipynb").write_bytes(content)
    (tmp_path / "mine.ipynb").write_bytes(b'{"cells": []}')
    with pytest.raises(CourseError, match=why):
        check(tmp_path / "mine.ipynb", tmp_path / "released.ipynb")


def test_the_command_goes_on_after_a_file_that_is_not_there(course: Course, tmp_path: Path) -> None:
    path = tmp_path / "mine.ipynb"
    path.write_text(as_text(perfect(course, NAME)))
    released = course.release_dir / NAME / f"{NAME}.ipynb"
    words = [
        "check",
        str(tmp_path / "none.ipynb"),
        str(path),
        "--released",
        str(released),
        "--no-run",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "autograder", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "none.ipynb: cannot be opened (No such file or directory)." in done.stderr
    assert "Ready to hand in." in done.stdout
    assert "Traceback" not in done.stderr
