"""Feedback goes back under the names that came, so that each LMS finds the student it is for."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.__main__ import main
from autograder.course import Course
from autograder.intake.conventions import claim
from autograder.intake.members import members
from autograder.intake.receipts import Earlier, Receipt, receipt_path
from autograder.intake.roster import Person, Roster
from autograder.reports.returning import canvas_name, moodle_name
from tests.conftest import make_course

NAME = "01_products"

# What came, and the name under which feedback goes back.
MOODLE = {
    "all.zip/Student One_1234567_assignsubmission_file/hw.ipynb": (
        "Student One_1234567_assignsubmission_file/01_products_feedback.html"
    ),
    "all.zip/Student One_1234567_assignsubmission_file_/part/hw.ipynb": (
        "Student One_1234567_assignsubmission_file_/01_products_feedback.html"
    ),
    "all.zip/O'Student, Two_2234567_assignsubmission_file_hw_1.ipynb": (
        "O'Student, Two_2234567_assignsubmission_file_01_products_feedback.html"
    ),
    "all.zip/학생 하나_3234567_assignsubmission_file_/복사본 (1).ipynb": (
        "학생 하나_3234567_assignsubmission_file_/01_products_feedback.html"
    ),
    "all.zip/Participant_4234567_assignsubmission_file_/hw.ipynb": (
        "Participant_4234567_assignsubmission_file_/01_products_feedback.html"
    ),
}
CANVAS = {
    "all.zip/onestudent_901_55001_01_products.ipynb": "onestudent_901_55001_01_products.html",
    "all.zip/ostudenttwo_LATE_902_55002_hw-1.ipynb": "ostudenttwo_LATE_902_55002_hw-1.html",
    "all.zip/학생하나_903_55003_Copy_of_2.ipynb.txt": "학생하나_903_55003_Copy_of_2.ipynb.html",
    "all.zip/anon_x7y8z_55004_hw.ipynb": "anon_x7y8z_55004_hw.html",
    "all.zip/LATE_anon_x7y8z_55004_hw.ipynb": "LATE_anon_x7y8z_55004_hw.html",
}
OTHERS = [
    "drive/student01/01_products.ipynb",
    "inbound/student01+01_products+2027-03-19 12:00:00 UTC/01_products.ipynb",
]
ROSTER = Roster(
    [
        Person("student01", name="Student One", canvas_id="901", moodle_numbers=("1234567",)),
        Person("student02", name="Two O'Student", canvas_id="902", moodle_numbers=("2234567",)),
        Person("student03", name="학생 하나", canvas_id="903", moodle_numbers=("3234567",)),
        Person("student04", name="Four", canvas_id="x7y8z", moodle_numbers=("4234567",)),
    ]
)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course with feedback for three: from Moodle, from Canvas, and from a folder."""
    course = make_course(tmp_path / "course")
    came = [next(iter(MOODLE)), next(iter(CANVAS)), OTHERS[0]]
    for number, file in enumerate(came, 1):
        hand_in(course, Receipt(f"student{number:02d}", NAME, file, "0" * 64))
    return course


def hand_in(course: Course, receipt: Receipt, feedback: bool = True) -> None:
    path = receipt_path(course, receipt.student, NAME)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(receipt.to_json(), encoding="utf-8")
    if feedback:
        html = course.root / "feedback" / receipt.student / NAME / f"{NAME}.html"
        html.parent.mkdir(parents=True, exist_ok=True)
        html.write_text(f"<p>For {receipt.student}.</p>")


def run(course: Course, *words: str) -> Result:
    return CliRunner().invoke(main, ["--course", str(course.root), "return", *words])


