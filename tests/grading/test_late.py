"""Late work: penalties by course.toml's rule, and extensions that hold, under real nbgrader."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook

from autograder.__main__ import main
from autograder.build import tree
from autograder.course import Course, find_course
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of, load_config
from autograder.grading.extensions import Extensions, extensions_file, read_extensions
from autograder.grading.late import SharePerDay, settle_penalties
from autograder.grading.sync import sync
from tests.conftest import ROOT, SETTINGS, make_course
from tests.grading.test_plain_nbgrader import nbgrader
from tests.people import environment, solve

NAME = "01_products"
RULE = "\n[deadlines]\n{name} = {due}\n\n[late]\nper_day = 0.1\ngrace_minutes = 10\n"
DUE = "2027-03-19T23:59:00"  # in Seoul: 14:59 UTC
# When each student handed in, as `nbgrader submit` writes it.
HANDED_IN = {
    "early": "2027-03-19 14:58:59 UTC",
    "grace": "2027-03-19 15:09:00 UTC",
    "late": "2027-03-22 02:00:00 UTC",
    "extended": "2027-03-22 02:00:00 UTC",
    "untimed": None,
}


def write_rule(course: Course, due: str = DUE, rule: str = RULE) -> Course:
    text = SETTINGS + rule.format(name=NAME, due=due)
    (course.root / "course.toml").write_text(text, encoding="utf-8")
    return find_course(course.root)


def run(course: Course, *words: str) -> Result:
    return CliRunner().invoke(main, ["--course", str(course.root), *words])


def hand_in(course: Course, student: str, timestamp: str | None) -> None:
    folder = course.root / "submitted" / student / NAME
    folder.mkdir(parents=True)
    shutil.copy(course.release_dir / NAME / f"{NAME}.ipynb", folder)
    solve(course, NAME, folder / f"{NAME}.ipynb")
    if timestamp:
        (folder / "timestamp.txt").write_text(timestamp)


def autograde(course: Course, home: Path, *words: str) -> None:
    nbgrader("autograde", NAME, *words, cwd=course.root, env=environment(home))


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A class in which one was granted an extension before handing in, graded by nbgrader."""
    place = tmp_path_factory.mktemp("late")
    course = write_rule(make_course(place / "course"))
    (course.root / "autograder").symlink_to(ROOT / "autograder")
    tree.write(course, tree.build(course, [NAME]), whole=True)
    sync(course, [NAME])
    for student, timestamp in HANDED_IN.items():
        hand_in(course, student, timestamp)
    done = run(course, "extend", "extended", NAME, "2027-03-22")
    assert done.output == "extended may hand in 01_products until 2027-03-22 23:59 (KST).\n"
    autograde(course, place)
    return course


@pytest.fixture
def course(graded: Course, tmp_path: Path) -> Course:
    """A copy of that class."""
    shutil.copytree(graded.root, tmp_path / "course", symlinks=True)
    return find_course(tmp_path / "course")


def penalties(course: Course) -> dict[str, float]:
    with Gradebook(*gradebook_of(course)) as gradebook:
        submissions = gradebook.assignment_submissions(NAME)
        return {s.student.id: s.late_submission_penalty for s in submissions}


def extensions(course: Course) -> Extensions:
    return read_extensions(extensions_file(course.root))


def give_points(course: Course, student: str, points: float, extra: float = 0) -> None:
    """What a grader types into formgrader for the question that is graded by hand."""
    with Gradebook(*gradebook_of(course)) as gradebook:
        grade = gradebook.find_grade("why", NAME, NAME, student)
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = points, extra, False
        gradebook.db.commit()


def test_each_day_begun_takes_a_share_and_an_extension_is_another_deadline(graded: Course) -> None:
    late = 9 * (0.1 * 3)  # 9 points by the tests; 2 days and 11 hours late
    assert penalties(graded) == {"early": 0, "grace": 0, "late": late, "extended": 0, "untimed": 0}


def test_the_gradebooks_due_date_is_course_tomls_deadline(graded: Course) -> None:
    with Gradebook(*gradebook_of(graded)) as gradebook:
        assert f"{gradebook.find_assignment(NAME).duedate}" == "2027-03-19 14:59:00"
        submission = gradebook.find_submission(NAME, "extended")
        assert f"{submission.duedate}" == "2027-03-22 14:59:00"


def test_grading_again_changes_nothing(course: Course, tmp_path: Path) -> None:
    before = penalties(course)
    autograde(course, tmp_path, "--force", "--student=extended")
    autograde(course, tmp_path, "--force", "--student=late")
    assert penalties(course) == before


