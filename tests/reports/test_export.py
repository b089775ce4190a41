"""Exports hold the gradebook's numbers exactly, in the columns that each LMS imports."""

from __future__ import annotations

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import pandas
import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook

from autograder.__main__ import main
from autograder.build import tree
from autograder.course import Course, find_course
from autograder.grading.config import gradebook_of
from autograder.grading.sync import sync
from autograder.intake.roster import ROSTER, Person, roster_text
from tests.conftest import LESSON, SETTINGS, make_course

ONE, TWO = "01_products", "02_again"
RULE = f"\n[deadlines]\n{ONE} = 2027-03-19T23:59:00\n\n[late]\nper_day = 0.1\n"
CODE = {"my_mm_example": 1.0, "my_mm_random": 4.0, "my_mm_refuses": 3.0, "predictions_shapes": 1.0}
THIRD = 1 / 3  # no short decimal has its value
PEOPLE = [
    Person(
        "student01",
        name="Student One",
        first_name="Student",
        last_name="One",
        email="one@example.org",
        username="one",
        id_number="00017",
        canvas_id="901",
        canvas_name="One, Student",
        sis_user_id="S1",
        sis_login_id="one@example.org",
        section="A, morning",
        moodle_numbers=("1234567", "7654321"),
    ),
    Person(
        "student02",
        name="Two O'Student",
        last_name="O'Student, the second",
        first_name="Two",
        email="two@example.org",
        canvas_id="902",
        canvas_name="O'Student, Two",
    ),
    Person("student03", name="학생 셋", first_name="셋", last_name="학생", canvas_id="903"),
    Person("student04", name="Student Four", email="four@example.org"),
    Person("student05", name="Student Five", canvas_id="905", email="5@example.org", left=True),
]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Two lessons; one student with everything, one late, one who waits, two with nothing."""
    lessons = {ONE: LESSON, TWO: LESSON}
    course = make_course(tmp_path_factory.mktemp("export") / "course", lessons)
    (course.root / "course.toml").write_text(SETTINGS + RULE)
    course = find_course(course.root)
    (course.root / ROSTER).write_text(roster_text(PEOPLE), encoding="utf-8")
    tree.write(course, tree.build(course, [ONE, TWO]), whole=True)
    sync(course, [ONE, TWO])
    with Gradebook(*gradebook_of(course)) as gradebook:
        for student in ("student01", "student02", "student03"):
            gradebook.add_student(student)
        hand_in(gradebook, ONE, "student01", "2027-03-19 14:00:00 UTC", why=1.5, extra=THIRD)
        hand_in(gradebook, ONE, "student02", "2027-03-20 14:00:00 UTC", why=0.1, extra=0.2)
        hand_in(gradebook, ONE, "student03", "2027-03-19 14:00:00 UTC", why=None)
        hand_in(gradebook, TWO, "student01", "2027-03-19 14:00:00 UTC", why=0.7)
    return course


def hand_in(
    gradebook: Gradebook,
    lesson: str,
    student: str,
    timestamp: str,
    why: float | None,
    extra: float | None = None,
) -> None:
    """A submission whose tests all passed, and what a grader gave for the written answer."""
    gradebook.add_submission(lesson, student, timestamp=timestamp)
    for name, points in CODE.items():
        test = gradebook.find_grade(name, lesson, lesson, student)
        test.auto_score, test.needs_manual_grade = points, False
    grade = gradebook.find_grade("why", lesson, lesson, student)
    grade.manual_score, grade.extra_credit = why, extra
    grade.needs_manual_grade = why is None
    gradebook.db.commit()


@pytest.fixture
def course(graded: Course, tmp_path: Path) -> Course:
    """A copy of that course."""
    shutil.copytree(graded.root, tmp_path / "course")
    return find_course(tmp_path / "course")


def run(course: Course, *words: str) -> Result:
    return CliRunner().invoke(main, ["--course", str(course.root), "export", *words])


def exported(course: Course, name: str, *words: str) -> list[dict[str, str]]:
    done = run(course, *words)
    assert done.exit_code == 0, done.output
    with (course.root / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def truth(course: Course) -> dict[tuple[str, str], tuple[float, float, float]]:
    """Raw score, penalty and score of every submission, as the gradebook has them."""
    with Gradebook(*gradebook_of(course)) as gradebook:
        return {
            (s.student.id, a.name): (
                s.score,
                s.late_submission_penalty,
                max(0.0, s.score - s.late_submission_penalty),
            )
            for a in gradebook.assignments
            for s in a.submissions
        }


def test_the_plain_table_holds_the_gradebooks_numbers_exactly(course: Course) -> None:
    rows = exported(course, "grades.csv")
    keys = ("raw_score", "late_submission_penalty", "score")
    read = {
        (row["student_id"], row["assignment"]): tuple(float(row[key]) for key in keys)
        for row in rows
        if row["score"]
    }
    assert read == truth(course)
    assert read["student01", ONE] == (9 + (1.5 + THIRD), 0, 9 + (1.5 + THIRD))
    raw, penalty, score = read["student02", ONE]  # graded by hand and a day late
    assert (penalty, score) == (raw * 0.1, raw - raw * 0.1)


def test_everybody_has_a_row_for_each_lesson_and_what_is_open_is_named(course: Course) -> None:
    states = {
        (r["student_id"], r["assignment"]): r["state"] for r in exported(course, "grades.csv")
    }
    assert states == {
        ("student01", ONE): "final",
        ("student02", ONE): "final",
        ("student03", ONE): "waits for a grader: why",
        ("student04", ONE): "nothing handed in or not graded",
        ("student01", TWO): "final",
        ("student02", TWO): "nothing handed in or not graded",
        ("student03", TWO): "nothing handed in or not graded",
        ("student04", TWO): "nothing handed in or not graded",
    }
    assert (
        "Not final: 1 scores (student03) have a question that waits for a grader; "
        "the column 'state' names it." in run(course).output
    )


def test_names_with_commas_apostrophes_and_hangul_come_back_as_they_are(course: Course) -> None:
    names = {(r["last_name"], r["first_name"]) for r in exported(course, "grades.csv")}
    assert {("O'Student, the second", "Two"), ("학생", "셋"), ("One", "Student")} <= names


def test_every_export_opens_in_pandas(course: Course) -> None:
    run(course)
    table = pandas.read_csv(course.root / "grades.csv")
    table = table.set_index(["student_id", "assignment"])
    assert {
        key: tuple(table.loc[key, ["raw_score", "late_submission_penalty", "score"]])
        for key in truth(course)
    } == truth(course)
    for kind in ("canvas", "moodle"):
        run(course, f"--{kind}")
        table = pandas.read_csv(course.root / f"grades_{kind}.csv")
        assert truth(course)["student01", ONE][2] in set(table[ONE])


def test_canvas_gets_its_own_columns_and_a_row_of_points(course: Course) -> None:
    first, *rows = exported(course, "grades_canvas.csv", "--canvas")
    assert list(first) == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", ONE, TWO]
    assert list(first.values()) == ["    Points Possible", "", "", "", "", "11.0", "11.0"]
    assert [row["ID"] for row in rows] == ["901", "902", "903"]
    assert rows[0]["Student"] == "One, Student"
    assert rows[0]["Section"] == "A, morning"
    scores = truth(course)
    assert float(rows[0][ONE]) == scores["student01", ONE][2]
    assert float(rows[1][ONE]) == scores["student02", ONE][2]
    assert rows[1][TWO] == ""  # nothing handed in: Canvas leaves it alone


def test_whom_canvas_does_not_know_is_named(course: Course) -> None:
    lines = run(course, "--canvas").output.splitlines()
    assert "no Canvas ID in the roster, so left out: student04." in lines
    assert f"Canvas will ask about a new assignment for: {ONE}, {TWO}." in lines


CANVAS_EXPORT = """\
Student,ID,SIS User ID,SIS Login ID,Section,Homework 0 (77),01 products (4711),"Again, 02_again (4712)",Final Score
,,,,,Manual Posting,,,
    Points Possible,,,,,5,100,11,(read only)
