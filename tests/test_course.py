"""Where a course lies, which lessons it has, and what its `course.toml` may say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from autograder.course import Course, Settings, find_course, read_settings
from autograder.errors import CourseError


def course(folder: Path, toml: str = "", lessons: tuple[str, ...] = ("01_a", "02_b")) -> Path:
    """A course's folder with empty lessons."""
    for name in lessons:
        (folder / "course" / name).mkdir(parents=True)
        (folder / "course" / name / "lesson.py").touch()
    (folder / "course.toml").write_text(toml, encoding="utf-8")
    return folder


def complaint(folder: Path, toml: str) -> str:
    """What is said of a `course.toml`, without its path."""
    path = folder / "course.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        read_settings(path)
    return str(caught.value).removeprefix(f"{path}: ")


def test_a_course_is_found_from_any_folder_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = course(tmp_path / "here")
    inner = folder / "course" / "01_a"
    assert find_course(inner).root == folder
    monkeypatch.chdir(inner)
    assert find_course() == Course(folder, Settings())
    assert find_course().source_dir == folder / "source"
    assert find_course().release_dir == folder / "release"


def test_outside_a_course_the_way_to_one_is_named(tmp_path: Path) -> None:
    with pytest.raises(CourseError) as caught:
        find_course(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path}: neither this folder nor one above it has a course.toml; "
        "change into a course's folder, or name it with --course."
    )


def test_lessons_are_the_folders_with_a_lesson(tmp_path: Path) -> None:
    folder = course(tmp_path, lessons=("02_b", "10_c", "01_a"))
    (folder / "course" / "shared").mkdir()
    (folder / "course" / "03_planned").mkdir()
    (folder / "course" / "lesson.py").touch()
    assert find_course(folder).lesson_names() == ["01_a", "02_b", "10_c"]


def test_lessons_are_picked_by_name_or_by_a_unique_beginning(tmp_path: Path) -> None:
    found = find_course(course(tmp_path, lessons=("01_a", "01_a_more", "02_b")))
    assert found.pick_lessons(()) == ["01_a", "01_a_more", "02_b"]
    assert found.pick_lessons(["02", "01_a", "02_b"]) == ["01_a", "02_b"]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("3", "no lesson matches '3'; there are: 01_a, 02_b."),
        ("0", "more than one lesson matches '0'; there are: 01_a, 02_b."),
        ("", "more than one lesson matches ''; there are: 01_a, 02_b."),
    ],
)
def test_a_word_that_picks_no_lesson_is_named(tmp_path: Path, word: str, sentence: str) -> None:
    found = find_course(course(tmp_path))
    with pytest.raises(CourseError) as caught:
        found.pick_lessons([word])
    assert str(caught.value) == f"{tmp_path / 'course'}: {sentence}"


def test_a_course_without_lessons_builds_nothing_and_so_removes_nothing(tmp_path: Path) -> None:
    found = find_course(course(tmp_path, lessons=()))
    with pytest.raises(CourseError) as caught:
        found.pick_lessons(())
    sentence = "there are no lessons here; a lesson is a folder with a lesson.py in it."
    assert str(caught.value) == f"{tmp_path / 'course'}: {sentence}"


@pytest.mark.parametrize("name", ["03 views", "03+views", "03_뷰"])
def test_a_lessons_folder_has_a_name_that_does_in_a_link(tmp_path: Path, name: str) -> None:
    found = find_course(course(tmp_path, lessons=("01_a", name)))
    with pytest.raises(CourseError) as caught:
        found.pick_lessons(["01"])
    sentence = f"rename the folder '{name}': use letters (a to z), digits, '_' and '-'."
    assert str(caught.value) == f"{tmp_path / 'course'}: {sentence}"


def test_settings_are_read_and_empty_ones_left_out(tmp_path: Path) -> None:
    toml = """\
name = " A course "
course_id = "a-course"
contact = ""
ai_policy = "  "

[public]
repository = "some-one/it.edu"
folder = "a/b"

[hand_in]
how = "Mail it."
file_type = ".ipynb"
"""
    assert find_course(course(tmp_path, toml)).settings == Settings(
        name="A course",
        course_id="a-course",
        repository="some-one/it.edu",
        folder="a/b",
        how="Mail it.",
        file_type=".ipynb",
    )


def test_deadlines_are_in_the_courses_time_zone_or_their_own(tmp_path: Path) -> None:
    toml = """\
time_zone = "Asia/Seoul"
[deadlines]
01_a = 2027-03-19T23:59:00
02_b = 2027-03-19T23:59:00Z
"""
    due = find_course(course(tmp_path, toml)).settings.deadlines
    assert due["01_a"] == datetime(2027, 3, 19, 14, 59, tzinfo=UTC)
    assert due["02_b"] - due["01_a"] == timedelta(hours=9)


