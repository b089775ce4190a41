"""The gradebook follows the source notebooks, and nobody's score is ever lost on the way."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.__main__ import main
from autograder.build import tree
from autograder.course import Course, find_course
from autograder.errors import CourseError
from autograder.grading.sync import sync
from tests.conftest import SETTINGS, make_course
from tests.people import environment, solve

NAME = "01_products"
BYTES = f"{NAME}/{NAME}.ipynb"
POINTS = {
    "my_mm_example": 1,
    "my_mm_random": 4,
    "my_mm_refuses": 3,
    "predictions_shapes": 1,
    "why": 2,
}
DEADLINE = f"\n[deadlines]\n{NAME} = 2027-03-19T23:59:00\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The small course, built, with a gradebook in which nothing is."""
    course = make_course(tmp_path_factory.mktemp("sync") / "course")
    tree.write(course, tree.build(course, course.lesson_names()), whole=True)
    with gradebook_of(course):
        return course


@pytest.fixture
def course(built: Course, tmp_path: Path) -> Course:
    """A copy of that course."""
    return copy(built, tmp_path / "course")


@pytest.fixture(scope="module")
def submitted(built: Course, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The same with the lesson in the gradebook, and a submission of student01's that nobody graded."""
    course = copy(built, tmp_path_factory.mktemp("submitted") / "course")
    sync(course, [NAME])
    with gradebook_of(course) as gradebook:
        gradebook.add_student("student01")
        gradebook.add_submission(NAME, "student01")
    return course


@pytest.fixture
def synced(submitted: Course, tmp_path: Path) -> Course:
    """A copy of that course."""
    return copy(submitted, tmp_path / "course")


def copy(course: Course, folder: Path) -> Course:
    shutil.copytree(course.root, folder)
    return find_course(folder)


@contextmanager
def gradebook_of(course: Course) -> Iterator[Gradebook]:
    with Gradebook(f"sqlite:///{course.root / 'gradebook.db'}", "small") as gradebook:
        yield gradebook


def content(course: Course) -> dict[str, Any]:
    """All that a gradebook holds of the lesson, comparable."""
    with gradebook_of(course) as gradebook:
        assignment = gradebook.find_assignment(NAME)
        notebook = gradebook.find_notebook(NAME, NAME)
        return {
            "course": assignment.course_id,
            "due": assignment.duedate,
            "kernel": notebook.kernelspec,
            "grades": {c.name: (c.max_score, c.cell_type) for c in notebook.grade_cells},
            "answers": {c.name for c in notebook.solution_cells},
            "cells": {
                c.name: (c.cell_type, c.locked, c.source, c.checksum) for c in notebook.source_cells
            },
            "scores": {
                (s.student.id, g.name): (g.auto_score, g.manual_score, g.needs_manual_grade)
                for s in notebook.submissions
                for g in s.grades
            },
            "comments": {
                (s.student.id, c.name): c.manual_comment
                for s in notebook.submissions
                for c in s.comments
            },
        }


def edit(course: Course, change: Callable[[dict[str, Any], Any], None]) -> None:
    """Change the source notebook; `change` gets its cells by grade_id, and the notebook."""
    path = course.source_dir / BYTES
    notebook = nbformat.read(path, as_version=4)
    graded = {cell.metadata.nbgrader.grade_id: cell for cell in notebook.cells if cell.metadata}
    change(graded, notebook)
    nbformat.write(notebook, path)


def drop(*names: str) -> Callable[[dict[str, Any], Any], None]:
    def change(cells: dict[str, Any], notebook: Any) -> None:
        for name in names:
            notebook.cells.remove(cells[name])

    return change


def add_test(cells: dict[str, Any], notebook: Any) -> None:
    """Add a hidden test that every answer without a tuple of 7 numbers passes."""
    cell = nbformat.v4.new_code_cell(
        "assert my_mm(torch.ones(1, 2), torch.ones(2, 7)).numel() == 7"
    )
    cell.id = "my_mm_seven"
    cell.metadata = nbformat.from_dict({"nbgrader": {**cells["my_mm_random"].metadata.nbgrader}})
    cell.metadata.nbgrader.update({"grade_id": "my_mm_seven", "points": 5})
    notebook.cells.insert(notebook.cells.index(cells["my_mm_random"]), cell)


def test_a_course_without_a_gradebook_gets_a_full_one(course: Course) -> None:
    (course.root / "gradebook.db").unlink()
    lines = sync(course, [NAME])
    assert lines[0] == f"{NAME}: added"
    assert f"{NAME}: my_mm_random added" in lines
    found = content(course)
    assert {name: points for name, (points, _) in found["grades"].items()} == POINTS
    assert found["answers"] == {"my_mm", "predictions", "why"}
    assert found["cells"].keys() == {"setup", *POINTS, "my_mm", "predictions"}
    assert (found["course"], found["due"]) == ("small", None)


def test_the_gradebook_is_what_nbgrader_itself_would_have_made(
    course: Course, tmp_path: Path
) -> None:
    other = copy(course, tmp_path / "other")
    words = [sys.executable, "-m", "nbgrader", "generate_assignment", NAME]
    subprocess.run(words, cwd=other.root, env=environment(tmp_path), check=True)
    sync(course, [NAME])
    assert content(course) == content(other)
    assert sync(other, [NAME]) == []


def test_a_second_time_nothing_changes(synced: Course) -> None:
    before = content(synced)
    assert sync(synced, [NAME]) == []
    assert content(synced) == before


def test_new_text_of_a_cell_reaches_the_gradebook(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["my_mm_random"].source += "\n# better"

    edit(synced, change)
    before = content(synced)
    assert sync(synced, [NAME]) == [f"{NAME}: my_mm_random changed"]
    after = content(synced)
    assert after["cells"]["my_mm_random"][2].endswith("# better")
    assert after["cells"]["my_mm_random"][3] != before["cells"]["my_mm_random"][3]
    assert after["scores"] == before["scores"]


def test_a_new_solution_changes_nothing_as_students_get_the_same(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["my_mm"].source = cells["my_mm"].source.replace("cannot multiply", "no product of")

    edit(synced, change)
    assert sync(synced, [NAME]) == []


def test_new_points_reach_the_gradebook(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["my_mm_random"].metadata.nbgrader.points = 6

    edit(synced, change)
    lines = sync(synced, [NAME])
    assert f"{NAME}: my_mm_random is worth 6 points (was 4)" in lines
    assert content(synced)["grades"]["my_mm_random"] == (6.0, "code")


def test_a_new_test_is_there_for_the_submissions_that_exist(synced: Course) -> None:
    edit(synced, add_test)
    assert sync(synced, [NAME]) == [
        f"{NAME}: my_mm_seven added",
        f"{NAME}: my_mm_seven is new for 1 submissions, which need grading again",
    ]
    after = content(synced)
    assert after["grades"]["my_mm_seven"] == (5.0, "code")
    assert after["scores"]["student01", "my_mm_seven"] == (None, None, True)
    assert sync(synced, [NAME]) == []


def autograde(course: Course, home: Path) -> None:
    words = [sys.executable, "-m", "nbgrader", "autograde", NAME, "--force"]
    subprocess.run(words, cwd=course.root, env=environment(home), check=True)


def test_nbgrader_grades_a_new_test_and_what_people_wrote_survives(
    course: Course, tmp_path: Path
) -> None:
    sync(course, [NAME])
    for student in ("student01", "student02"):
        path = course.root / "submitted" / student / BYTES
        path.parent.mkdir(parents=True)
        shutil.copy(course.release_dir / BYTES, path)
    solve(course, NAME, course.root / "submitted" / "student01" / BYTES)
    autograde(course, tmp_path)
    with gradebook_of(course) as gradebook:
        grade = gradebook.find_grade("why", NAME, NAME, "student01")
        grade.manual_score, grade.needs_manual_grade = 1.5, False
        gradebook.find_grade("my_mm_random", NAME, NAME, "student02").extra_credit = 0.5
        gradebook.find_comment("why", NAME, NAME, "student01").manual_comment = "Nearly."
        gradebook.db.commit()
    edit(course, add_test)
    sync(course, [NAME])
    autograde(course, tmp_path)
    found = content(course)
    scores = {key: (auto, manual) for key, (auto, manual, _) in found["scores"].items()}
    assert scores["student01", "my_mm_seven"] == (5.0, None)
    assert scores["student02", "my_mm_seven"] == (0.0, None)
    assert scores["student01", "why"] == (None, 1.5)
    assert found["comments"]["student01", "why"] == "Nearly."
    with gradebook_of(course) as gradebook:
        assert gradebook.find_submission(NAME, "student01").score == 9 + 5 + 1.5
        assert gradebook.find_submission(NAME, "student02").score == 0.5
        assert gradebook.find_submission(NAME, "student02").max_score == 11 + 5


def test_a_cell_without_scores_is_dropped_with_all_that_belongs_to_it(synced: Course) -> None:
    edit(synced, drop("predictions", "predictions_shapes"))
    lines = sync(synced, [NAME])
    assert sorted(lines) == [f"{NAME}: predictions dropped", f"{NAME}: predictions_shapes dropped"]
    after = content(synced)
    assert after["grades"].keys() == POINTS.keys() - {"predictions_shapes"}
    assert after["answers"] == {"my_mm", "why"}
    assert ("student01", "predictions_shapes") not in after["scores"]
    assert ("student01", "predictions") not in after["comments"]
    with gradebook_of(synced) as gradebook:
        assert gradebook.find_submission(NAME, "student01").max_score == 10
        gradebook.add_student("student02")
        assert len(gradebook.add_submission(NAME, "student02").notebooks[0].grades) == 4


@pytest.mark.parametrize("field", ["auto_score", "manual_score", "extra_credit"])
@pytest.mark.parametrize("score", [0.0, 1.0])
def test_a_cell_in_which_somebody_has_a_score_is_never_dropped(
    synced: Course, field: str, score: float
) -> None:
    with gradebook_of(synced) as gradebook:
        setattr(gradebook.find_grade("predictions_shapes", NAME, NAME, "student01"), field, score)
        gradebook.db.commit()
    refused(synced, "predictions_shapes")


def test_a_cell_to_which_somebody_wrote_a_comment_is_never_dropped(synced: Course) -> None:
    with gradebook_of(synced) as gradebook:
        gradebook.find_comment(
            "predictions", NAME, NAME, "student01"
        ).manual_comment = "Look again."
        gradebook.db.commit()
    refused(synced, "predictions")


def refused(course: Course, name: str) -> None:
    """See that dropping a cell is refused, and that no other change is made either."""
    before = content(course)

    def change(cells: dict[str, Any], notebook: Any) -> None:
        cells["my_mm_random"].source += "\n# better"
        add_test(cells, notebook)
        drop("predictions", "predictions_shapes")(cells, notebook)

    edit(course, change)
    (course.root / "course.toml").write_text(SETTINGS.replace("\n[public]", f"{DEADLINE}[public]"))
    with pytest.raises(CourseError) as caught:
        sync(find_course(course.root), [NAME])
    assert str(caught.value) == (
        f"{course.source_dir / BYTES}: the gradebook has scores or comments of 1 submissions in "
        f"'{name}', which is no such cell here any more; put it back (points=0 takes its weight)."
    )
    assert content(course) == before


def test_a_refused_lesson_keeps_the_lessons_before_it_from_changing_too(synced: Course) -> None:
    with gradebook_of(synced) as gradebook:
        gradebook.find_grade("why", NAME, NAME, "student01").manual_score = 1.0
        gradebook.db.commit()
    shutil.copytree(synced.source_dir / NAME, synced.source_dir / "00_new")
    (synced.source_dir / "00_new" / f"{NAME}.ipynb").rename(
        synced.source_dir / "00_new" / "00_new.ipynb"
    )
    edit(synced, drop("why"))
    with pytest.raises(CourseError, match=r"scores or comments of 1 submissions in 'why'"):
        sync(synced, ["00_new", NAME])
    with gradebook_of(synced) as gradebook:
        assert [assignment.name for assignment in gradebook.assignments] == [NAME]


def test_a_test_that_becomes_a_locked_cell_is_not_graded_any_more(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["my_mm_example"].metadata.nbgrader.update({"grade": False})
        del cells["my_mm_example"].metadata.nbgrader["points"]

    edit(synced, change)
    assert f"{NAME}: my_mm_example is not graded any more" in sync(synced, [NAME])
    after = content(synced)
    assert "my_mm_example" not in after["grades"]
    assert after["cells"]["my_mm_example"][1]
    assert ("student01", "my_mm_example") not in after["scores"]


def test_a_locked_cell_that_becomes_a_test_is_graded(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["setup"].metadata.nbgrader.update({"grade": True, "points": 2})

    edit(synced, change)
    text = "setup is new for 1 submissions, which need grading again"
    assert f"{NAME}: {text}" in sync(synced, [NAME])
    assert content(synced)["scores"]["student01", "setup"] == (None, None, True)


def test_a_question_that_becomes_plain_text_loses_its_points_and_its_answer(
    synced: Course,
) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["why"].source = "Just so."
        cells["why"].metadata.nbgrader.update({"grade": False, "solution": False, "locked": True})
        del cells["why"].metadata.nbgrader["points"]

    edit(synced, change)
    assert f"{NAME}: why is not graded any more" in sync(synced, [NAME])
    after = content(synced)
    assert "why" not in after["grades"]
    assert "why" not in after["answers"]
    assert after["cells"]["why"][:3] == ("markdown", True, "Just so.")


def test_a_test_that_becomes_a_question_waits_for_a_grader(synced: Course) -> None:
    def change(cells: dict[str, Any], notebook: Any) -> None:
        old = cells["predictions_shapes"]
        new = nbformat.v4.new_markdown_cell("Why?\n\n### BEGIN SOLUTION\nSo.\n### END SOLUTION")
        new.id, new.metadata = old.id, old.metadata
        new.metadata.nbgrader.update({"solution": True, "locked": False})
        notebook.cells[notebook.cells.index(old)] = new

    edit(synced, change)
    assert sync(synced, [NAME]) == [f"{NAME}: predictions_shapes changed"]
    after = content(synced)
    assert after["grades"]["predictions_shapes"] == (1.0, "markdown")
    assert ("student01", "predictions_shapes") in after["comments"]


def test_a_deadline_is_kept_as_nbgrader_keeps_it_in_utc(course: Course) -> None:
    (course.root / "course.toml").write_text(SETTINGS + DEADLINE)
    lines = sync(find_course(course.root), [NAME])
    assert f"{NAME}: due 2027-03-19 14:59 UTC (was never)" in lines
    assert content(course)["due"] == datetime(2027, 3, 19, 14, 59)


def test_a_deadline_that_moves_or_goes_is_told(course: Course) -> None:
    toml = course.root / "course.toml"
    toml.write_text(SETTINGS + DEADLINE)
    sync(find_course(course.root), [NAME])
    assert sync(find_course(course.root), [NAME]) == []
    toml.write_text(SETTINGS + DEADLINE.replace("23:59:00", "23:59:00-05:00"))
    assert sync(find_course(course.root), [NAME]) == [
        f"{NAME}: due 2027-03-20 04:59 UTC (was 2027-03-19 14:59 UTC)"
    ]
    toml.write_text(SETTINGS)
    assert sync(find_course(course.root), [NAME]) == [
        f"{NAME}: due never (was 2027-03-20 04:59 UTC)"
    ]
    assert content(course)["due"] is None


def test_a_missing_source_is_named_and_no_gradebook_is_made(course: Course) -> None:
    (course.root / "gradebook.db").unlink()
    path = course.source_dir / BYTES
    path.unlink()
    with pytest.raises(CourseError) as caught:
        sync(course, [NAME])
    assert str(caught.value) == f"{path}: no such source notebook; run `autograder build` first."
    assert not (course.root / "gradebook.db").exists()


@pytest.mark.parametrize("damage", ["", "{", '{"cells": 3}', "[]"])
def test_a_damaged_source_is_named_in_one_line(synced: Course, damage: str) -> None:
    before = content(synced)
    (synced.source_dir / BYTES).write_text(damage)
    with pytest.raises(CourseError, match=r"^[^\n]+$") as caught:
        sync(synced, [NAME])
    begin = f"{synced.source_dir / BYTES}: not a source notebook that nbgrader can read: "
    assert str(caught.value).startswith(begin)
    assert str(caught.value).endswith("; run `autograder build` again.")
    assert content(synced) == before


def test_a_source_with_an_id_twice_is_named(synced: Course) -> None:
    def change(cells: dict[str, Any], _: Any) -> None:
        cells["my_mm_random"].metadata.nbgrader.grade_id = "my_mm_example"

    edit(synced, change)
    with pytest.raises(CourseError, match=r"not a source notebook .*: .*my_mm_example"):
        sync(synced, [NAME])


def test_a_file_that_is_no_gradebook_is_named(course: Course) -> None:
    (course.root / "gradebook.db").write_bytes(b"not a database" * 100)
    with pytest.raises(CourseError, match=r"gradebook\.db: this gradebook cannot be used: file is"):
        sync(course, [NAME])


def test_the_command_tells_what_it_changed(course: Course) -> None:
    words = ["--course", str(course.root), "sync", "01"]
    first, second = (CliRunner().invoke(main, words) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert f"{NAME}: my_mm_random added" in first.output.splitlines()
    assert second.output == "The gradebook is up to date.\n"