def test_an_extension_after_grading_takes_the_penalty_back_at_once(course: Course) -> None:
    done = run(course, "extend", "late", "01", "2027-03-21 23:59")
    lines = done.output.splitlines()
    assert lines[0] == "late may hand in 01_products until 2027-03-21 23:59 (KST)."
    assert lines[1] == "late, 01_products: the late penalty is 0.9 points (was 2.7)"
    run(course, "extend", "late", "01", "2027-03-22 11:00:00+09:00")
    assert penalties(course)["late"] == 0
    done = run(course, "extend", "late", "01", "--remove")
    assert "late has no extension of 01_products any more." in done.output
    assert penalties(course)["late"] == pytest.approx(2.7)
    assert run(course, "extend", "late", "01", "--remove").exit_code == 1


def test_an_extension_stays_the_same_moment_when_the_deadline_moves(course: Course) -> None:
    sync(write_rule(course, "2027-03-21T23:59:00"), [NAME])
    with Gradebook(*gradebook_of(course)) as gradebook:
        submission = gradebook.find_submission(NAME, "extended")
        assert submission.extension == timedelta(days=1)
        assert f"{submission.duedate}" == "2027-03-22 14:59:00"


def test_without_a_deadline_nobody_is_late(course: Course) -> None:
    sync(write_rule(course, rule=""), [NAME])
    with Gradebook(*gradebook_of(course)) as gradebook:
        settle_penalties(gradebook, load_config(course))
    assert set(penalties(course).values()) == {0}


def test_points_that_a_grader_gives_later_count_for_the_penalty(course: Course) -> None:
    give_points(course, "late", 2, extra=1)
    give_points(course, "early", 2)
    with Gradebook(*gradebook_of(course)) as gradebook:
        lines = settle_penalties(gradebook, load_config(course))
        again = settle_penalties(gradebook, load_config(course))
    assert lines == ["late, 01_products: the late penalty is 3.6 points (was 2.7)"]
    assert again == []
    assert penalties(course)["late"] == 12 * (0.1 * 3)


def test_nobody_loses_a_point_as_long_as_no_rule_is_set(course: Course, tmp_path: Path) -> None:
    write_rule(course, rule="\n[deadlines]\n{name} = {due}\n")
    autograde(course, tmp_path, "--force", "--student=late")
    assert set(penalties(course).values()) == {0}


def test_the_list_shows_everybody_who_has_an_extension(course: Course) -> None:
    assert (
        run(course, "extend", "--list").output == "extended  01_products  2027-03-22 23:59 (KST)\n"
    )


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["nobody", "01", "2027-03-22"], "nobody here is called 'nobody'"),
        (["extend", "01", "2027-03-22"], "did you mean 'extended'?"),
        (["late", "01", "soon"], "'soon' is no date; write a date such as 2027-03-22"),
        (["late", "01", "2027-03-19"], "2027-03-19 23:59 KST is not after the deadline"),
        (["late", "09", "2027-03-22"], "no lesson matches '09'"),
    ],
)
def test_what_cannot_be_granted_is_refused_in_one_sentence(
    graded: Course, words: list[str], text: str
) -> None:
    before = extensions(graded)
    done = run(graded, "extend", *words)
    assert done.exit_code == 1
    assert done.output.count("\n") == 1
    assert text in done.output
    assert extensions(graded) == before


def test_a_lesson_without_a_deadline_needs_no_extension(course: Course) -> None:
    done = run(write_rule(course, rule=""), "extend", "late", "01", "2027-03-22")
    assert done.output == (
        f"autograder: {course.root / 'course.toml'}: 01_products has no deadline, so that nobody "
        "is late; write one under [deadlines] first.\n"
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("who,when\n", "the first line must be 'student,lesson,until'."),
        ("student,lesson,until\nlate,01,soon\n", "line 2: expected a moment such as"),
        ("student,lesson,until\nlate,01,2027-03-22\n", "line 2: expected a moment such as"),
    ],
)
def test_a_damaged_file_of_extensions_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "extensions.csv"
    path.write_text(text)
    with pytest.raises(CourseError) as caught:
        read_extensions(path)
    assert str(caught.value).startswith(f"{path}: {complaint}")


@pytest.mark.parametrize(
    ("seconds", "points"), [(1, None), (600, None), (601, 1), (86400, 1), (86401, 2), (10**7, 10)]
)
def test_the_rule_by_the_second(seconds: float, points: float | None) -> None:
    rule = SharePerDay(per_day=0.1, grace_minutes=10)
    assert rule.late_submission_penalty("s", 10, seconds) == points
