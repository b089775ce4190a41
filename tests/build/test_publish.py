"""What students may see is written, whole; what they must not see stops everything."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from autograder.__main__ import main
from autograder.build import tree
from autograder.build.publish import publish
from autograder.course import Course, find_course
from autograder.errors import CourseError
from tests.conftest import SETTINGS, make_course
from tests.small_bank import write_bank

GOLDEN = Path(__file__).parent / "golden"
NAME = "01_products"
NOTEBOOK = f"{NAME}/{NAME}.ipynb"
COLAB = "https://colab.research.google.com"
WRITTEN = [NOTEBOOK, "README.md", "requirements.txt"]


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The small course with its bank, built."""
    course = make_course(tmp_path_factory.mktemp("publish") / "course")
    write_bank(course)
    tree.write(course, tree.build(course, course.lesson_names()), whole=True)
    return course


@pytest.fixture
def course(built: Course, tmp_path: Path) -> Course:
    """A copy of the built course."""
    shutil.copytree(built.root, tmp_path / "course")
    return find_course(tmp_path / "course")


@pytest.fixture
def public(tmp_path: Path) -> Path:
    return tmp_path / "public"


@pytest.mark.parametrize("case", ["bare", "roles"])
def test_a_golden_course_publishes_its_folder(case: str, public: Path) -> None:
    publish(find_course(GOLDEN / case), public)
    assert files_in(public) == files_in(GOLDEN / case / "public")


def test_what_is_published_is_told_and_a_second_run_changes_nothing(
    course: Course, public: Path
) -> None:
    assert publish(course, public) == [f"{public / name}: written" for name in WRITTEN]
    times = {path: path.stat().st_mtime_ns for path in public.rglob("*")}
    assert publish(course, public) == []
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*")} == times


def test_a_change_is_told_and_nothing_else_is_touched(course: Course, public: Path) -> None:
    publish(course, public)
    (course.root / "course.toml").write_text(SETTINGS + 'branch = "students"\n')
    assert publish(find_course(course.root), public) == [f"{public / 'README.md'}: updated"]


def test_the_licence_goes_along(course: Course, public: Path) -> None:
    text = "Do what you like.\n### END SOLUTION\n"  # a licence's words are never a leak
    (course.root / "LICENSE").write_text(text)
    publish(course, public)
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
    course: Course, public: Path, settings: str, header: str, row: str
) -> None:
    (course.root / "course.toml").write_text(settings)
    publish(find_course(course.root), public)
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
    course: Course, public: Path, settings: str, sentence: str | None
) -> None:
    (course.root / "course.toml").write_text(settings)
    publish(find_course(course.root), public)
    text = (public / "README.md").read_text()
    assert ("## Handing in" in text) == (sentence is not None)
    assert sentence is None or f"## Handing in\n\n{sentence}\n" in text


def test_a_bar_in_a_title_does_not_break_the_table(course: Course, public: Path) -> None:
    path = course.lessons_dir / NAME / "lesson.py"
    path.write_text(path.read_text().replace("# # Products", "# # Products | sums"))
    publish(course, public)
    assert f"| [Products \\| sums]({NOTEBOOK}) |" in (public / "README.md").read_text()


SOLUTION = "return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)"
SECRETS = {
    SOLUTION: "the solution of my_mm in 01_products",
    "    left, right = torch.rand(n, k), torch.rand(k, m)": "a hidden test of my_mm_random in ",
    "2 points for a mistake that goes unnoticed otherwise.": "the mark scheme of why in ",
    "So that a wrong shape is noticed where it happens.": "the solution of why in ",
    '"x.T": (3, 2),': "the solution of predictions in ",
    "out += a[:, k : k + 1] * b[k]": "an answer to my_mm in 01_products's bank",
    "### BEGIN SOLUTION": "the marker '### BEGIN SOLUTION'",
    "# ### END HIDDEN TESTS": "the marker '# ### END HIDDEN TESTS'",
    "### BEGIN MARK SCHEME": "the marker '### BEGIN MARK SCHEME'",
    "### STUB": "the marker '### STUB'",
}


def put_into_source(notebook: Any, text: str) -> None:
    notebook["cells"][2]["source"] = ["x = 1\n", f"{text}\n", "y = 2"]


def put_into_own_line(notebook: Any, text: str) -> None:
    notebook["cells"][2]["source"] = f"x = 1\n    {text}"


def put_into_cell_metadata(notebook: Any, text: str) -> None:
    notebook["cells"][2]["metadata"]["note"] = {"deep": [{"down": f"see:\n{text}\n"}]}


