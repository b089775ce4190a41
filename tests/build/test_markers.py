"""Marker lines: every one in its place, and none that only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.texts import ANSWER, SETUP, checked, complaint

TEST = '# %% f_x points=1 says="a"\n'
FORM = (
    "write '### BEGIN SOLUTION' or '### END SOLUTION' (or HIDDEN TESTS, or MARK SCHEME) or "
    "'### STUB', in these letters and alone on the line, or reword it."
)


@pytest.mark.parametrize(
    "line",
    [
        "### begin solution",
        "### Begin Solution",
        "## BEGIN SOLUTION",
        "# BEGIN SOLUTION",
        "###BEGIN SOLUTION",
        "### BEGIN  SOLUTION",
        "### BEGIN_SOLUTION",
        "### BEGIN SOLUTIONS",
        "### BEGIN SOLUTION:",
        "### BEGIN SOLUTION (short)",
        "### BEGIN",
        "### BEGIN ANSWER",
        "### END HIDDEN TEST",
        "### BEGIN MARKING SCHEME",
        "### STUB:",
        "### stub",
        "    ### End Solution",
        "## STUB",
        'print("### BEGIN HIDDEN TESTS")',
        "x = 1  ### END SOLUTION",
    ],
)
def test_a_line_that_only_looks_like_a_marker_is_named(tmp_path: Path, line: str) -> None:
    expected = f"3: '{line.strip()}' is no marker; {FORM}"
    assert complaint(tmp_path, f"# %%\nx = 1\n{line}\n") == expected


def test_markers_in_markdown_are_headings(tmp_path: Path) -> None:
    wrong = "# %% why [markdown] points=1\n### BEGIN SOLUTION\n# Because.\n### END SOLUTION\n"
    assert complaint(tmp_path, wrong) == f"2: '## BEGIN SOLUTION' is no marker; {FORM}"
    right = wrong.replace("### ", "# ### ")
    assert checked(tmp_path, right).cells[0].role == "manual"


def test_ordinary_prose_and_comments_are_left_alone(tmp_path: Path) -> None:
    markdown = "# %% [markdown]\n# In the end solution by loops, to begin with; the mark scheme.\n"
    code = "# %%\n# The end. Begin here: a stub is a stub.\nx = 1\n"
    assert len(checked(tmp_path, markdown + code).cells) == 2


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["### BEGIN SOLUTION", "y = 1"], "5: '### BEGIN SOLUTION' has no '### END SOLUTION'."),
        (
            ["y = 1", "    ### END SOLUTION"],
            "6: '### END SOLUTION' is out of place: no block is open.",
        ),
        (
            ["### BEGIN SOLUTION", "### BEGIN SOLUTION", "### END SOLUTION", "### END SOLUTION"],
            "6: '### BEGIN SOLUTION' is out of place: SOLUTION is open since line 5.",
        ),
        (
            ["### BEGIN HIDDEN TESTS", "y = 1", "### END SOLUTION"],
            "7: '### END SOLUTION' is out of place: HIDDEN TESTS is open since line 5.",
        ),
        (
            ["y = 1", "    ### STUB", "# y = 2"],
            "6: '### STUB' belongs inside a solution block, once.",
        ),
        (
            ["### BEGIN HIDDEN TESTS", "### STUB", "# y = 2", "### END HIDDEN TESTS"],
            "6: '### STUB' belongs inside a solution block, once.",
        ),
        (
            ["### BEGIN SOLUTION", "### STUB", "# y = 2", "### STUB", "# y", "### END SOLUTION"],
            "8: '### STUB' belongs inside a solution block, once.",
        ),
        (
            ["### BEGIN SOLUTION", "y = 1", "### STUB", "y = ...", "### END SOLUTION"],
            "8: lines after '### STUB' must be comments.",
        ),
        (
            ["### BEGIN SOLUTION", "y = 1", "### STUB", "    ", "### END SOLUTION"],
            "9: no lines after '### STUB': write, commented, what students get.",
        ),
    ],
)
def test_a_marker_out_of_place_is_named(tmp_path: Path, lines: list[str], message: str) -> None:
    text = "\n".join(["# %% y", *lines, ""])
    assert complaint(tmp_path, SETUP + text) == message


def test_markers_may_be_indented_by_spaces_or_tabs_and_stubs_may_have_blank_lines(
    tmp_path: Path,
) -> None:
    stub = "\n    ### STUB\n\n    # return 0\n    ### END"
    for text in (ANSWER, ANSWER.replace("    ", "\t"), ANSWER.replace("\n    ### END", stub)):
        (setup, answer) = checked(tmp_path, SETUP + text).cells
        assert (setup.role, answer.role) == ("locked", "answer")


@pytest.mark.parametrize(
    "body", ["{}\nf(1)\n{}", "\n\n  {}\nf(1)\n\n{}\n\n", "    {}  \nf(1)\n    {} \n"]
)
def test_blanks_around_a_hidden_test_make_no_difference(tmp_path: Path, body: str) -> None:
    block = body.format("### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS")
    assert checked(tmp_path, SETUP + ANSWER + TEST + block).cells[2].hidden


@pytest.mark.parametrize(
    "body",
    [
        "x = 1\n### BEGIN HIDDEN TESTS\nassert f(x)\n### END HIDDEN TESTS\n",
        "### BEGIN HIDDEN TESTS\nassert f(1)\n### END HIDDEN TESTS\nprint(f(1))\n",
        "def g():\n    ### BEGIN HIDDEN TESTS\n    f(1)\n    ### END HIDDEN TESTS\n",
        "### BEGIN HIDDEN TESTS\nf(1)\n### END HIDDEN TESTS\n" * 2,
    ],
)
def test_a_hidden_test_is_hidden_as_a_whole(tmp_path: Path, body: str) -> None:
    sentence = "hidden test 'f_x' must be hidden as a whole; put the rest into another cell."
    assert complaint(tmp_path, SETUP + ANSWER + TEST + body) == f"9: {sentence}"
