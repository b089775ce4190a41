"""What students may see is written, whole; what they must not see stops everything."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.__main__ import main
from autograder.build.publish import publish
from autograder.course import Course, find_course
from autograder.errors import CourseError
from tests.conftest import SETTINGS, make_course

GOLDEN = Path(__file__).parent / "golden"
NAME = "01_products"
NOTEBOOK = f"{NAME}/{NAME}.ipynb"
COLAB = "https://colab.research.google.com"
WRITTEN = [NOTEBOOK, "README.md", "requirements.txt"]


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.mark.parametrize("case", ["bare", "roles"])
def test_a_golden_course_publishes_its_folder(case: str, public: Path) -> None:
    publish(find_course(GOLDEN / case), public)
    assert files_in(public) == files_in(GOLDEN / case / "public")


def test_what_is_published_is_told_and_a_second_run_changes_nothing(
    built: Course, public: Path
) -> None:
    assert publish(built, public) == [f"{public / name}: written" for name in WRITTEN]
    times = {path: path.stat().st_mtime_ns for path in public.rglob("*")}
    assert publish(built, public) == []
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*")} == times


def test_a_change_is_told_and_nothing_else_is_touched(built: Course, public: Path) -> None:
    publish(built, public)
    (built.root / "course.toml").write_text(SETTINGS + 'branch = "students"\n')
    assert publish(find_course(built.root), public) == [f"{public / 'README.md'}: updated"]


def test_the_licence_goes_along(built: Course, public: Path) -> None:
    text = "Do what you like.\n### END SOLUTION\n"  # a licence's words are never a leak
    (built.root / "LICENSE").write_text(text)
    publish(built, public)
    assert (public / "LICENSE").read_text() == text


@pytest.mark.parametrize(
    ("settings", "header", "row"),
    [
        ("", "| Lesson |", f"| [Products]({NOTEBOOK}) |"),
        (
            '[public]\nrepository = "a/b"\nfolder = "x"\n',
            "| Lesson | Open |",
            f"| [Products]({NOTEBOOK}) | [![Open in Colab]({COLAB}/assets/colab-badge.svg)]"
            f"({COLAB}/github/a/b/blob/main/x/{NOTEBOOK}) |",
        ),
        (
            f'time_zone = "Asia/Seoul"\n[deadlines]\n{NAME} = 2027-03-19T23:59:00\n',
            "| Lesson | Due |",
            f"| [Products]({NOTEBOOK}) | Friday, 19 March 2027, 23:59 (Asia/Seoul) |",
        ),
    ],
)
def test_badges_and_deadlines_have_a_column_where_there_are_any(
    built: Course, public: Path, settings: str, header: str, row: str
) -> None:
    (built.root / "course.toml").write_text(settings)
    publish(find_course(built.root), public)
    lines = (public / "README.md").read_text().split("\n")
    assert lines[lines.index(header) + 2] == row


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ("", None),
        (
            '[hand_in]\nfile_type = ".ipynb"\n',
            "Hand in one file: the notebook of lesson NAME, saved as `NAME.ipynb`.",
        ),
        ('[hand_in]\nhow = "By mail."\n', "By mail."),
    ],
)
def test_how_to_hand_in_stands_in_the_readme_where_the_course_says_it(
    built: Course, public: Path, settings: str, sentence: str | None
) -> None:
    (built.root / "course.toml").write_text(settings)
    publish(find_course(built.root), public)
    text = (public / "README.md").read_text()
    assert ("## Handing in" in text) == (sentence is not None)
    assert sentence is None or f"## Handing in\n\n{sentence}\n" in text


def test_a_bar_in_a_title_does_not_break_the_table(built: Course, public: Path) -> None:
    path = built.lessons_dir / NAME / "lesson.py"
    path.write_text(path.read_text().replace("# # Products", "# # Products | sums"))
    publish(built, public)
    assert f"| [Products \\| sums]({NOTEBOOK}) |" in (public / "README.md").read_text()


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_git_checkout_keeps_its_history_and_its_own_files(built: Course, public: Path) -> None:
    public.mkdir()
    git(public, "init", "-q")
    (public / "slides.pdf").write_bytes(b"%PDF")
    (public / NAME).mkdir()
    (public / NAME / "notes.md").write_text("Notes.\n")
    git(public, "add", "-A")
    git(public, "commit", "-q", "-m", "Slides")
    history = files_in(public / ".git")
    publish(built, public)
    assert files_in(public / ".git") == history
    new = sorted(
        line.removeprefix("?? ") for line in git(public, "status", "-s", "-uall").split("\n")
    )
    assert new == sorted(["", ".published.json", *WRITTEN])


@pytest.mark.parametrize("name", WRITTEN)
def test_somebody_elses_file_is_left_alone_and_stops_everything(
    built: Course, public: Path, name: str
) -> None:
    path = public / name
    path.parent.mkdir(parents=True)
    path.write_text("Mine.\n")
    with pytest.raises(CourseError) as caught:
        publish(built, public)
    text = "this was not written by `autograder publish`; move it away, or publish elsewhere."
    assert str(caught.value) == f"{path}: {text}"
    assert files_in(public) == {name: b"Mine.\n"}


def test_a_folder_where_a_file_belongs_is_in_the_way(built: Course, public: Path) -> None:
    (public / "README.md").mkdir(parents=True)
    with pytest.raises(CourseError, match=r"README\.md: this was not written by"):
        publish(built, public)


def test_a_file_where_a_folder_belongs_is_in_the_way(built: Course, public: Path) -> None:
    public.mkdir()
    (public / NAME).write_text("Mine.\n")
    with pytest.raises(CourseError, match=rf"{NAME}: this was not written by"):
        publish(built, public)
    assert files_in(public) == {NAME: b"Mine.\n"}


def test_somebody_elses_file_with_the_same_content_is_not_in_the_way(
    built: Course, public: Path
) -> None:
    public.mkdir()
    (public / "requirements.txt").write_bytes(
        (GOLDEN / "bare" / "public" / "requirements.txt").read_bytes()
    )
    assert f"{public / 'README.md'}: written" in publish(built, public)


def two_lessons(folder: Path) -> Course:
    """A course with two lessons without exercises, as good as built."""
    text = "# %% [markdown]\n# # Title\n"
    course = make_course(folder, {"01_a": text, "02_b": text})
    notebook = (GOLDEN / "bare" / "release" / "01_bare" / "01_bare.ipynb").read_bytes()
    for name in course.lesson_names():
        path = course.release_dir / name / f"{name}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_bytes(notebook)
    return course


def test_a_lesson_that_is_gone_is_taken_away_with_its_folder(tmp_path: Path, public: Path) -> None:
    course = two_lessons(tmp_path / "two")
    publish(course, public)
    shutil.rmtree(course.lessons_dir / "02_b")
    told = publish(course, public)
    path = public / "02_b" / "02_b.ipynb"
    assert told == [f"{public / 'README.md'}: updated", f"{path}: removed"]
    assert not path.parent.exists()
    assert publish(course, public) == []


def test_of_a_lesson_that_is_gone_other_files_stay(tmp_path: Path, public: Path) -> None:
    course = two_lessons(tmp_path / "two")
    publish(course, public)
    (public / "02_b" / "notes.md").write_text("Mine.\n")
    shutil.rmtree(course.lessons_dir / "02_b")
    publish(course, public)
    assert sorted(path.name for path in (public / "02_b").iterdir()) == ["notes.md"]


def test_an_interrupted_run_is_finished_by_the_next(built: Course, public: Path) -> None:
    publish(built, public)
    whole = files_in(public)
    (public / ".published.json").write_text(json.dumps([*WRITTEN, "02_b/02_b.ipynb"]))
    (public / NOTEBOOK).unlink()
    assert publish(built, public) == [f"{public / NOTEBOOK}: written"]
    assert files_in(public) == whole


@pytest.mark.parametrize("name", ["../mine.txt", "/{}", "01_a/../../mine.txt"])
def test_nothing_outside_of_the_folder_is_ever_removed(
    built: Course, public: Path, tmp_path: Path, name: str
) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("Mine.\n")
    publish(built, public)
    names = [*WRITTEN, name.format(mine).replace("//", "/")]
    (public / ".published.json").write_text(json.dumps(names))
    publish(built, public)
    assert mine.read_text() == "Mine.\n"


@pytest.mark.parametrize("content", ["[", "{}", "3", "[1]", "\ufeff"])
def test_a_damaged_list_of_files_is_named(built: Course, public: Path, content: str) -> None:
    public.mkdir()
    (public / ".published.json").write_text(content, encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        publish(built, public)
    text = "not the list of files that `autograder publish` wrote; restore it from git."
    assert str(caught.value) == f"{public / '.published.json'}: {text}"


def test_a_lesson_that_was_never_built_is_named(built: Course, public: Path) -> None:
    (built.release_dir / NOTEBOOK).unlink()
    with pytest.raises(CourseError) as caught:
        publish(built, public)
    text = "no such released notebook; run `autograder build` first."
    assert str(caught.value) == f"{built.release_dir / NOTEBOOK}: {text}"
    assert not public.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b'{"cells": []}'])
def test_a_damaged_notebook_is_named(built: Course, public: Path, content: bytes) -> None:
    (built.release_dir / NOTEBOOK).write_bytes(content)
    with pytest.raises(CourseError) as caught:
        publish(built, public)
    text = "not a notebook that can be read; run `autograder build` again."
    assert str(caught.value) == f"{built.release_dir / NOTEBOOK}: {text}"


@pytest.mark.parametrize("place", [".", "course", "release", "source/01_products", "course/new"])
def test_a_course_is_not_published_into_itself(built: Course, place: str) -> None:
    before = files_in(built.root)
    with pytest.raises(CourseError, match=r"this folder belongs to the course itself"):
        publish(built, built.root / place)
    assert files_in(built.root) == before


def test_the_command_tells_what_it_wrote(built: Course, public: Path) -> None:
    words = ["--course", str(built.root), "publish", str(public)]
    first, second = (CliRunner().invoke(main, words) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.output.splitlines() == [f"{public / name}: written" for name in WRITTEN]
    assert second.output == f"{public} is up to date.\n"
