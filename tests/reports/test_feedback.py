"""Feedback tells a student what to know of the own work, and nothing else."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.__main__ import main
from autograder.course import Course
from autograder.grading.config import load_config
from tests.leaks import found_in, secrets, words_of
from tests.reports.feedback_class import (
    ANSWERS,
    BYTES,
    NAME,
    build_class,
    grade,
    gradebook,
    hand_in,
    stamp,
    write_answers,
)

RANDOM, REFUSES = "random matrices of several shapes", "an error where the sizes do not fit"


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The class, graded and with feedback; two students have more to tell than an answer."""
    course = build_class(tmp_path_factory.mktemp("class") / "course", "2027-03-01T12:00:00")
    stamp(course, "student_solved", datetime(2027, 3, 2, 4, 0, tzinfo=UTC))  # 25 hours late
    notebook = write_answers(course, "student_writes", {"my_mm": ANSWERS["student_wrong"]})
    notebook.cells[-1].source += "\n\nBecause *nobody* would notice."
    notebook.cells += [nbformat.v4.new_code_cell("print('my own cell', 6 * 7)")]
    notebook.cells += [nbformat.v4.new_markdown_cell("My **own** note")]
    tests = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]
    notebook.cells.remove(tests[0])
    hand_in(course, "student_writes", notebook)
    grade(course, test_seconds=4.0, cell_seconds=10.0)
    with gradebook(course) as book:
        mark = book.find_grade("why", NAME, NAME, "student_writes")
        mark.manual_score, mark.needs_manual_grade = 1.5, False
        comment = book.find_comment("why", NAME, NAME, "student_writes")
        comment.manual_comment = "Well seen.\n<b>Now</b> say where."
        book.db.commit()
    done = run(course, "feedback")
    assert done.exit_code == 0, done.output
    assert f"{len(ANSWERS) + 3} pages written" in done.output
    return course


def run(course: Course, *words: str):  # type: ignore[no-untyped-def]
    return CliRunner().invoke(main, ["--course", str(course.root), *words])


