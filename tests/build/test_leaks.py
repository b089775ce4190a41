"""What students must not see is found in whatever would be published, and stops everything."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from autograder.__main__ import main
from autograder.build.publish import publish
from autograder.course import Course, find_course
from autograder.errors import CourseError
from tests.conftest import ROOT

NAME = "01_products"
NOTEBOOK = f"{NAME}/{NAME}.ipynb"
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


def release_with(built: Course, put: Callable[[Any, str], None], text: str) -> None:
    """Change the released notebook behind the builder's back."""
    path = built.release_dir / NOTEBOOK
    notebook = json.loads(path.read_text())
    put(notebook, text)
    path.write_text(json.dumps(notebook))


@pytest.mark.parametrize(
    ("put", "secret"),
    [(put_into_source, secret) for secret in SECRETS] + [(put, SOLUTION) for put in PLACES[1:]],
)
def test_a_leak_is_named_and_nothing_is_written(
    built: Course, public: Path, put: Callable[[Any, str], None], secret: str
) -> None:
    release_with(built, put, secret)
    with pytest.raises(CourseError) as caught:
        publish(built, public)
    sentence = str(caught.value)
    assert sentence.startswith("nothing was published, since students would see: ")
    assert f"{NOTEBOOK}: " in sentence
    assert SECRETS[secret] in sentence
    assert not public.exists()


def test_a_leak_leaves_what_was_published_before_as_it_was(built: Course, public: Path) -> None:
    publish(built, public)
    before = {path: path.stat().st_mtime_ns for path in public.rglob("*")}
    release_with(built, put_into_source, SOLUTION)
    with pytest.raises(CourseError):
        publish(built, public)
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*")} == before


@pytest.mark.parametrize("put", [put_into_output, put_into_attachment])
def test_outputs_and_attachments_are_leaks_whatever_is_in_them(
    built: Course, public: Path, put: Callable[[Any, str], None]
) -> None:
    release_with(built, put, base64.b64encode(SOLUTION.encode()).decode())
    with pytest.raises(CourseError, match=rf"{NOTEBOOK}: the (outputs|attachments) of cell "):
        publish(built, public)


def test_a_leak_in_the_readme_is_found_too(built: Course, public: Path) -> None:
    (built.root / "course.toml").write_text(f'ai_policy = "{SOLUTION}"')
    with pytest.raises(CourseError, match=r"students would see: README\.md: 'return \(a"):
        publish(find_course(built.root), public)


def test_a_hidden_line_that_the_lesson_also_shows_is_no_leak(built: Course, public: Path) -> None:
    path = built.lessons_dir / NAME / "lesson.py"
    text = path.read_text()
    shown = text.replace("# ## Your own product", f"# Not so:\n#\n#     {SOLUTION}")
    assert shown != text
    path.write_text(shown)
    release_with(built, put_into_source, SOLUTION)
    assert publish(built, public)


def test_a_word_of_the_notebook_format_is_no_leak(built: Course, public: Path) -> None:
    answer = built.lessons_dir / NAME / "answers" / "my_mm" / "right_words.py"
    answer.write_text("(\n    name\n    metadata\n)\nmy_mm_example\n")
    assert publish(built, public)


def test_the_course_itself_can_be_published(public: Path) -> None:
    lines = publish(find_course(ROOT), public)
    assert {path.name for path in public.glob("*/*.ipynb")} == {
        f"{name}.ipynb" for name in find_course(ROOT).lesson_names()
    }
    assert len(lines) > 6


def test_the_source_notebook_is_never_published_in_place_of_the_released_one(
    built: Course, public: Path
) -> None:
    shutil.copy(built.source_dir / NOTEBOOK, built.release_dir / NOTEBOOK)
    with pytest.raises(CourseError, match=r"^nothing was published, .*; and \d+ more\.$"):
        publish(built, public)


def test_the_command_refuses_a_leak_with_status_1(built: Course, public: Path) -> None:
    release_with(built, put_into_source, SOLUTION)
    done = CliRunner().invoke(main, ["--course", str(built.root), "publish", str(public)])
    assert done.exit_code == 1
    assert done.output.startswith("autograder: nothing was published, since students would see: ")
