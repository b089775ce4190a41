"""What students get in place of a solution: it can be run, and it shows nothing of the solution."""

from __future__ import annotations

from pathlib import Path
from textwrap import indent

import nbformat
import pytest
from nbconvert.exporters.exporter import ResourcesDict

from autograder.build.release import Stubs
from autograder.build.stubs import solution_only, stubbed
from tests.build.texts import ANSWER, SETUP, checked, complaint

HINT = "end the solution block with '### STUB' and the commented lines that students get."


def block(*lines: str) -> str:
    return "\n".join(["### BEGIN SOLUTION", *lines, "### END SOLUTION"])


INDENTED = """\
def f():
    ### BEGIN SOLUTION
    return 1
    ### END SOLUTION"""
RAISES = 'raise NotAnswered("f")'


@pytest.mark.parametrize(
    ("source", "stub"),
    [
        (block("f = 1"), RAISES),
        (INDENTED, f"def f():\n    {RAISES}"),
        (INDENTED.replace("    ", "\t"), f"def f():\n\t{RAISES}"),
        (INDENTED.replace("ION", "ION "), f"def f():\n    {RAISES}"),
        (f"a\n{block('b')}\nc\n{block('d')}\ne", f"a\n{RAISES}\nc\n{RAISES}\ne"),
        (block("f = 1", "### STUB", "# f = 2  # yours", "#", "#g = 3"), "f = 2  # yours\n\ng = 3"),
        (block("f = 1", "### STUB", "    # f = '#'", "", "# # yours"), "    f = '#'\n\n# yours"),
        ("f = [  # ### END SOLUTION\n]", "f = [  # ### END SOLUTION\n]"),
    ],
)
def test_a_block_becomes_its_stub(source: str, stub: str) -> None:
    assert "\n".join(stubbed(source, "code", "f")) == stub


def test_a_block_in_markdown_becomes_an_invitation() -> None:
    source = f"**Why?**\n\n{block('Because.')}"
    assert "\n".join(stubbed(source, "markdown", "why")) == "**Why?**\n\n*Write your answer here.*"


def test_a_solution_alone_has_neither_markers_nor_stubs() -> None:
    body = f"a = 1\n{block('b = 2', '### STUB', '# b = ...')}\n{block('c = 3')}\nd = 4"
    assert solution_only(body) == "a = 1\nb = 2\nc = 3\nd = 4"
    assert solution_only(indent(body, "  ")) == "  a = 1\n  b = 2\n  c = 3\n  d = 4"


def test_the_preprocessor_changes_solution_cells_alone() -> None:
    answer = nbformat.v4.new_code_cell(block("f = 1"))
    answer.metadata["nbgrader"] = {"grade_id": "f", "solution": True, "locked": False}
    free = nbformat.v4.new_code_cell("x = 1")
    notebook = nbformat.v4.new_notebook(cells=[answer, free])
    notebook, _ = Stubs().preprocess(notebook, ResourcesDict())
    assert [cell.source for cell in notebook.cells] == ['raise NotAnswered("f")', "x = 1"]


def test_a_solution_that_only_nbgrader_sees_is_cleared_by_nbgrader() -> None:
    """A source notebook that somebody has edited by hand must not give its solutions away."""
    cell = nbformat.v4.new_code_cell("# BEGIN SOLUTION\nf = 1\n# END SOLUTION")
    cell.metadata["nbgrader"] = {"grade_id": "f", "solution": True, "locked": False}
    notebook, _ = Stubs().preprocess(nbformat.v4.new_notebook(cells=[cell]), ResourcesDict())
    assert "f = 1" not in notebook.cells[0].source


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            f"# %% f\nf = {{\n{block('1: 2,')}\n}}\n",
            f"4: what students get of 'f' is not valid Python (invalid syntax); {HINT}",
        ),
        (
            f"# %% f\n{block('f = 1')}\n",
            "4: what students get of 'f' fails as soon as it is run; keep the lines with 'def' and "
            f"'class' out of the solution block, or {HINT}",
        ),
        (
            f"# %% f\n{block('def f(): return 1')}\n",
            "4: what students get of 'f' fails as soon as it is run; keep the lines with 'def' and "
            f"'class' out of the solution block, or {HINT}",
        ),
        (
            "# %% F\nclass F:\n    ### BEGIN SOLUTION\n    a = 1\n    ### END SOLUTION\n",
            "4: what students get of 'F' fails as soon as it is run; keep the lines with 'def' and "
            f"'class' out of the solution block, or {HINT}",
        ),
        (
            f"# %% f\n{block('f = 1', '### STUB', '# f = (')}\n",
            f"4: what students get of 'f' is not valid Python ('(' was never closed); {HINT}",
        ),
        (
            f"# %% f\n{block('f = 1', '### STUB', '# g = 1')}\n",
            "4: what students get of 'f' does not define 'f', and its tests would not find it.",
        ),
    ],
)
def test_a_stub_that_students_could_not_run_is_named(
    tmp_path: Path, answer: str, message: str
) -> None:
    assert complaint(tmp_path, SETUP + answer) == message


def test_a_stub_needs_the_error_that_it_raises(tmp_path: Path) -> None:
    sentence = 'no locked cell above defines NotAnswered; give the set-up cell include="checks".'
    assert complaint(tmp_path, f"# %%\nx = 1\n{ANSWER}") == f"3: {sentence}"
    stub = "return x + y\n    ### STUB\n    # return ..."
    assert len(checked(tmp_path, ANSWER.replace("return x + y", stub)).cells) == 1


def test_methods_each_have_a_stub_of_their_own(tmp_path: Path) -> None:
    method = indent(INDENTED, "    ")
    text = f"{SETUP}# %% C\nclass C:\n{method}\n\n{method.replace('f()', 'g()')}\n"
    source = checked(tmp_path, text).cells[1].source
    assert "\n".join(stubbed(source, "code", "C")).count('raise NotAnswered("C")') == 2
