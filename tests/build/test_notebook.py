"""A lesson's cells become the cells of the source notebook: text, metadata and ids."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.build.notebook import as_bytes, source_notebook
from autograder.course import Course, Settings
from tests.build.texts import ANSWER, HIDDEN, SETUP, checked

MANUAL = (
    "# %% why [markdown] points=2\n# Why?\n# ### BEGIN SOLUTION\n# Because.\n# ### END SOLUTION\n"
)


def cells(folder: Path, text: str) -> list[Any]:
    """The source notebook's cells for a lesson's text."""
    notebook = source_notebook(checked(folder, text), Course(folder, Settings()))
    nbformat.validate(notebook)
    return notebook.cells


@pytest.mark.parametrize(
    ("header", "body", "heading"),
    [
        ("points=1", "f(1)\n", "# Test (1 point)"),
        ("points=2", "f(1)\n", "# Test (2 points)"),
        ("points=0", "f(1)\n", "# Test (optional)"),
        ('points=1 says="zero"', "f(0)\n", "# Test: zero (1 point)"),
        ('points=3 says="영, zero"', HIDDEN, "# Hidden test: 영, zero (3 points)"),
        ('points=0 says="zero"', HIDDEN, "# Hidden test: zero (optional)"),
    ],
)
def test_a_test_says_on_top_what_it_checks_and_what_it_is_worth(
    tmp_path: Path, header: str, body: str, heading: str
) -> None:
    cell = cells(tmp_path, f"{SETUP}{ANSWER}# %% f_x {header}\n{body}")[2]
    assert cell.source == f"{heading}\n{body}".rstrip()


@pytest.mark.parametrize("more", range(0, 40, 4))
def test_what_a_test_says_is_broken_into_lines_that_fit_a_window(tmp_path: Path, more: int) -> None:
    says = "sizes of zero and one, " * 5 + "so" * more
    cell = cells(tmp_path, f'{SETUP}{ANSWER}# %% f_x points=2 says="{says}"\nf(1)\n')[2]
    *heading, body = cell.source.splitlines()
    assert body == "f(1)"
    words = " ".join(line.removeprefix("# ") for line in heading).split()
    assert words == f"Test: {says} (2 points)".split()
    assert max(map(len, heading)) <= 86
    assert heading[-1].endswith("(2 points)"), "what it is worth is not broken"


ROLE = {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False}
FOLDED = {"jupyter": {"source_hidden": True}, "cellView": "form"}


@pytest.mark.parametrize(
    ("text", "metadata"),
    [
        ("# %%\nx = 1\n", {}),
        ("# %% [markdown]\n# Text.\n", {}),
        ("# %% id\nx = 1\n", {"nbgrader": {**ROLE, "locked": True}}),
        ("# %%\n# @title Run this.\nx = 1\n", FOLDED),
        ("# %% id\n# @title Run this.\nx = 1\n", {"nbgrader": {**ROLE, "locked": True}, **FOLDED}),
        ("# %% id\nx = 1\n# @title no first line\n", {"nbgrader": {**ROLE, "locked": True}}),
        ("# %% id [markdown]\n# Text.\n", {"nbgrader": {**ROLE, "locked": True}}),
        (
            ANSWER.replace("%% f", '%% id forbids="mm, @" mutates="x"').replace("def f", "def id"),
            {
                "nbgrader": {**ROLE, "solution": True},
                "autograder": {"forbids": ["mm", "@"], "mutates": ["x"]},
            },
        ),
        (
            f"{ANSWER}# %% id points=1\nf(1)\n".replace("id", "f_id"),
            {
                "nbgrader": {**ROLE, "grade": True, "locked": True, "points": 1},
                "tags": ["raises-exception"],
            },
        ),
        (
            f'{ANSWER}# %% f_id points=0 says="a"\n{HIDDEN}',
            {
                "nbgrader": {**ROLE, "grade": True, "locked": True, "points": 0},
                "autograder": {"says": "a"},
            },
        ),
        (
            MANUAL.replace("why", "id"),
            {"nbgrader": {**ROLE, "grade": True, "solution": True, "points": 2}},
        ),
    ],
)
def test_metadata_follow_from_the_role(tmp_path: Path, text: str, metadata: dict[str, Any]) -> None:
    cell = cells(tmp_path, SETUP + text)[-1]
    expected = copy.deepcopy(metadata)
    if "nbgrader" in expected:
        expected["nbgrader"]["grade_id"] = cell.id
        assert cell.id in ("id", "f_id")
    assert cell.metadata == expected


def test_ids_are_titles_or_hashes_of_kind_and_text(tmp_path: Path) -> None:
    text = "# %%\nx = 1\n# %%\nx = 1\n# %%\nx = 1\n# %% [markdown]\n# x = 1\n# %%\nx = 2\n"
    first, second, third, markdown, other = (cell.id for cell in cells(tmp_path, text))
    assert (second, third) == (f"{first}-2", f"{first}-3")
    assert len({first, markdown, other}) == 3
    assert [cell.id for cell in cells(tmp_path, f"{SETUP}{text}")][:2] == ["setup", first]


def test_a_notebook_is_a_python_notebook_without_outputs_in_utf_8(tmp_path: Path) -> None:
    found = checked(tmp_path, "# %% [markdown]\n# 텐서\n# %%\nx = 1\n")
    notebook = source_notebook(found, Course(tmp_path, Settings()))
    assert notebook.metadata.kernelspec.name == "python3"
    assert notebook.metadata.autograder.lesson == "01_x"
    assert notebook.cells[1].outputs == []
    content = as_bytes(notebook)
    assert "텐서".encode() in content
    assert content.endswith(b"}\n")
    assert nbformat.reads(content.decode(), as_version=4) == notebook
