"""Stock nbgrader, started by name, runs the whole course with nothing but `nbgrader_config.py`."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.course import Course, find_course
from tests.conftest import ROOT, make_course
from tests.people import COMMANDS, environment, solve

NAME = "01_products"
MAX = {"my_mm_example": 1, "my_mm_random": 4, "my_mm_refuses": 3, "predictions_shapes": 1, "why": 2}
BYTES = f"{NAME}/{NAME}.ipynb"


def nbgrader(
    *words: str, cwd: Path, env: Mapping[str, str], status: int = 0
) -> subprocess.CompletedProcess[str]:
    """Run `nbgrader WORDS`; stderr comes together with stdout."""
    done = subprocess.run(
        [str(COMMANDS / "nbgrader"), *words],
        cwd=cwd,
        env=env,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert done.returncode == status, f"nbgrader {' '.join(words)}:\n{done.stdout}"
    return done


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The small course, built by the command line, with the engine beside it as in a clone."""
    course = make_course(tmp_path_factory.mktemp("built") / "course")
    (course.root / "autograder").symlink_to(ROOT / "autograder")
    subprocess.run([sys.executable, "-m", "autograder", "build"], cwd=course.root, check=True)
    return course


def copy(course: Course, folder: Path) -> Course:
    """The same course in another folder."""
    shutil.copytree(course.root, folder, symlinks=True)
    return find_course(folder)


@dataclass
class Term:
    """A course from release to feedback: who ran what where, and what nbgrader printed."""

    course: Course
    exchange: Path
    desk: Path
    option: tuple[str, ...]
    students: dict[str, Path]
    released: bytes
    printed: dict[str, str] = field(default_factory=dict)

    def staff(self, command: str) -> None:
        """Run one of the instructor's commands at the instructor's desk."""
        words = [word.format(NAME) for word in command.split()]
        transfers = words[0] in ("release_assignment", "list", "collect", "release_feedback")
        exchange = [f"--Exchange.root={self.exchange}"] if transfers else []
        env = environment(self.desk.parent / "instructor")
        done = nbgrader(*words, *self.option, *exchange, cwd=self.desk, env=env)
        self.printed[command] = done.stdout

    def student(self, name: str, command: str) -> str:
        """Run one of a student's commands in that student's folder, which has no configuration."""
        home = self.students[name]
        where = ("--course=small", f"--Exchange.root={self.exchange}", f"--student={name}")
        return nbgrader(command, NAME, *where, cwd=home, env=environment(home)).stdout

    def grades(self, student: str) -> dict[str, tuple[float, bool]]:
        """A student's score in each cell, and whether it waits for a grader."""
        with Gradebook(f"sqlite:///{self.course.root / 'gradebook.db'}") as gradebook:
            notebook = gradebook.find_submission_notebook(NAME, NAME, student)
            return {g.cell.name: (g.score, g.needs_manual_grade) for g in notebook.grades}


# All of them are one system user here; `test_exchange` has one for each.
COLLECT = "collect {} --ExchangeCollect.check_owner=False"
PLACES = ["in the course's folder", "in another folder"]


@pytest.fixture(scope="module")
def terms(built: Course, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Term]:
    """One term for each place that the instructor may stand in, both at the same time."""
    with ThreadPoolExecutor() as pool:
        folders = [tmp_path_factory.mktemp("term") for _ in PLACES]
        return dict(zip(PLACES, pool.map(run_term, [built] * 2, folders, PLACES), strict=True))


@pytest.fixture(params=PLACES)
def term(request: pytest.FixtureRequest, terms: dict[str, Term]) -> Term:
    return terms[request.param]


def run_term(built: Course, top: Path, place: str) -> Term:
    """student01 hands in the reference solutions, student02 the notebook as it was released."""
    course = copy(built, top / "course")
    released = (course.release_dir / BYTES).read_bytes()
    elsewhere = place == "in another folder"
    desk = top / "desk" if elsewhere else course.root
    option = (f"--CourseDirectory.root={course.root}",) if elsewhere else ()
    students = {name: top / name for name in ("student01", "student02")}
    for folder in (desk, top / "exchange", *students.values()):
        folder.mkdir(exist_ok=True)
    (top / "exchange").chmod(0o777)
    term = Term(course, top / "exchange", desk, option, students, released)

    for command in ("generate_assignment {}", "release_assignment {}", "list"):
        term.staff(command)
    for name in students:
        term.student(name, "fetch_assignment")
    solve(course, NAME, students["student01"] / BYTES)
    for name in students:
        term.student(name, "submit")
    for command in ("list --inbound", COLLECT, "autograde {}", "generate_feedback {}"):
        term.staff(command)
    for command in ("release_feedback {}", "export", "db assignment list", "db student list"):
        term.staff(command)
    for name in students:
        term.student(name, "fetch_feedback")
    return term


def test_generate_assignment_replaces_the_committed_release_by_the_same_bytes(term: Term) -> None:
    assert "Skipping" not in term.printed["generate_assignment {}"]
    assert (term.course.release_dir / BYTES).read_bytes() == term.released