def content(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@pytest.mark.parametrize(("came_as", "name"), MOODLE.items())
def test_moodle_gets_the_folder_or_the_beginning_that_it_gave(came_as: str, name: str) -> None:
    assert moodle_name(came_as, NAME) == name
    assert canvas_name(came_as, NAME) is None


@pytest.mark.parametrize(("came_as", "name"), CANVAS.items())
def test_canvas_gets_the_numbers_that_it_gave(came_as: str, name: str) -> None:
    assert canvas_name(came_as, NAME) == name
    assert moodle_name(came_as, NAME) is None


@pytest.mark.parametrize("came_as", OTHERS)
def test_what_came_otherwise_has_no_name_for_an_lms(came_as: str) -> None:
    assert moodle_name(came_as, NAME) is None
    assert canvas_name(came_as, NAME) is None


@pytest.mark.parametrize(("came_as", "name"), [*MOODLE.items(), *CANVAS.items()])
def test_collect_would_know_each_file_for_the_same_students(came_as: str, name: str) -> None:
    there, back = claim(came_as.split("/")), claim(["feedback.zip", *name.split("/")])
    assert ROSTER.find(back) == ROSTER.find(there)
    assert (back.kind, back.number, back.upload) == (there.kind, there.number, there.upload)


@pytest.mark.parametrize(("came_as", "name"), MOODLE.items())
def test_moodles_importer_finds_the_student_by_its_own_rule(came_as: str, name: str) -> None:
    # mod/assign/feedback/file/importziplib.php, is_valid_filename_for_import
    info = name.split("/")[0].split("_", 4)
    assert info[1] in came_as
    assert info[1].isdecimal()
    assert info[2:4] == ["assignsubmission", "file"]
    assert [*info, ""][4].lstrip("/") + name.rpartition("/")[2]


@pytest.mark.parametrize(("came_as", "name"), CANVAS.items())
def test_canvass_importer_finds_the_student_by_its_own_rule(came_as: str, name: str) -> None:
    # app/models/abstract_assignment.rb, infer_comment_context_from_filename
    words = [word for word in name.split("_") if word != "LATE"]
    anonymous = words[0] == "anon"
    user, upload = words[1:3] if anonymous else [w for w in words if w.isdecimal()][:2]
    assert f"_{user}_{upload}_" in came_as
    assert not words[-1].startswith("link")


def test_each_lms_gets_its_own_students_and_the_others_are_named(course: Course) -> None:
    done = run(course, "01", "--moodle")
    assert content(course.root / "return" / f"{NAME}_moodle.zip") == {
        "Student One_1234567_assignsubmission_file/01_products_feedback.html": (
            "<p>For student01.</p>"
        )
    }
    assert "Not from Moodle, so not in it (--folder has them): student02, student03." in done.output
    assert "Upload multiple feedback files in a zip." in done.output
    run(course, "01", "--canvas", "--out", str(course.root / "new" / "back.zip"))
    assert content(course.root / "new" / "back.zip") == {
        "onestudent_901_55001_01_products.html": "<p>For student02.</p>"
    }


def test_the_zip_read_as_an_archive_of_submissions_names_the_same_people(course: Course) -> None:
    run(course, "01", "--moodle")
    found = members(course.root / "return" / f"{NAME}_moodle.zip")
    assert [ROSTER.find(claim(member.parts)).id for member in found] == ["student01"]


def test_work_that_came_twice_goes_back_through_the_lms_that_knows_it(course: Course) -> None:
    first = Receipt("student03", NAME, OTHERS[0], "0" * 64)
    earlier = Earlier("all.zip/학생 하나_3234567_assignsubmission_file/hw.ipynb", "1" * 64)
    hand_in(course, replace(first, earlier=(earlier,)))
    run(course, "01", "--moodle")
    names = content(course.root / "return" / f"{NAME}_moodle.zip")
    assert "학생 하나_3234567_assignsubmission_file/01_products_feedback.html" in names


def test_a_folder_has_a_file_for_every_student(course: Course) -> None:
    done = run(course, "01", "--folder")
    assert "feedback for 3 students." in done.output
    folder = course.root / "return" / NAME
    found = {path.name: path.read_text() for path in folder.iterdir()}
    assert found == {f"student{n:02d}.html": f"<p>For student{n:02d}.</p>" for n in (1, 2, 3)}
    assert run(course, "01", "--folder").exit_code == 0


def test_who_has_no_feedback_yet_is_named(course: Course) -> None:
    hand_in(course, Receipt("student04", NAME, list(MOODLE)[4], "0" * 64), feedback=False)
    assert "No feedback yet, so not in it: student04." in run(course, "01", "--folder").output


def test_feedback_that_is_older_than_the_grades_does_not_go_out(course: Course) -> None:
    graded = course.root / "autograded" / "student02" / NAME / f"{NAME}.ipynb"
    graded.parent.mkdir(parents=True)
    graded.write_text("{}")
    html = course.root / "feedback" / "student02" / NAME / f"{NAME}.html"
    os.utime(html, (1e9, 1e9))
    done = run(course, "01", "--folder")
    assert done.exit_code == 1
    text = "the feedback of 1 students is older than their grades (student02)"
    assert done.output == (
        f"autograder: {course.root / 'feedback'}: {text}; run `autograder feedback {NAME}` first.\n"
    )
    assert not (course.root / "return").exists()


@pytest.mark.parametrize("way", ["--exchange", "--moodle"])
def test_a_way_that_no_work_came_is_refused(tmp_path: Path, way: str) -> None:
    course = make_course(tmp_path / "course")
    hand_in(course, Receipt("student01", NAME, OTHERS[0], "0" * 64))
    done = run(course, "01", way)
    assert done.exit_code == 1
    assert f"no work on {NAME} came " in done.output
    assert done.output.count("\n") == 1


def test_a_folder_with_something_else_is_not_written_into(course: Course) -> None:
    (course.root / "thesis").mkdir()
    (course.root / "thesis" / "thesis.tex").write_text("Years of work.")
    done = run(course, "01", "--folder", "--out", str(course.root / "thesis"))
    assert done.exit_code == 1
    assert "this folder holds something else; name another one." in done.output


def test_there_must_be_feedback_and_a_way(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course")
    assert f"there is no feedback on {NAME} yet" in run(course, "01", "--folder").output
    assert "say how: --moodle, --canvas, --folder or --exchange." in run(course, "01").output