def put_into_a_key(notebook: Any, text: str) -> None:
    notebook["cells"][2]["metadata"][text] = 1


def put_into_notebook_metadata(notebook: Any, text: str) -> None:
    notebook["metadata"]["note"] = text


def put_into_output(notebook: Any, text: str) -> None:
    output = {"output_type": "stream", "name": "stdout", "text": ["before\n", text]}
    notebook["cells"][2]["outputs"] = [output]


def put_into_attachment(notebook: Any, text: str) -> None:
    notebook["cells"][0]["attachments"] = {"a.txt": {"text/plain": text}}


PLACES: list[Callable[[Any, str], None]] = [
    put_into_source,
    put_into_own_line,
    put_into_cell_metadata,
    put_into_a_key,
    put_into_notebook_metadata,
    put_into_output,
    put_into_attachment,
]


def release_with(course: Course, put: Callable[[Any, str], None], text: str) -> None:
    """Change the released notebook behind the builder's back."""
    path = course.release_dir / NOTEBOOK
    notebook = json.loads(path.read_text())
    put(notebook, text)
    path.write_text(json.dumps(notebook))


@pytest.mark.parametrize(
    ("put", "secret"),
    [(put_into_source, secret) for secret in SECRETS] + [(put, SOLUTION) for put in PLACES[1:]],
)
def test_a_leak_is_named_and_nothing_is_written(
    course: Course, public: Path, put: Callable[[Any, str], None], secret: str
) -> None:
    release_with(course, put, secret)
    with pytest.raises(CourseError) as caught:
        publish(course, public)
    sentence = str(caught.value)
    assert sentence.startswith("nothing was published, since students would see: ")
    assert f"{NOTEBOOK}: " in sentence
    assert SECRETS[secret] in sentence
    assert not public.exists()


def test_a_leak_leaves_what_was_published_before_as_it_was(course: Course, public: Path) -> None:
    publish(course, public)
    before = files_in(public)
    release_with(course, put_into_source, SOLUTION)
    with pytest.raises(CourseError):
        publish(course, public)
    assert files_in(public) == before


@pytest.mark.parametrize("put", [put_into_output, put_into_attachment])
def test_outputs_and_attachments_are_leaks_whatever_is_in_them(
    course: Course, public: Path, put: Callable[[Any, str], None]
) -> None:
    release_with(course, put, base64.b64encode(SOLUTION.encode()).decode())
    with pytest.raises(CourseError, match=rf"{NOTEBOOK}: the (outputs|attachments) of cell "):
        publish(course, public)


def test_a_leak_in_the_readme_is_found_too(course: Course, public: Path) -> None:
    (course.root / "course.toml").write_text(f'ai_policy = "{SOLUTION}"')
    with pytest.raises(CourseError, match=r"students would see: README\.md: 'return \(a"):
        publish(find_course(course.root), public)


def test_a_hidden_line_that_the_lesson_also_shows_is_no_leak(course: Course, public: Path) -> None:
    path = course.lessons_dir / NAME / "lesson.py"
    text = path.read_text()
    shown = text.replace("# ## Your own product", f"# Not so:\n#\n#     {SOLUTION}")
    assert shown != text
    path.write_text(shown)
    release_with(course, put_into_source, SOLUTION)
    assert publish(course, public)


def test_the_source_notebook_is_never_published_in_place_of_the_released_one(
    course: Course, public: Path
) -> None:
    shutil.copy(course.source_dir / NOTEBOOK, course.release_dir / NOTEBOOK)
    with pytest.raises(CourseError, match=r"nothing was published"):
        publish(course, public)


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath=/dev/null")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_git_checkout_keeps_its_history_and_its_own_files(course: Course, public: Path) -> None:
    public.mkdir()
    git(public, "init", "-q")
    (public / "slides.pdf").write_bytes(b"%PDF")
    (public / NAME).mkdir()
    (public / NAME / "notes.md").write_text("Notes.\n")
    git(public, "add", "-A")
    git(public, "commit", "-q", "-m", "Slides")
    history = files_in(public / ".git")
    publish(course, public)
    assert files_in(public / ".git") == history
    new = sorted(
        line.removeprefix("?? ") for line in git(public, "status", "-s", "-uall").split("\n")
    )
    assert new == sorted(["", ".published.json", *WRITTEN])