def test_generate_assignment_fills_the_gradebook(term: Term) -> None:
    with Gradebook(f"sqlite:///{term.course.root / 'gradebook.db'}") as gradebook:
        cells = gradebook.find_notebook(NAME, NAME).grade_cells
        assert {cell.name: cell.max_score for cell in cells} == MAX


def test_students_get_the_built_notebook_and_the_course_gets_back_what_they_hand_in(
    term: Term,
) -> None:
    assert (term.students["student02"] / BYTES).read_bytes() == term.released
    for name, folder in term.students.items():
        submitted = term.course.root / "submitted" / name / BYTES
        assert submitted.read_bytes() == (folder / BYTES).read_bytes()


def test_a_perfect_notebook_gets_every_point_that_needs_no_grader(term: Term) -> None:
    expected = {name: (float(points), False) for name, points in MAX.items()}
    assert term.grades("student01") == {**expected, "why": (0.0, True)}


def test_an_untouched_notebook_gets_0_in_every_cell(term: Term) -> None:
    assert term.grades("student02") == dict.fromkeys(MAX, (0.0, False))


def test_students_fetch_the_feedback_that_was_generated(term: Term) -> None:
    for name, folder in term.students.items():
        generated = term.course.root / "feedback" / name / NAME / f"{NAME}.html"
        (fetched,) = (folder / NAME / "feedback").rglob("*.html")
        assert fetched.read_bytes() == generated.read_bytes()
        assert "my_mm" in fetched.read_text(encoding="utf-8")


def test_list_names_what_was_released_and_what_came_in(term: Term) -> None:
    assert f"small {NAME}" in term.printed["list"]
    inbound = term.printed["list --inbound"]
    assert f"small student01 {NAME}" in inbound
    assert f"small student02 {NAME}" in inbound


def test_export_writes_one_row_for_each_student(term: Term) -> None:
    with (term.desk / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    got = {name: (float(row["score"]), float(row["max_score"])) for name, row in rows.items()}
    assert got == {"student01": (9.0, 11.0), "student02": (0.0, 11.0)}


def test_db_lists_assignments_and_students(term: Term) -> None:
    assert f"    - {NAME}" in term.printed["db assignment list"]
    students = term.printed["db student list"]
    assert "There are 2 students" in students
    assert "student01" in students
    assert "student02" in students


def test_nothing_of_the_course_is_left_where_the_instructor_stood(term: Term) -> None:
    if term.desk != term.course.root:
        assert {path.name for path in term.desk.iterdir()} <= {"grades.csv"}


@pytest.mark.parametrize("place", PLACES)
def test_validate_names_the_failing_cells_and_praises_a_solved_notebook(
    built: Course, tmp_path: Path, place: str
) -> None:
    cwd = tmp_path if place == "in another folder" else built.root
    released = built.release_dir / BYTES
    solved = tmp_path / "solved.ipynb"
    shutil.copy(released, solved)
    solve(built, NAME, solved)

    def validate(path: Path) -> str:
        return nbgrader("validate", str(path), cwd=cwd, env=environment(tmp_path)).stdout

    with ThreadPoolExecutor() as pool:
        printed, praise = pool.map(validate, [released, solved])
    assert "VALIDATION FAILED ON 2 CELL(S)" in printed
    assert "my_mm is still empty" in printed
    assert "You did not provide a response" in printed
    assert "Success! Your notebook passes all the tests." in praise


@pytest.mark.parametrize(
    ("option", "variable"), [("--course-dir={}", ""), ("", "JUPYTER_CONFIG_PATH")]
)
def test_from_another_folder_the_course_can_be_named_in_other_ways_too(
    built: Course, tmp_path: Path, option: str, variable: str
) -> None:
    course = copy(built, tmp_path / "course")
    env = environment(tmp_path, **({variable: str(course.root)} if variable else {}))
    words = [option.format(course.root)] if option else []
    desk = tmp_path / "desk"
    desk.mkdir()
    nbgrader("generate_assignment", NAME, *words, cwd=desk, env=env)
    with Gradebook(f"sqlite:///{course.root / 'gradebook.db'}") as gradebook:
        assert len(gradebook.find_notebook(NAME, NAME).grade_cells) == len(MAX)
    assert list(desk.iterdir()) == []


@pytest.mark.parametrize("place", PLACES)
def test_a_course_whose_settings_cannot_be_read_is_not_graded_with_nbgraders_own(
    built: Course, tmp_path: Path, place: str
) -> None:
    course = copy(built, tmp_path / "course")
    submitted = course.root / "submitted" / "student02" / BYTES
    submitted.parent.mkdir(parents=True)
    shutil.copy(course.release_dir / BYTES, submitted)
    with (course.root / "course.toml").open("a", encoding="utf-8") as file:
        file.write("[deadline]\n")
    elsewhere = place == "in another folder"
    words = [f"--CourseDirectory.root={course.root}"] if elsewhere else []
    cwd = tmp_path if elsewhere else course.root
    env = environment(tmp_path)
    done = nbgrader("autograde", NAME, *words, cwd=cwd, env=env, status=1)
    assert "course.toml: unknown table [deadline]." in done.stdout
    assert "Traceback" not in done.stdout
    assert not (course.root / "autograded").exists()