def page(course: Course, student: str) -> str:
    return (course.root / "feedback" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")


def read(course: Course, student: str) -> str:
    return words_of(page(course, student))


def after(text: str, says: str) -> str:
    """What stands behind a test's line, up to the next one."""
    return text.split(says, 1)[1].split("hidden test", 2)[1][:150]


def test_all_is_well_where_every_test_passes(graded: Course) -> None:
    text = read(graded, "student_solved")
    assert "my_mm 3 of 3 8 / 8" in text
    assert "predictions 1 of 1 1 / 1" in text
    for says in (RANDOM, REFUSES, "the predicted shapes"):
        assert f"Passed: {says}" in text
    assert "Not passed" not in text


def test_a_visible_test_tells_what_was_expected_and_what_came(graded: Course) -> None:
    text = read(graded, "student_wrong")
    assert "Tensor-likes are not close!" in text
    assert "Mismatched elements: 8 / 8" in text
    assert "my_mm(left, right), torch.mm(left, right))" in text  # the test itself


def test_a_visible_test_tells_the_line_in_which_an_answer_stopped(graded: Course) -> None:
    text = read(graded, "student_raises")
    assert "ValueError: never tell [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]" in text
    assert "(line 3 of the cell, in my_mm: raise ValueError(f'never tell {a.tolist()}'))" in text


@pytest.mark.parametrize(
    ("student", "sentence"),
    [
        ("student_wrong", "The result is not what it should be."),
        ("student_raises", "It raised ValueError."),
        ("student_renames", "It raised Exception."),
        ("student_postpones", "There is no answer yet: the cell raises NotImplementedError."),
        ("student_changes", "Your answer changed its argument, and has to leave it as it was."),
        (
            "student_exits",
            "It ended the process that ran it: a crash, an exit, or too much memory.",
        ),
        ("student_loops", "It took too long."),
        ("student_unreadable", "It returned something that cannot be read."),
        ("student_deletes", "Your notebook does not define my_mm."),
    ],
)
def test_a_hidden_test_tells_the_kind_of_its_failure(
    graded: Course, student: str, sentence: str
) -> None:
    assert sentence in after(read(graded, student), RANDOM)


@pytest.mark.parametrize(
    "student", ["student_raises", "student_renames", "student_postpones", "student_prints"]
)
def test_what_an_answer_says_in_a_hidden_test_is_not_shown(graded: Course, student: str) -> None:
    """In each of them the inputs of hidden tests stand in what the instructor reads."""
    path = graded.root / "autograded" / student / BYTES
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.id == "my_mm_random":
            known = re.findall(r"0\.\d{6,}", str(cell.outputs))
    assert known or student == "student_renames"
    assert [number for number in known if number in page(graded, student)] == []
    assert not re.search(r"0\.\d{6,}", read(graded, student))
    assert read(graded, student).count("Told1234") <= 3 * (student == "student_renames")


def test_what_an_answer_prints_in_a_visible_test_is_shown(graded: Course) -> None:
    assert "printed [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]" in read(graded, "student_prints")


def test_a_broken_rule_is_named_with_its_place_once(graded: Course) -> None:
    text = read(graded, "student_forbidden")
    assert text.count("my_mm uses `@` (line 2), which this exercise forbids.") == 1


def test_what_was_not_answered_is_called_so(graded: Course) -> None:
    text = read(graded, "student_untouched")
    assert "my_mm Not answered 0 / 8" in text
    assert "raise NotAnswered" not in text
    assert "my_mm is still empty" not in text


def test_the_graders_comment_and_points_are_shown(graded: Course) -> None:
    text = read(graded, "student_writes")
    assert "Because nobody would notice." in text
    assert "Comment Well seen. <b>Now</b> say where." in text
    assert "1.5 / 2" in text
    assert "waits for a grader" not in text
    assert "waits for a grader" in read(graded, "student_solved")


def test_late_work_says_what_it_cost(graded: Course) -> None:
    text = read(graded, "student_solved")
    assert "1.8 points were taken off, as it came 25 hours after the deadline." in text
    assert "Late penalty \N{MINUS SIGN}1.8 Total 7.2 / 11" in text
    assert "2027-03-02 13:00 Asia/Seoul" in text
    assert "deadline" not in read(graded, "student_wrong")


def test_the_penalty_is_that_of_the_score_as_it_is_now(graded: Course) -> None:
    with gradebook(graded) as book:
        mark = book.find_grade("why", NAME, NAME, "student_solved")
        mark.manual_score = 1.0
        book.db.commit()
    assert run(graded, "feedback", "--students", "student_solved").exit_code == 0
    assert "Late penalty \N{MINUS SIGN}2 Total 8 / 11" in read(graded, "student_solved")
    with gradebook(graded) as book:
        mark = book.find_grade("why", NAME, NAME, "student_solved")
        mark.manual_score = None
        book.db.commit()
    run(graded, "feedback", "--students", "student_solved")


def test_what_was_repaired_is_told(graded: Course) -> None:
    assert "my_mm_example: the test was gone, and is back" in read(graded, "student_writes")
    assert "What was repaired" not in read(graded, "student_wrong")


def test_a_receipts_notes_are_told_too(graded: Course, tmp_path: Path) -> None:
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course", graded.settings)
    from autograder.intake.receipts import Receipt, receipt_path

    receipt = Receipt("student_wrong", NAME, "a.ipynb", "0" * 64, notes=("read as UTF-16",))
    receipt_path(course, "student_wrong", NAME).write_text(receipt.to_json(), encoding="utf-8")
    assert run(course, "feedback", "--students", "student_wrong").exit_code == 0
    assert "read as UTF-16" in read(course, "student_wrong")


def test_own_cells_are_shown_with_their_outputs_and_the_lessons_are_not(graded: Course) -> None:
    text = read(graded, "student_writes")
    assert "print('my own cell', 6 * 7) my own cell 42" in text
    assert "My own note" in text
    assert "x @ x.T" not in text
    assert "Other cells" not in read(graded, "student_wrong")


def test_the_release_that_graded_it_is_named_as_in_the_receipt(graded: Course) -> None:
    from autograder.intake.receipts import release_of

    assert f"0.1.0-{release_of(graded, NAME)}" in read(graded, "student_wrong")


def test_no_student_finds_another_one(graded: Course) -> None:
    students = sorted(path.name for path in (graded.root / "submitted").iterdir())
    for student in students:
        found = set(re.findall(r"student_\w+", page(graded, student)))
        assert found == {student}


def test_neither_path_nor_reference_nor_hidden_line_is_in_any_page(graded: Course) -> None:
    source = nbformat.read(graded.source_dir / BYTES, as_version=4)
    release = nbformat.read(graded.release_dir / BYTES, as_version=4)
    public = [cell.source for cell in release.cells]
    for path in graded.root.glob("feedback/*/*/*.html"):
        student = path.parent.parent.name
        own = nbformat.read(graded.root / "submitted" / student / BYTES, as_version=4)
        hidden = secrets(source, public + [cell.source for cell in own.cells])
        text = path.read_text(encoding="utf-8")
        assert found_in(text, hidden) == []
        assert str(graded.root) not in text
        assert "autograder/referee" not in text
        assert "Traceback" not in words_of(text)


def test_nbgrader_writes_the_same_bytes(graded: Course, tmp_path: Path) -> None:
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course", graded.settings)
    before = {s: page(course, s) for s in ("student_solved", "student_writes", "student_forbidden")}
    shutil.rmtree(course.root / "feedback")
    config = load_config(course)
    api = NbGraderAPI(CourseDirectory(config=config), config=config)
    for student, expected in before.items():
        done = api.generate_feedback(NAME, student)
        assert done["success"], done
        assert page(course, student) == expected


def test_the_command_writes_only_what_is_asked_for(graded: Course, tmp_path: Path) -> None:
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course", graded.settings)
    shutil.rmtree(course.root / "feedback")
    done = run(
        course, "feedback", "01", "--students", "student_wrong", "--students", "student_raises"
    )
    assert "2 pages written" in done.output
    assert {p.name for p in (course.root / "feedback").iterdir()} == {
        "student_wrong",
        "student_raises",
    }
    done = run(course, "feedback", "--students", "nobody")
    assert done.exit_code == 1
    assert done.output.endswith(f"nothing of 'nobody' was graded in {NAME}.\n")


def test_one_page_that_cannot_be_made_does_not_stop_the_others(
    graded: Course, tmp_path: Path
) -> None:
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course", graded.settings)
    shutil.rmtree(course.root / "feedback")
    path = course.root / "autograded" / "student_raises" / BYTES
    path.chmod(0o644)
    notebook = nbformat.read(path, as_version=4)
    del notebook.metadata["autograder"]
    nbformat.write(notebook, path)
    done = run(course, "feedback")
    assert done.exit_code == 1
    assert f"run `nbgrader autograde {NAME} --student=student_raises --force`" in done.output
    assert f"{len(ANSWERS) + 2} pages written" in done.output
    assert not (course.root / "feedback" / "student_raises").exists()


def test_a_korean_notebook_gets_a_korean_page(graded: Course, tmp_path: Path) -> None:
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course", graded.settings)
    path = course.root / "autograded" / "student_wrong" / BYTES
    path.chmod(0o644)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and "nbgrader" not in cell.metadata:
            cell.source = "# 행렬의 곱"
    nbformat.write(notebook, path)
    assert run(course, "feedback", "--students", "student_wrong").exit_code == 0
    assert '<html lang="ko">' in page(course, "student_wrong")
    assert "결과가 기대한 것과 다릅니다." in read(course, "student_wrong")
    assert '<html lang="en">' in page(course, "student_raises")
