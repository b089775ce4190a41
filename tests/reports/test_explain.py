"""An appeal is answered with what a test found, and with a cell that finds the same."""

from __future__ import annotations

import re

import nbformat
import pytest
from click.testing import CliRunner, Result
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from autograder.__main__ import main
from autograder.course import Course
from autograder.grading import execute
from autograder.referee.sandbox.probe import probe
from tests.reports.feedback_class import NAME, build_class, hand_in, write_answers

HELPED = """\
def my_mm(a, b):
    return total(a[:, :, None] * b[None]) * FACTOR
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """The class, handed in and not graded; the answer of one needs cells of the student's own."""
    course = build_class(tmp_path_factory.mktemp("class") / "course")
    if not probe().ok:
        with (course.root / "nbgrader_config.py").open("a", encoding="utf-8") as file:
            file.write("\nc.Referee.sandbox = False\n")
    notebook = write_answers(course, "student_helped", {"my_mm": HELPED})
    own = [
        "def total(x):\n    return x.sum(STEPS[0])",
        "STEPS = [1]\nFACTOR = 1 + 1e-2\nraise ValueError('an own cell that stops half way')",
        "unused = 'not needed'",
    ]
    notebook.cells[2:2] = [nbformat.v4.new_code_cell(text) for text in own]
    hand_in(course, "student_helped", notebook)
    yield course
    for supervisor in list(execute._supervisors.values()):
        supervisor.close()
    execute._supervisors.clear()


def run(course: Course, *words: str) -> Result:
    return CliRunner().invoke(main, ["--course", str(course.root), "explain", *words])


def failure_of(cell: str) -> str:
    """What a notebook's kernel says when it runs a cell; empty if it does not fail."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    try:
        NotebookClient(notebook, kernel_name="python3", timeout=120).execute()
    except CellExecutionError as error:
        return str(error.evalue)
    return ""


@pytest.mark.parametrize(
    ("student", "test"),
    [
        ("student_wrong", "my_mm_random"),
        ("student_raises", "my_mm_random"),
        ("student_raises", "my_mm_example"),
        ("student_helped", "my_mm_random"),
        ("student_untouched", "predictions_shapes"),
    ],
)
def test_the_printed_cell_fails_in_a_notebook_as_the_test_did(
    course: Course, student: str, test: str
) -> None:
    text = run(course, student, "01", test).output
    cell = run(course, student, "01", test, "--cell").output
    assert cell in text
    failure = failure_of(cell)
    assert failure
    assert failure.split("\n")[0] in text
    # The same numbers, those of random inputs included.
    assert set(re.findall(r"\d\.\d{3,}", failure)) <= set(re.findall(r"\d\.\d{3,}", text))


def test_the_printed_cell_passes_where_the_answer_is_right(course: Course) -> None:
    assert failure_of(run(course, "student_solved", "01", "my_mm_random", "--cell").output) == ""


def test_the_cell_holds_what_the_answer_needs_and_no_more(course: Course) -> None:
    cell = run(course, "student_helped", "01", "my_mm_random", "--cell").output
    assert "def total(x)" in cell
    assert "FACTOR = 1 + 1e-2" in cell
    assert "unused" not in cell
    assert "predictions" not in cell


def test_every_failed_test_is_explained_with_its_code_and_the_answer(course: Course) -> None:
    output = run(course, "student_wrong", "01").output
    assert output.startswith(f"student_wrong, {NAME}; graded by release (not graded yet)")
    assert re.findall(r"^(\w+): failed", output, re.MULTILINE) == [
        "my_mm_example",
        "my_mm_random",
        "my_mm_refuses",
        "predictions_shapes",
    ]
    assert "(hidden test: random matrices of several shapes)" in output
    assert "    for n, k, m in [(2, 3, 4), (5, 1, 2), (1, 7, 1)]:" in output
    assert "    def my_mm(a, b):\n        return a.new_zeros(a.shape[0], b.shape[1])" in output


def test_what_only_the_referee_sees_is_called_so(course: Course) -> None:
    output = run(course, "student_forbidden", "01", "my_mm_random").output
    assert "my_mm uses `@` (line 2), which this exercise forbids." in output
    assert "Only the referee sees this" in output


def test_nothing_to_explain_is_said(course: Course) -> None:
    assert run(course, "student_solved", "01").output.endswith("Every test passes.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nobody", "01"), "nobody handed in nothing for"),
        (("student_wrong", "01", "my_mm_rand"), "there is no test 'my_mm_rand'; there are: "),
        (("student_wrong", "07"), "no lesson matches '07'"),
    ],
)
def test_what_cannot_be_explained_is_one_sentence(
    course: Course, words: tuple[str, ...], sentence: str
) -> None:
    done = run(course, *words)
    assert done.exit_code == 1
    assert sentence in done.output
    assert len(done.output.splitlines()) == 1