"One, Student",901,S1,one@example.org,"A, morning",5,,,0
"""


def test_the_titles_of_canvass_own_export_are_used(course: Course) -> None:
    gradebook = course.root / "canvas.csv"
    gradebook.write_text(CANVAS_EXPORT, encoding="utf-8-sig")
    done = run(course, "--canvas", str(gradebook))
    header = (course.root / "grades_canvas.csv").read_text().splitlines()[0]
    columns = next(csv.reader([header]))[5:]
    assert columns == ["01 products (4711)", "Again, 02_again (4712)"]
    assert f"{ONE} has 100 points in Canvas, and 11 here." in done.output
    assert "new assignment" not in done.output


def test_moodle_gets_what_it_finds_people_by(course: Course) -> None:
    rows = exported(course, "grades_moodle.csv", "--moodle")
    people = ["First name", "Last name", "ID number", "Username", "Email address"]
    assert list(rows[0]) == [*people, ONE, TWO]
    ids = [(row["ID number"], row["Username"], row["Email address"]) for row in rows]
    assert ids == [
        ("00017", "one", "one@example.org"),
        ("", "", "two@example.org"),
        ("", "", "four@example.org"),
    ]
    assert float(rows[0][TWO]) == truth(course)["student01", TWO][2]
    assert rows[2][ONE] == ""
    output = run(course, "--moodle").output
    assert "no ID number, username or email in the roster, so left out: student03." in output


WORKSHEET = """\
Identifier,Full name,ID number,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Feedback comments
Participant 7654321,Student One,,,Submitted,,"11,00",Yes,"Friday, 19 March 2027",
Participant 2222222,Two O'Student,,two@example.org,Submitted,3.00,"11,00",No,-,"Well, well"
Participant 3333333,Student Four,,four@example.org,No submission,,"11,00",Yes,-,
Participant 4444444,Student Nobody,,,Submitted,,"11,00",Yes,-,
"""


def test_a_grading_worksheet_comes_back_filled_in(course: Course) -> None:
    path = course.root / "worksheet.csv"
    path.write_text(WORKSHEET, encoding="utf-8-sig")
    done = run(course, "--lesson", "01", "--moodle", str(path))
    with (course.root / "grades_moodle.csv").open(encoding="utf-8", newline="") as file:
        new = list(csv.reader(file))
    old = list(csv.reader(WORKSHEET.splitlines()))
    grade = repr(truth(course)["student01", ONE][2])
    old[1][5] = grade
    assert new == old
    assert "not in the roster, so left as they were: Student Nobody." in done.output
    assert "locked in Moodle, so left as they were: Two O'Student." in done.output


def test_a_worksheet_is_for_one_lesson(course: Course) -> None:
    path = course.root / "worksheet.csv"
    path.write_text(WORKSHEET)
    done = run(course, "--moodle", str(path))
    assert done.exit_code == 1
    text = "a grading worksheet is for one assignment; name its lesson with --lesson."
    assert done.output == f"autograder: {path}: {text}\n"


@pytest.mark.parametrize("kind", ["canvas", "moodle"])
def test_scores_that_wait_are_left_out_if_only_final_ones_are_wanted(
    course: Course, kind: str
) -> None:
    people = [replace(p, email=p.email or f"{p.id}@example.org") for p in PEOPLE]
    (course.root / ROSTER).write_text(roster_text(people), encoding="utf-8")
    row = 3 if kind == "canvas" else 2
    assert exported(course, f"grades_{kind}.csv", f"--{kind}")[row][ONE] == "9.0"
    assert exported(course, f"grades_{kind}.csv", f"--{kind}", "--final")[row][ONE] == ""
    assert "these scores are left out." in run(course, f"--{kind}", "--final").output


@pytest.mark.parametrize("kind", [[], ["--canvas"], ["--moodle"]])
def test_nothing_is_exported_as_long_as_a_test_has_no_verdict(
    course: Course, kind: list[str]
) -> None:
    with Gradebook(*gradebook_of(course)) as gradebook:
        gradebook.find_grade("my_mm_random", TWO, TWO, "student01").auto_score = None
        gradebook.db.commit()
    done = run(course, *kind)
    assert done.exit_code == 1
    assert done.output == (
        "autograder: nothing was exported: 1 tests have no verdict (student01: my_mm_random); "
        "run `nbgrader autograde` for these students again.\n"
    )
    assert not list(course.root.glob("grades*"))
    assert run(course, *kind, "--lesson", "01").exit_code == 0


def test_scores_are_shown_all_the_same_and_marked(course: Course) -> None:
    with Gradebook(*gradebook_of(course)) as gradebook:
        test = gradebook.find_grade("my_mm_random", TWO, TWO, "student01")
        test.auto_score, test.needs_manual_grade = None, True
        gradebook.db.commit()
    done = CliRunner().invoke(main, ["--course", str(course.root), "scores"])
    rows = [line.split() for line in done.output.splitlines()]
    assert ["student01", "Student", "One", "10.8333", "5.7*", "16.5333"] in rows
    assert ["student04", "Student", "Four", "-", "-", "0"] in rows


def test_somebody_who_left_is_in_no_table_for_an_lms(course: Course) -> None:
    with Gradebook(*gradebook_of(course)) as gradebook:
        gradebook.add_student("student05")
        hand_in(gradebook, ONE, "student05", "2027-03-19 14:00:00 UTC", why=2)
    assert "student05" in {row["student_id"] for row in exported(course, "grades.csv")}
    assert "905" not in {r["ID"] for r in exported(course, "grades_canvas.csv", "--canvas")}
    emails = {r["Email address"] for r in exported(course, "grades_moodle.csv", "--moodle")}
    assert "5@example.org" not in emails


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["--canvas", "gone.csv"], "gone.csv: there is no such file."),
        (["--canvas", "odd.csv"], "odd.csv: no list of people that is known here"),
        (["--canvas", "plain.csv"], "plain.csv: expected columns 'Student' and 'ID'"),
        (["--moodle", "odd.csv"], "odd.csv: no list of people that is known here"),
        (["--moodle", "latin.csv"], "latin.csv: not UTF-8; save it as 'CSV UTF-8'"),
        (["--canvas", "--moodle"], "ask for them one by one"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(
    course: Course, words: list[str], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(course.root)
    Path("odd.csv").write_text("Colour,Grade\nred,3\n")
    Path("plain.csv").write_text("id,name,email\nstudent01,Student One,one@example.org\n")
    Path("latin.csv").write_bytes("Identifier,Grade,Größe\nParticipant 1,,\n".encode("latin-1"))
    done = run(course, *words)
    assert done.exit_code in (1, 2)
    assert text in done.output
    assert not list(course.root.glob("grades*"))
