"""What students get: nothing of the solutions, it runs from top to bottom, and it scores 0."""

from __future__ import annotations

import contextlib
import logging
import re
import shutil
import warnings
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from traitlets.log import get_logger

from autograder.build import tree
from autograder.build.release import only_errors, release_notebooks
from autograder.course import Course, find_course
from autograder.errors import CourseError
from autograder.grading.config import load_config
from tests.conftest import ROOT

ROLES = Path(__file__).parent / "golden" / "roles"
NAME = "01_roles"


def notebook(step: str) -> NotebookNode:
    return nbformat.read(ROLES / step / NAME / f"{NAME}.ipynb", as_version=4)


def test_students_see_no_line_of_a_solution_a_hidden_test_or_a_mark_scheme() -> None:
    released = "\n".join(cell.source for cell in notebook("release").cells)
    secrets = []
    for cell in notebook("source").cells:
        block = r"### BEGIN (.*?)\n(.*?)(?:\s*### STUB.*?)?\s*### END \1"
        for _, body in re.findall(block, cell.source, re.DOTALL):
            secrets += [line.strip() for line in body.split("\n") if line.strip()]
    assert len(secrets) == 20
    shown = [line for line in secrets if line in released.split("\n")]
    assert shown == ["def mean_of_means(rows):"]  # its stub has this line too
    assert "###" not in re.sub(r"^#+ .*$", "", released)


def test_building_prints_nothing(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    source = ROLES / "source" / NAME / f"{NAME}.ipynb"
    released = release_notebooks({NAME: source.read_bytes()})
    assert list(released) == [NAME]
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_building_without_lessons_gives_nothing() -> None:
    assert release_notebooks({}) == {}


BROKEN = {
    "no JSON": (b"{", "nbformat.reader.NotJSONError: Notebook does not appear to be JSON: '{'"),
    "no END": (
        nbformat.writes(
            nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("### BEGIN HIDDEN TESTS")])
        ).encode(),
        "RuntimeError: No end hidden tests statement found",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_nbgrader_refuses_is_told_in_its_words_on_one_line(
    case: str, capfd: pytest.CaptureFixture[str]
) -> None:
    content, reason = BROKEN[case]
    with pytest.raises(CourseError) as caught:
        release_notebooks({"01_x": content})
    assert str(caught.value) == f"01_x: nbgrader cannot release this lesson: {reason}"
    assert capfd.readouterr() == ("", "")


def test_nbgraders_log_is_kept_off_the_screen_only_meanwhile(
    capfd: pytest.CaptureFixture[str],
) -> None:
    logger = get_logger()
    before = (logger.handlers, logger.level, logger.propagate)
    with only_errors() as errors:
        logger.warning("a warning")
        logger.error("an error")
    assert errors == ["an error"]
    assert (logger.handlers, logger.level, logger.propagate) == before
    assert isinstance(logger, logging.Logger)
    assert capfd.readouterr() == ("", "")


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, bytes]:
    """The golden course after nbgrader has released it and graded it as it was released."""
    root = tmp_path_factory.mktemp("graded") / "course"
    shutil.copytree(ROLES, root)
    shutil.rmtree(root / "release")
    shutil.copy(ROOT / "nbgrader_config.py", root)
    course = find_course(root)
    config = load_config(course)
    coursedir = CourseDirectory(config=config, assignment_id=NAME)
    released = course.release_dir / NAME / f"{NAME}.ipynb"
    submitted = root / "submitted" / "student02" / NAME / f"{NAME}.ipynb"
    submitted.parent.mkdir(parents=True)
    with contextlib.chdir(root), only_errors(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # SQLAlchemy's, on nbgrader's own queries
        GenerateAssignment(coursedir=coursedir, config=config).start()
        shutil.copy(released, submitted)
        Autograde(coursedir=coursedir, config=config).start()
    return course, released.read_bytes()


def test_nbgrader_with_a_gradebook_releases_the_same_bytes(graded: tuple[Course, bytes]) -> None:
    assert graded[1] == (ROLES / "release" / NAME / f"{NAME}.ipynb").read_bytes()


def test_the_untouched_release_scores_0_in_every_cell(graded: tuple[Course, bytes]) -> None:
    with Gradebook(f"sqlite:///{graded[0].root / 'gradebook.db'}") as gradebook:
        grades = gradebook.find_submission_notebook(NAME, NAME, "student02").grades
        scores = {grade.cell.name: (grade.score, grade.max_score) for grade in grades}
        waiting = [grade.cell.name for grade in grades if grade.needs_manual_grade]
    assert scores == {
        "mean_example": (0, 1),
        "mean_log": (0, 2),
        "mean_floats": (0, 3),
        "mean_empty": (0, 0),
        "mean_of_means_rows": (0, 0),
        "Counter_twice": (0, 1),
        "predictions_division": (0, 1),
        "why": (0, 2),
        "sketch": (0, 1),
    }
    assert waiting == []


def test_the_release_runs_to_its_end_and_an_empty_answer_says_so_in_one_sentence(
    course: Course,
) -> None:
    files = tree.build(course, course.lesson_names())
    content = files[Path("release/01_products/01_products.ipynb")]
    released = nbformat.reads(content.decode(), as_version=4)
    NotebookClient(released, kernel_name="python3").execute()
    outputs = {c.id: c.outputs for c in released.cells if c.cell_type == "code"}
    sentence = "my_mm is still empty: write it in its cell, run that cell, then this one."
    (error,) = outputs.pop("my_mm_example")
    assert (error.output_type, error.ename) == ("error", "NotAnswered")
    assert (error.evalue, error.traceback) == (sentence, [sentence])
    (worked_example,) = (output for cell in outputs.values() for output in cell)
    assert worked_example.output_type == "execute_result"