def test_a_deadline_belongs_to_a_lesson(tmp_path: Path) -> None:
    folder = course(tmp_path, "[deadlines]\n01_a = 2027-03-19T23:59:00Z\n02 = 2027-03-19T23:59:00Z")
    with pytest.raises(CourseError) as caught:
        find_course(folder)
    sentence = f"the deadline of '02' belongs to no lesson in {folder / 'course'}."
    assert str(caught.value) == f"{folder / 'course.toml'}: {sentence}"


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        (
            "titel = 'a'",
            "unknown key 'titel' in the top level; known are: ai_policy, contact, course_id, "
            "licence, name, time_zone.",
        ),
        (
            "[public]\nrepo = 'a'",
            "unknown key 'repo' in [public]; known are: branch, folder, repository.",
        ),
        (
            "[hand_in]\nname = 'a'",
            "unknown key 'name' in [hand_in]; known are: file_type, how, link.",
        ),
        ("name = 3", "'name' must be a string in quotes."),
        ("[public]\nbranch = ['main']", "'branch' must be a string in quotes."),
        ("[grading]\nname = 'a'", "unknown table [grading]."),
        ("[[public]]\nbranch = 'a'", "[public] must be a table."),
        ("hand_in = 'by mail'", "[hand_in] must be a table."),
        ("deadlines = 3", "[deadlines] must be a table of lesson = date and time."),
        ("time_zone = 'KST'", "unknown time_zone 'KST'; write one such as 'Asia/Seoul'."),
        ("time_zone = 'Asia'", "unknown time_zone 'Asia'; write one such as 'Asia/Seoul'."),
        ("time_zone = '../x'", "unknown time_zone '../x'; write one such as 'Asia/Seoul'."),
        (
            "[deadlines]\n01_a = 2027-03-19T23:59:00",
            "the deadline of 01_a has no time zone; set time_zone too.",
        ),
        (
            "[deadlines]\n01_a = 2027-03-19",
            "the deadline of 01_a must be written like 2027-03-19T23:59:00.",
        ),
        (
            "[deadlines]\n01_a = '2027-03-19T23:59:00'",
            "the deadline of 01_a must be written like 2027-03-19T23:59:00.",
        ),
        (
            "[public]\nrepository = 'https://github.com/me/it'",
            "'repository' must be OWNER/REPOSITORY, found 'https://github.com/me/it'.",
        ),
        ("[hand_in]\nfile_type = 'ipynb'", "'file_type' must begin with a dot, found 'ipynb'."),
    ],
)
def test_a_setting_that_cannot_be_is_named(tmp_path: Path, toml: str, sentence: str) -> None:
    assert complaint(tmp_path, toml) == sentence


def test_a_line_that_is_not_toml_is_named(tmp_path: Path) -> None:
    sentence = complaint(tmp_path, "name = 'a'\ncourse_id a\n")
    assert sentence.startswith("not valid TOML: ")
    assert "(at line 2, " in sentence


def test_settings_are_read_as_utf_8_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "course.toml"
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_bytes("name = '파이토치'\r\n".encode(encoding))
        assert read_settings(path).name == "파이토치"
    path.write_bytes("name = 'é'".encode("latin-1"))
    with pytest.raises(CourseError, match=r"course\.toml: not valid TOML: 'utf-8' codec"):
        read_settings(path)


def test_late_work_costs_nothing_unless_the_course_says_so(tmp_path: Path) -> None:
    path = tmp_path / "course.toml"
    path.write_text("")
    settings = read_settings(path)
    assert (settings.late_per_day, settings.late_grace_minutes) == (0, 0)
    path.write_text("[late]\nper_day = 0.25\ngrace_minutes = 10\n")
    settings = read_settings(path)
    assert (settings.late_per_day, settings.late_grace_minutes) == (0.25, 10)


@pytest.mark.parametrize(
    ("toml", "text"),
    [
        ("late = 0.1", "[late] must be a table."),
        (
            "[late]\nper_week = 1",
            "unknown key 'per_week' in [late]; known are: grace_minutes, per_day.",
        ),
        ("[late]\nper_day = 10", "'per_day' in [late] must be a share from 0 to 1, found 10."),
        (
            "[late]\nper_day = '0.1'",
            "'per_day' in [late] must be a share from 0 to 1, found '0.1'.",
        ),
        ("[late]\nper_day = true", "'per_day' in [late] must be a share from 0 to 1, found True."),
        (
            "[late]\ngrace_minutes = -1",
            "'grace_minutes' in [late] must be a number of minutes, found -1.",
        ),
    ],
)
def test_a_rule_for_late_work_that_makes_no_sense_is_refused(
    tmp_path: Path, toml: str, text: str
) -> None:
    assert complaint(tmp_path, toml).startswith(text)
