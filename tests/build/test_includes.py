"""Shared code is put below a locked cell's own lines, without its docstring."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.build.includes import with_includes
from autograder.build.markup import Cell
from autograder.errors import MarkupError
from tests.build.texts import lesson


def included(folder: Path, text: str, **files: str | bytes) -> list[Cell]:
    """The cells of a lesson's text with the shared files that are given by name."""
    shared = folder / "shared"
    shared.mkdir()
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (shared / f"{name}.py").write_bytes(data)
    return with_includes(lesson(folder, text), shared).cells


def complaint(folder: Path, text: str, **files: str | bytes) -> str:
    with pytest.raises(MarkupError) as caught:
        included(folder, text, **files)
    return str(caught.value)


def test_a_cells_own_lines_come_first(tmp_path: Path) -> None:
    text = '# %% setup include="one, two"\nimport math\n\n# %%\nx = 1\n'
    setup, free = included(tmp_path, text, one='"""For authors."""\n\nA = 1\n', two="B = 2\n\n")
    assert setup.source == "import math\n\n\nA = 1\n\n\nB = 2"
    assert free.source == "x = 1"


def test_a_cell_may_consist_of_what_it_includes(tmp_path: Path) -> None:
    (cell,) = included(tmp_path, '# %% setup include="one"\n', one="A = 1\n")
    assert cell.source == "A = 1"


@pytest.mark.parametrize(
    "docstring", ['"""One line."""', "'''Many\n\nlines.'''", 'r"""Raw \\d."""', '"In quotes"']
)
def test_a_files_docstring_is_for_authors(tmp_path: Path, docstring: str) -> None:
    (cell,) = included(
        tmp_path, '# %% setup include="one"\n', one=f'{docstring}\n\nA = """text"""\n'
    )
    assert cell.source == 'A = """text"""'


def test_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    content = '"""For authors."""\n\nA = "값"\nB = 2\n'.replace("\n", "\r\n").encode("utf-8-sig")
    (cell,) = included(tmp_path, '# %% setup include="one"\n', one=content)
    assert cell.source == 'A = "값"\nB = 2'


@pytest.mark.parametrize("name", ["missing", "one.py", "../01_x/lesson"])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    text = f'# %%\nx = 1\n# %% setup include="one {name}"\n'
    sentence = f"cell 'setup' includes '{name}'; there is no course/shared/{name}.py."
    assert complaint(tmp_path, text, one="A = 1\n") == f"01_x/lesson.py:3: {sentence}"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("A = 1\nB = = 2\n", "shared/one.py:2: not valid Python: invalid syntax."),
        (b"A = 1\n# \xff\n", "shared/one.py:2: not UTF-8; save the file in that encoding."),
        (
            "A = 1\n### BEGIN HIDDEN TESTS\n",
            "shared/one.py:2: '### BEGIN HIDDEN TESTS' looks like a marker, and shared files have "
            "none; reword it.",
        ),
        (
            "A = 1  # BEGIN SOLUTION\n",
            "shared/one.py:1: 'A = 1  # BEGIN SOLUTION' looks like a marker, and shared files have "
            "none; reword it.",
        ),
    ],
)
def test_a_file_that_cannot_be_included_is_named(
    tmp_path: Path, content: str | bytes, message: str
) -> None:
    assert complaint(tmp_path, '# %% setup include="one"\n', one=content) == message


def test_words_in_double_braces_stand_for_the_lessons_exercises(tmp_path: Path) -> None:
    text = """# %% one
### BEGIN SOLUTION
one = 1
### END SOLUTION

# %% one_example points=1
assert one == 1

# %% two
### BEGIN SOLUTION
two = 2
### END SOLUTION

# %% two_example points=0
assert two == 2

# %% why [markdown] points=2
# ### BEGIN SOLUTION
# Because.
# ### END SOLUTION

# %% closing include="show"
"""
    *_, cell = included(
        tmp_path, text, show='show("{{exercises}}", "{{optional}}", "{{written}}")\n'
    )
    assert cell.source == 'show("one", "two", "why")'
