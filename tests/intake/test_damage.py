"""Whatever happens to a notebook: no crash, never more than was earned, never less than is left."""

from __future__ import annotations

import contextlib
import copy
import io
import json
from pathlib import Path
from random import Random
from typing import Any

import nbformat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode

from autograder.course import Course
from autograder.grading.judging import in_order
from autograder.grading.sync import saved_cells
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.intake.repair import ANSWERED, Repaired, repair
from autograder.intake.sources import read_code, same, without_magic
from tests.odd.batch import Batch, build_course, perfect, scores_of
from tests.odd.damage import damaged, damaged_bytes, damaged_json
from tests.odd.kinds import STUBS, Kind, title_of
from tests.odd.lesson import NAME

CODE = ("mean", "scaled", "Total", "predictions")
often = settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
randoms = st.randoms(use_true_random=False)


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course of the odd submissions, built."""
    return build_course(tmp_path_factory.mktemp("damage") / "course")


@pytest.fixture(scope="module")
def clean(course: Course) -> NotebookNode:
    """The perfect notebook."""
    return perfect(course, NAME)


@pytest.fixture(scope="module")
def cells(course: Course) -> list[Any]:
    """The lesson's cells, as grading takes them."""
    path = course.source_dir / NAME / f"{NAME}.ipynb"
    return in_order(saved_cells(path), nbformat.read(path, as_version=4))


def as_file(table: Any) -> bytes:
    return json.dumps(table).encode()


def points(result: Repaired) -> dict[str, float]:
    """What a repaired notebook earns in a plain Python: the points of each test that passes."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    earned: dict[str, float] = {}
    for cell in result.notebook.cells:
        meta = cell.metadata.get("nbgrader", {})
        if cell.cell_type != "code" or title_of(cell) == "progress":
            continue
        test = meta.get("grade") and not meta.get("solution")
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(cell.source, "<cell>", "exec"), namespace)
        except (Exception, SystemExit):
            earned |= {title_of(cell): 0.0} if test else {}
        else:
            earned |= {title_of(cell): float(meta.points)} if test else {}
    return earned


def survivors(notebook: NotebookNode, clean: NotebookNode) -> list[str]:
    """The answers of which a whole copy is left in a code cell, and no other version."""
    texts = {
        title: str(next(c for c in clean.cells if title_of(c) == title).source) for title in CODE
    }
    found = []
    for title, text in texts.items():
        defining = [
            without_magic(c.source)[0]
            for c in notebook.cells
            if c.cell_type == "code"
            and title in read_code(c.source).defines
            and not same(without_magic(c.source)[0], STUBS[title])
        ]
        if defining and all(same(one, text) for one in defining):
            found.append(title)
    return found


def check_form(result: Repaired, cells: list[Any]) -> None:
    """A repaired notebook has the course's cells, in order, and is well-formed."""
    nbformat.validate(result.notebook)
    ours = [cell for cell in cells if title_of(cell)]
    theirs = [cell for cell in result.notebook.cells if title_of(cell)]
    assert [title_of(cell) for cell in theirs] == [title_of(cell) for cell in ours]
    for one, other in zip(ours, theirs, strict=True):
        assert (one.cell_type, one.metadata) == (other.cell_type, other.metadata)
        if not one.metadata.nbgrader.solution:
            assert one.source == other.source


def check_texts(result: Repaired, submission: NotebookNode) -> None:
    """Every line of an answer is a line of the student's, or of a stub."""
    lines = {line for cell in submission.cells for line in cell.source.split("\n")}
    lines |= {line for text in STUBS.values() for line in text.split("\n")}
    for cell in result.notebook.cells:
        if title_of(cell) in CODE:
            strange = set(cell.source.split("\n")) - lines - {""}
            assert all(line.startswith("# answered in the cell of ") for line in strange), strange


@often
@given(randoms, st.integers(0, 9))
def test_a_damaged_notebook_earns_what_is_left_of_it_and_no_more(
    clean: NotebookNode, cells: list[Any], random: Random, times: int
) -> None:
    submission, _ = read_notebook(as_file(damaged(clean, random, times)))
    result = repair(submission, cells)
    check_form(result, cells)
    check_texts(result, submission)
    most, earned = points(repair(clean, cells)), points(result)
    assert list(earned) == list(most)
    for test, score in earned.items():
        assert score <= most[test]
    for title in survivors(submission, clean):
        assert result.answers[title] == ANSWERED
        lost = [t for t in most if t.startswith(f"{title}_") and earned[t] < most[t]]
        assert lost == [], f"{title}: {lost}; {result.notes}"


@often
@given(randoms, st.integers(1, 6))
def test_whatever_stands_in_the_json_a_file_is_read_or_refused_with_a_sentence(
    clean: NotebookNode, cells: list[Any], random: Random, times: int
) -> None:
    read_or_refuse(as_file(damaged_json(clean, random, times)), cells)


@often
@given(randoms, st.integers(1, 6))
def test_whatever_happens_to_its_bytes_a_file_is_read_or_refused_with_a_sentence(
    clean: NotebookNode, cells: list[Any], random: Random, times: int
) -> None:
    read_or_refuse(damaged_bytes(as_file(clean), random, times), cells)


@often
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_sentence(cells: list[Any], content: bytes) -> None:
    read_or_refuse(content, cells)


def read_or_refuse(content: bytes, cells: list[Any]) -> None:
    try:
        submission, notes = read_notebook(content)
    except NotANotebook as error:
        refused = str(error)
    else:
        refused = ""
    if refused:
        assert refused[0].isalpha()
        assert refused[-1] == "."
        return
    assert all(notes)
    named = copy.deepcopy(submission)
    for number, cell in enumerate(named.cells):
        cell.id = f"c{number}"
    nbformat.validate(named)
    result = repair(submission, cells)
    check_form(result, cells)
    check_texts(result, submission)
    json.dumps(result.notebook).encode()


def test_real_gradings_of_damaged_notebooks_give_the_same_points(
    course: Course, clean: NotebookNode, cells: list[Any]
) -> None:
    def kind(seed: int) -> Kind:
        def make(notebook: NotebookNode) -> bytes:
            return as_file(damaged(clean, Random(seed), 1 + seed % 7))

        return Kind("damage", f"seed{seed}", "Damaged at random.", make)

    batch = Batch(course, [kind(seed) for seed in range(12)])
    batch.place_the_rest()
    batch.autograde()
    scores = scores_of(course)
    for one in batch.kinds:
        submission, _ = read_notebook(one.content(clean))
        expected = points(repair(submission, cells))
        got = {
            test: score
            for test, score in scores[batch.logins[one.id], NAME].items()
            if test != "why"
        }
        assert got == {test: expected[test] for test in got}, one.id


def test_the_perfect_notebook_earns_everything(
    clean: NotebookNode, cells: list[Any], tmp_path: Path
) -> None:
    result = repair(clean, cells)
    assert survivors(clean, clean) == list(CODE)
    assert sum(points(result).values()) == 15
    assert result.looks == []
