"""The sample class is graded by real nbgrader, in a folder of its own and nowhere else."""

from __future__ import annotations

import csv
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from autograder.__main__ import main
from autograder.build import tree
from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from autograder.demo import run
from autograder.demo.run import Demo, run_demo
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of
from autograder.reports.scores import lesson_scores
from tests.conftest import make_course
from tests.small_bank import write_bank

NAME = "01_products"
BYTES = f"{NAME}/{NAME}.ipynb"
STUDENTS = [f"student{number:02d}" for number in range(1, 13)]

# What an instructor may have written into the course's own configuration.
OWN_CONFIG = """
c = get_config()
c.CourseDirectory.db_url = "sqlite:///{root}/gradebook.db"
"""


def files_in(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@dataclass
class Run:
    """A demo that was run, its course, the instructor's, and that one's files before."""

    made: Demo
    demo: Course
    course: Course
    before: dict[str, bytes]
    steps: list[tuple[str, int, int]]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """An instructor's course in mid-term: built, with work handed in and a gradebook."""
    course = make_course(tmp_path_factory.mktemp("demo") / "course")
    write_bank(course)
    tree.write(course, tree.build(course, [NAME]), whole=True)
    with (course.root / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(OWN_CONFIG.format(root=course.root))
    (course.root / "gradebook.db").write_bytes(b"nobody shall read this")
    for step in ("submitted", "autograded", "feedback"):
        path = course.root / step / "someone" / BYTES
        path.parent.mkdir(parents=True)
        path.write_text("somebody's work")
    return course


@pytest.fixture(scope="module")
def graded(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """The demo, run from a shell in which nbgrader always finds the instructor's course."""
    before = files_in(course.root)
    steps: list[tuple[str, int, int]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "JUPYTER_CONFIG_PATH", str(course.root))
        folder = tmp_path_factory.mktemp("place") / "demo"
        made = run_demo(course, folder, lambda *step: steps.append(step))
        assert made.names == [NAME]
        yield Run(made, made.course, course, before, steps)


@pytest.fixture
def ungraded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `run_demo` stop when all is collected."""
    monkeypatch.setattr(run, "_grade", lambda *words: None)
    monkeypatch.setattr(run, "_give_back", lambda *words: None)


def silent(*_: object) -> None:
    """Show no progress."""


def test_everybody_is_graded_and_gets_feedback(graded: Run) -> None:
    for student in STUDENTS:
        assert (graded.demo.root / "autograded" / student / BYTES).is_file()
        assert (graded.demo.root / "feedback" / student / NAME / f"{NAME}.html").is_file()


def test_the_scores_are_those_of_the_answers(graded: Run) -> None:
    lesson = load_lesson(graded.demo, NAME)
    rows = {row.student: row for row in lesson_scores(*gradebook_of(graded.demo), lesson)}
    assert list(rows) == STUDENTS
    assert rows["student01"].by_exercise == {"my_mm": 8, "predictions": 1, "why": 0}
    assert rows["student01"].waiting == {"why"}
    assert rows["student12"].by_exercise == {"my_mm": 0, "predictions": 0, "why": 0}
    assert rows["student12"].waiting == set()
    totals = [row.total for row in rows.values()]
    assert totals[:2] == [9, 9]
    assert len(set(totals)) >= 4


def test_the_instructors_own_course_is_not_touched(graded: Run) -> None:
    assert files_in(graded.course.root) == graded.before


def test_progress_is_told_for_every_student(graded: Run) -> None:
    for what in ("placing", f"grading {NAME}", "writing feedback"):
        steps = [step[1:] for step in graded.steps if step[0] == what]
        assert steps == [(done, 12) for done in range(1, 13)]


def test_everybodys_work_arrives_by_moodle_or_canvas_and_is_collected(graded: Run) -> None:
    placed = {one.student: one.receipt for one in graded.made.collected.placed}
    assert list(placed) == STUDENTS
    archives = [r.file.split("/")[0] for r in placed.values() if r is not None]
    assert archives == ["moodle.zip"] * 6 + ["canvas.zip"] * 6
    for student in STUDENTS:
        assert (graded.demo.root / "submitted" / student / NAME / "receipt.json").is_file()


def test_what_comes_along_is_left_aside_or_named(graded: Run) -> None:
    done = graded.made.collected
    assert {line.where.rpartition("/")[2] for line in done.aside} == {
        f"._{NAME}.ipynb",
        "notes.pdf",
        f"{NAME}.html",
        "eightstudent_4008_920001_screenshot.png",
    }
    (look,) = done.looks
    assert "Student Nobody_1000099" in look.where
    assert "is nobody in the roster" in look.why


def test_feedback_goes_back_the_way_that_the_work_came(graded: Run) -> None:
    back = graded.demo.root / "return"
    for lms in ("moodle", "canvas"):
        with zipfile.ZipFile(back / f"{NAME}_{lms}.zip") as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        assert len(files) == 6
        pages = (graded.demo.root / "feedback").glob(f"*/{NAME}/{NAME}.html")
        assert set(files.values()) <= {path.read_bytes() for path in pages}


def test_the_exports_hold_the_gradebooks_scores(graded: Run) -> None:
    lesson = load_lesson(graded.demo, NAME)
    rows = lesson_scores(*gradebook_of(graded.demo), lesson)
    read = {}
    for file in ("grades.csv", "grades_moodle.csv", "grades_canvas.csv"):
        with (graded.demo.root / file).open(encoding="utf-8", newline="") as opened:
            read[file] = list(csv.DictReader(opened))
    assert [float(r["score"]) for r in read["grades.csv"]] == [r.total for r in rows]
    by_login = {r["Username"]: float(r[NAME]) for r in read["grades_moodle.csv"]}
    canvas = read["grades_canvas.csv"][1:]
    by_login |= {r["SIS Login ID"]: float(r[f"{NAME} (7101)"]) for r in canvas}
    assert by_login == {row.student: row.total for row in rows}


def test_the_command_shows_the_scores_and_where_to_look(
    graded: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "run_demo", lambda *words: graded.made)
    monkeypatch.chdir(graded.demo.root.parent)
    done = CliRunner().invoke(main, ["--course", str(graded.course.root), "demo"])
    assert done.exit_code == 0, done.output
    assert "12 students handed in by Moodle and Canvas: 12 notebooks collected" in done.output
    rows = [line.split() for line in done.output.splitlines()]
    assert ["student01", "Student", "One", "9*", "9"] in rows
    assert ["student12", "Student", "Twelve", "0", "0"] in rows
    assert ["cd", "demo", "a", "course", "of", "its", "own;", "in", "it:"] in rows
    for path in ("feedback/student03", "return", "grades.csv"):
        assert path in done.output
        assert (graded.demo.root / path).exists()


def test_the_scores_by_exercise_are_a_command_of_their_own(graded: Run) -> None:
    words = ["--course", str(graded.demo.root), "scores"]
    rows = [line.split() for line in CliRunner().invoke(main, [*words, "01"]).output.splitlines()]
    assert ["student01", "8", "1", "0*", "9"] in rows
    rows = [line.split() for line in CliRunner().invoke(main, words).output.splitlines()]
    assert ["student01", "Student", "One", "9*", "9"] in rows


def test_without_bubblewrap_the_class_is_graded_all_the_same_and_says_so(
    graded: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`make demo` is the first command on a fresh machine; its answers are the course's own."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    demo = tmp_path / "demo"
    words = ["--course", str(graded.course.root), "demo", "--dir", str(demo)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert "as the sample answers are our own: the sandbox needs bubblewrap" in done.output
    lesson = load_lesson(graded.course, NAME)
    scores, expected = (
        lesson_scores(*gradebook_of(course), lesson) for course in (find_course(demo), graded.demo)
    )
    assert scores == expected


def test_a_second_run_replaces_the_first_by_the_same_class(
    graded: Run, tmp_path: Path, ungraded: None
) -> None:
    folder = tmp_path / "demo"
    shutil.copytree(graded.demo.root, folder)
    handed_in = files_in(folder / "submitted")
    (folder / "submitted" / "student01" / "more.txt").write_text("old")
    run_demo(graded.course, folder, silent)
    assert files_in(folder / "submitted") == handed_in
    assert not (folder / "autograded").exists()
    assert not (folder / "gradebook.db").exists()


def test_the_course_is_taken_along_but_nobodys_work(
    course: Course, tmp_path: Path, ungraded: None
) -> None:
    run_demo(course, tmp_path / "demo", silent)
    top = {path.name for path in (tmp_path / "demo").iterdir()}
    copied = {"course", "source", "release", "course.toml", "nbgrader_config.py"}
    assert top == {".demo", "arrived", "collected", "roster.csv", "submitted", *copied}
    assert not (tmp_path / "demo" / "submitted" / "someone").exists()
    assert find_course(tmp_path / "demo").settings == course.settings


def test_the_gradebook_is_the_demos_own_whatever_the_configuration_says(
    course: Course, tmp_path: Path, ungraded: None
) -> None:
    demo = run_demo(course, tmp_path / "demo", silent).course
    address, course_id = gradebook_of(demo)
    assert address == f"sqlite:///{tmp_path / 'demo' / 'gradebook.db'}"
    assert course_id == "small"


def test_an_empty_folder_may_be_used(course: Course, tmp_path: Path, ungraded: None) -> None:
    (tmp_path / "demo").mkdir()
    demo = run_demo(course, tmp_path / "demo", silent).course
    assert len(list((demo.root / "submitted").iterdir())) == 12


def test_a_folder_with_something_else_is_refused(course: Course, tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("Years of work.")
    with pytest.raises(CourseError) as caught:
        run_demo(course, tmp_path, silent)
    assert str(caught.value) == f"{tmp_path}: this folder holds something else; name another one."
    assert files_in(tmp_path) == {"thesis.tex": b"Years of work."}


@pytest.mark.parametrize("place", ["course/demo", "release", "source/demo", "."])
def test_a_folder_of_the_course_itself_is_refused(course: Course, place: str) -> None:
    before = files_in(course.root)
    with pytest.raises(CourseError, match=r"this folder (belongs to the|holds something)"):
        run_demo(course, course.root / place, silent)
    assert files_in(course.root) == before


def test_a_source_notebook_that_is_broken_is_told_in_one_line(
    course: Course, tmp_path: Path
) -> None:
    broken = find_course(Path(shutil.copytree(course.root, tmp_path / "broken")))
    path = broken.source_dir / BYTES
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata:
            cell.metadata.nbgrader.grade_id = "twice"
    nbformat.write(notebook, path)
    with pytest.raises(CourseError, match=r"^[^\n]+$") as caught:
        run_demo(broken, tmp_path / "demo", silent)
    begin = (
        f"{tmp_path / 'demo' / 'source' / BYTES}: not a source notebook that nbgrader can read: "
    )
    assert str(caught.value).startswith(begin)
    assert "Duplicate grade id: twice" in str(caught.value)
