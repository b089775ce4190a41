"""Lists of Moodle and Canvas become one roster; nobody in it is guessed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.conventions import CANVAS, FOLDER, MOODLE, Claim
from autograder.intake.lists import parse_time, read_list
from autograder.intake.people import update
from autograder.intake.roster import (
    NobodyFound,
    Person,
    Roster,
    load_roster,
    roster_text,
)
from tests.intake.classes import canvas_gradebook, moodle_gradebook, students, worksheet

SEOUL = ZoneInfo("Asia/Seoul")


def saved(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_moodles_gradebook_gives_people(tmp_path: Path) -> None:
    found = read_list(moodle_gradebook(tmp_path / "g.csv", students(3)), SEOUL)
    assert (found.kind, found.problems) == ("moodle", [])
    first = found.people[0]
    assert (first.id, first.name, first.email) == (
        "student001",
        "O'Student Two, Jr. 나",
        "student001@example.org",
    )


def test_canvas_gradebook_gives_people_and_skips_its_line_of_points(tmp_path: Path) -> None:
    found = read_list(canvas_gradebook(tmp_path / "c.csv", students(2)), SEOUL)
    assert (found.kind, len(found.people)) == ("canvas", 2)
    second = found.people[1]
    assert (second.id, second.canvas_id, second.canvas_name, second.section) == (
        "student002",
        "400002",
        "하나 C, 학생",
        "Section A",
    )


def test_a_plain_list_and_nbgraders_own_are_read(tmp_path: Path) -> None:
    nbgrader = "id,first_name,last_name,email,lms_user_id\nstudent01,Student,One,,55\n"
    (person,) = read_list(saved(tmp_path / "n.csv", nbgrader), None).people
    assert (person.id, person.name, person.canvas_id) == ("student01", "Student One", "55")
    plain = "id;name\nstudent02;학생 둘\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp949"):
        (person,) = read_list(saved(tmp_path / "p.csv", plain, encoding), None).people
        assert (person.id, person.name) == ("student02", "학생 둘"), encoding


def test_moodles_list_in_korean_is_read(tmp_path: Path) -> None:
    text = "이름,성,학번,이메일 주소\n하나,김,20270001,student01@example.org\n"
    (person,) = read_list(saved(tmp_path / "k.csv", text), None).people
    assert (person.id, person.name, person.last_name) == ("20270001", "김하나", "김")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Wednesday, 10 June 2026, 2:14 PM", datetime(2026, 6, 10, 14, 14, tzinfo=SEOUL)),
        ("Wednesday, September 23, 2020, 9:00 AM", datetime(2020, 9, 23, 9, 0, tzinfo=SEOUL)),
        ("Wednesday, 10 June 2026, 14:14", datetime(2026, 6, 10, 14, 14, tzinfo=SEOUL)),
        ("2027년 3월 19일 금요일, 오후 11:59", datetime(2027, 3, 19, 23, 59, tzinfo=SEOUL)),
        ("2027년 3월 19일(금) 오전 12:05", datetime(2027, 3, 19, 0, 5, tzinfo=SEOUL)),
        ("2027년 13월 19일, 오후 11:59", None),
        ("03/04/2027 11:59", None),  # a day or a month first, nobody knows
    ],
)
def test_times_of_the_worksheet(text: str, time: datetime | None) -> None:
    assert parse_time(text, SEOUL) == time


def test_a_worksheet_adds_numbers_and_times_to_people_that_are_known(tmp_path: Path) -> None:
    class_ = students(4)
    lists = [
        moodle_gradebook(tmp_path / "g.csv", class_),
        worksheet(tmp_path / "w1.csv", class_),
        worksheet(tmp_path / "w2.csv", class_),
    ]
    found = update([], lists, SEOUL)
    assert found.problems == []
    assert sorted(found.people) == [s.login for s in class_]
    assert found.people["student002"].moodle_numbers == ("7000002",)
    assert found.times["7000002"] == datetime(2027, 3, 18, 12, 2, tzinfo=SEOUL)


def test_a_worksheet_without_a_time_zone_gives_no_times_and_says_so(tmp_path: Path) -> None:
    found = read_list(worksheet(tmp_path / "w.csv", students(3)), None)
    assert found.times == {}
    assert found.problems == ["the worksheet's times are not used, as course.toml has no time_zone"]


def test_an_odd_time_in_a_worksheet_is_named(tmp_path: Path) -> None:
    text = "Identifier,Full name,Last modified (submission)\nParticipant 12,Student One,soon\n"
    text += "Participant x,Student Two,-\nParticipant 13,Student Three,-\n"
    found = read_list(saved(tmp_path / "w.csv", text), SEOUL)
    path = tmp_path / "w.csv"
    assert found.problems == [
        f"{path}: line 2: 'soon' is no time that is known here",
        f"{path}: line 3: 'Participant x' is no participant",
    ]
    assert found.times == {}


def test_both_lms_know_the_same_people(tmp_path: Path) -> None:
    class_ = students(5)
    lists = [
        moodle_gradebook(tmp_path / "m.csv", class_),
        canvas_gradebook(tmp_path / "c.csv", class_),
    ]
    found = update([], lists, SEOUL)
    assert len(found.people) == 5
    person = found.people["student003"]
    assert (person.email, person.canvas_id) == ("student003@example.org", "400003")
    assert person.lists == ("moodle", "canvas")


def test_who_joins_is_added_and_who_leaves_is_marked_and_kept(tmp_path: Path) -> None:
    class_ = students(4)
    first = update([], [moodle_gradebook(tmp_path / "a.csv", class_[:3])], SEOUL)
    assert first.lines == ["a.csv: 3 joined: student001, student002, student003"]
    newer = moodle_gradebook(tmp_path / "b.csv", class_[1:])
    second = update(first.people.values(), [newer], SEOUL)
    assert second.lines == [
        "b.csv: 1 joined: student004",
        "b.csv: 1 left, and are marked so: student001",
    ]
    assert [p.id for p in second.people.values() if p.left] == ["student001"]
    assert update(second.people.values(), [newer], SEOUL).lines == []
    again = update(second.people.values(), [moodle_gradebook(tmp_path / "c.csv", class_)], SEOUL)
    assert again.lines == ["c.csv: 1 came back: student001"]
    assert not again.people["student001"].left
    # A list of another LMS, or a worksheet of one group, says nothing about who left.
    for other in (canvas_gradebook, worksheet):
        path = other(tmp_path / "d.csv", class_[:1])
        assert not any(p.left for p in update(again.people.values(), [path], SEOUL).people.values())


def test_a_change_of_name_or_login_keeps_the_id(tmp_path: Path) -> None:
    known = Person("20270001", name="Student One", email="one@example.org", lists=("moodle",))
    text = "First name,Last name,Username,Email address\nStudent,Uno,uno,One@example.org\n"
    found = update([known], [saved(tmp_path / "m.csv", text)], SEOUL)
    (person,) = found.people.values()
    assert (person.id, person.username, person.last_name) == ("20270001", "uno", "Uno")
    assert (found.lines, found.problems) == ([], [])


def test_lines_that_cannot_be_used_are_named_and_the_others_are_read(tmp_path: Path) -> None:
    text = "id,name\nstudent01,Student One\n,Student Two\n../up,Student Three\n"
    text += "student01,Student Four\nstudent01,Student One\n"
    path = saved(tmp_path / "p.csv", text)
    found = update([], [path], SEOUL)
    assert sorted(found.people) == ["student01"]
    assert found.problems == [
        f"{path}: line 3: Student Two is left out: there is no id; give one",
        f"{path}: line 4: Student Three is left out: '../up' cannot be the name of a folder; give one",
        f"{path}: 'Student Four' and 'Student One' have one id, student01; the first is taken",
    ]
    assert found.people["student01"].name == "Student One"


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "name\nStudent One\n"])
def test_what_is_no_list_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(CourseError, match="no list of people that is known here"):
        read_list(saved(tmp_path / "x.csv", text), SEOUL)


def test_a_missing_list_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match=r"x\.csv: this list cannot be read: No such file"):
        read_list(tmp_path / "x.csv", SEOUL)


PEOPLE = [
    Person("student01", "Student One", canvas_id="4001", moodle_numbers=("71", "72")),
    Person("student02", "O'Student Two", email="two@example.org"),
    Person("student03", "Student Same", canvas_id="4003"),
    Person("student04", "Student Same", canvas_name="Same, Student"),
    Person("student05", "학생 하나"),
]


@pytest.mark.parametrize(
    ("claim", "student"),
    [
        (Claim(MOODLE, "whatever", "72"), "student01"),
        (Claim(MOODLE, "OStudent Two", "99"), "student02"),
        (Claim(MOODLE, "학생 하나", "99"), "student05"),
        (Claim(CANVAS, "samestudent", "4003"), "student03"),
        (Claim(CANVAS, "twoostudent", "4002"), None),  # no list says which word is the last name
        (Claim(CANVAS, "samestudent", "4009"), "student04"),  # the other one has another number
        (Claim(CANVAS, "anonymous", "aB3xY"), None),
        (Claim(MOODLE, "Participant", "99"), None),
        (Claim(FOLDER, "x", words=("hw", "Student02", "inbox")), "student02"),
        (Claim(FOLDER, "x", words=("TWO@example.org",)), "student02"),
        (Claim(FOLDER, "x", words=("student one",)), "student01"),
        (Claim(FOLDER, "x", words=("student one", "student02")), None),
        (Claim(FOLDER, "x", words=("hw",)), None),
    ],
)
def test_one_person_is_found_or_none(claim: Claim, student: str | None) -> None:
    roster = Roster(PEOPLE)
    if student is None:
        with pytest.raises(NobodyFound):
            roster.find(claim)
    else:
        assert roster.find(claim).id == student


def test_a_name_that_ends_in_somebody_elses_number_is_listed() -> None:
    people = [Person("student01", canvas_id="4001", canvas_name="One, Student")]
    assert Roster(people).find(Claim(CANVAS, "onestudent", "4001")).id == "student01"
    with pytest.raises(NobodyFound, match="4001 is student01's number in Canvas, but 'x' is not"):
        Roster(people).find(Claim(CANVAS, "x", "4001"))


def test_people_with_one_name_are_listed(tmp_path: Path) -> None:
    with pytest.raises(NobodyFound) as caught:
        Roster(PEOPLE).find(Claim(MOODLE, "Student Same", "99"))
    assert str(caught.value) == (
        "'Student Same (99)' may be any of 2 people: student03, student04; Moodle's grading "
        "worksheet tells who it is, give it with --roster"
    )


def test_without_a_roster_only_the_exchange_knows_its_people() -> None:
    with pytest.raises(NobodyFound, match="the course has no roster yet"):
        Roster([]).find(Claim(MOODLE, "Student One", "7"))
    assert Roster([]).find(Claim("exchange", "student01")).id == "student01"
    with pytest.raises(NobodyFound, match="'student09' is nobody in the roster"):
        Roster(PEOPLE).find(Claim("exchange", "student09"))


def test_the_roster_is_read_as_it_was_written(course: Course) -> None:
    people = [
        Person("a", 'Student "A", One', moodle_numbers=("1", "2"), lists=("moodle",), left=True),
        Person("b", "학생 하나", canvas_name="하나, 학생"),
    ]
    (course.root / "roster.csv").write_text(roster_text(people), encoding="utf-8")
    assert load_roster(course) == people
    (course.root / "roster.csv").write_text("x,y\n1,2\n")
    with pytest.raises(CourseError, match="not the roster that `autograder collect` wrote"):
        load_roster(course)