@pytest.mark.parametrize("name", WRITTEN)
def test_somebody_elses_file_is_left_alone_and_stops_everything(
    course: Course, public: Path, name: str
) -> None:
    path = public / name
    path.parent.mkdir(parents=True)
    path.write_text("Mine.\n")
    with pytest.raises(CourseError) as caught:
        publish(course, public)
    text = "this was not written by `autograder publish`; move it away, or publish elsewhere."
    assert str(caught.value) == f"{path}: {text}"
    assert files_in(public) == {name: b"Mine.\n"}


def test_a_folder_where_a_file_belongs_is_in_the_way(course: Course, public: Path) -> None:
    (public / "README.md").mkdir(parents=True)
    with pytest.raises(CourseError, match=r"README\.md: this was not written by"):
        publish(course, public)


def test_a_file_where_a_folder_belongs_is_in_the_way(course: Course, public: Path) -> None:
    public.mkdir()
    (public / NAME).write_text("Mine.\n")
    with pytest.raises(CourseError, match=rf"{NAME}: this was not written by"):
        publish(course, public)
    assert files_in(public) == {NAME: b"Mine.\n"}


def test_somebody_elses_file_with_the_same_content_is_not_in_the_way(
    course: Course, public: Path
) -> None:
    public.mkdir()
    (public / "requirements.txt").write_bytes(
        (GOLDEN / "bare" / "public" / "requirements.txt").read_bytes()
    )
    assert f"{public / 'README.md'}: written" in publish(course, public)


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


def test_an_interrupted_run_is_finished_by_the_next(course: Course, public: Path) -> None:
    publish(course, public)
    whole = files_in(public)
    (public / ".published.json").write_text(json.dumps([*WRITTEN, "02_b/02_b.ipynb"]))
    (public / NOTEBOOK).unlink()
    assert publish(course, public) == [f"{public / NOTEBOOK}: written"]
    assert files_in(public) == whole


@pytest.mark.parametrize("name", ["../mine.txt", "/{}", "01_a/../../mine.txt"])
def test_nothing_outside_of_the_folder_is_ever_removed(
    course: Course, public: Path, tmp_path: Path, name: str
) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("Mine.\n")
    publish(course, public)
    names = [*WRITTEN, name.format(mine).replace("//", "/")]
    (public / ".published.json").write_text(json.dumps(names))
    publish(course, public)
    assert mine.read_text() == "Mine.\n"


@pytest.mark.parametrize("content", ["[", "{}", "3", "[1]", "\ufeff"])
def test_a_damaged_list_of_files_is_named(course: Course, public: Path, content: str) -> None:
    public.mkdir()
    (public / ".published.json").write_text(content, encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        publish(course, public)
    text = "not the list of files that `autograder publish` wrote; restore it from git."
    assert str(caught.value) == f"{public / '.published.json'}: {text}"


def test_a_lesson_that_was_never_built_is_named(course: Course, public: Path) -> None:
    (course.release_dir / NOTEBOOK).unlink()
    with pytest.raises(CourseError) as caught:
        publish(course, public)
    text = "no such released notebook; run `autograder build` first."
    assert str(caught.value) == f"{course.release_dir / NOTEBOOK}: {text}"
    assert not public.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b'{"cells": []}'])
def test_a_damaged_notebook_is_named(course: Course, public: Path, content: bytes) -> None:
    (course.release_dir / NOTEBOOK).write_bytes(content)
    with pytest.raises(CourseError) as caught:
        publish(course, public)
    text = "not a notebook that can be read; run `autograder build` again."
    assert str(caught.value) == f"{course.release_dir / NOTEBOOK}: {text}"


@pytest.mark.parametrize("place", [".", "course", "release", "source/01_products", "course/new"])
def test_a_course_is_not_published_into_itself(course: Course, place: str) -> None:
    before = files_in(course.root)
    with pytest.raises(CourseError, match=r"this folder belongs to the course itself"):
        publish(course, course.root / place)
    assert files_in(course.root) == before


def test_the_command_tells_what_it_wrote(course: Course, public: Path) -> None:
    words = ["--course", str(course.root), "publish", str(public)]
    first, second = (CliRunner().invoke(main, words) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.output.splitlines() == [f"{public / name}: written" for name in WRITTEN]
    assert second.output == f"{public} is up to date.\n"


def test_the_command_refuses_a_leak_with_status_1(course: Course, public: Path) -> None:
    release_with(course, put_into_source, SOLUTION)
    done = CliRunner().invoke(main, ["--course", str(course.root), "publish", str(public)])
    assert done.exit_code == 1
    assert done.output.startswith("autograder: nothing was published, since students would see: ")
