"""Cell headers are read strictly: what is not understood is an error, never part of a title."""

from __future__ import annotations

from pathlib import Path

import jupytext
import pytest

from autograder.build.headers import Header, read_header
from autograder.build.markup import read_lesson
from autograder.errors import MarkupError
from tests.build.texts import complaint, lesson

FORM = "its form is '# %% title [markdown] key=1 key=\"text\"', the title being one word."
NO_ID = "is no grade_id: use 1 to 64 letters (a to z), digits, '_' and '-'."
POINTS = "points must be a whole number, as in 'points=2'"
KNOWN = "known are: points, minutes, level, says, forbids, mutates, include."


@pytest.mark.parametrize(
    ("line", "header"),
    [
        ("# %%", Header("code", "", {}, {})),
        ("#%%", Header("code", "", {}, {})),
        ("# %% [markdown]", Header("markdown", "", {}, {})),
        ("# %%   f_x   points=12  ", Header("code", "f_x", {"points": 12}, {})),
        ("# %%\tf_x\tpoints=0", Header("code", "f_x", {"points": 0}, {})),
        ("# %% why [markdown] points=3", Header("markdown", "why", {"points": 3}, {})),
        (
            '# %% f_x says="b = {1}, [2] and c=\'3\' points=4" points=5',
            Header("code", "f_x", {"points": 5}, {"says": "b = {1}, [2] and c='3' points=4"}),
        ),
        ('# %% f forbids=" mm , @"', Header("code", "f", {}, {"forbids": "mm , @"})),
        ('# %% f_x says="빈 텐서"', Header("code", "f_x", {}, {"says": "빈 텐서"})),
    ],
)  # fmt: skip
def test_a_header_has_a_title_a_kind_and_keys(line: str, header: Header) -> None:
    assert read_header(line) == header


def test_jupytext_reads_the_same_from_a_header() -> None:
    line = '# %% f_x [markdown] points=2 says="b = {1} points=4"'
    (cell,) = jupytext.reads(f"{line}\n# text\n", fmt="py:percent").cells
    header = read_header(line)
    assert header.kind == cell.cell_type
    assert {"title": header.title, **header.numbers, **header.texts} == cell.metadata


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("# %% f x points=1", f"cannot read 'x points=1' in the cell's header; {FORM}"),
        ("# %% f_x points", f"cannot read 'points' in the cell's header; {FORM}"),
        ("# %% f_x points = 1", f"cannot read 'points = 1' in the cell's header; {FORM}"),
        ('# %% f_x says="a', f"cannot read 'says=\"a' in the cell's header; {FORM}"),
        ('# %% f_x says="a"b', f"cannot read 'says=\"a\"b' in the cell's header; {FORM}"),
        ('# %% f_x says="\\n"', f"cannot read 'says=\"\\n\"' in the cell's header; {FORM}"),
        ("# %% f_x says=“a b”", f"cannot read 'b”' in the cell's header; {FORM}"),
        ('# %% tags=["a"]', f"cannot read 'tags=[\"a\"]' in the cell's header; {FORM}"),
        ('# %% {"points": 1}', f"cannot read '{{\"points\": 1}}' in the cell's header; {FORM}"),
        ("# %% f_x points=1 # easy", f"cannot read '# easy' in the cell's header; {FORM}"),
        ("# %% [markdown] why", f"cannot read 'why' in the cell's header; {FORM}"),
        ("# %% why[markdown]", f"cannot read 'why[markdown]' in the cell's header; {FORM}"),
        ("# %% [Markdown]", f"cannot read '[Markdown]' in the cell's header; {FORM}"),
        ("# %% [raw]", f"cannot read '[raw]' in the cell's header; {FORM}"),
        ("# %% MD", "write '[markdown]', in brackets, for a Markdown cell; found 'MD'."),
        ("# %% f_x point=1", f"unknown key 'point' in the cell's header; {KNOWN}"),
        ('# %% f_x active="ipynb"', f"unknown key 'active' in the cell's header; {KNOWN}"),
        ("# %% f_x points=1 points=2", "the key 'points' stands twice in the cell's header."),
        ("# %% f.x points=1", f"'f.x' {NO_ID}"),
        ("# %% 평균 points=1", f"'평균' {NO_ID}"),
        (f"# %% {'f' * 65}", f"'{'f' * 65}' {NO_ID}"),
        ('# %% f_x points="2"', f"{POINTS}; found '\"2\"'."),
        ("# %% f_x points=1.5", f"{POINTS}; found '1.5'."),
        ("# %% f_x points=-1", f"{POINTS}; found '-1'."),
        ("# %% f_x points=True", f"{POINTS}; found 'True'."),
        ('# %% f_x points=1, says="a"', f"{POINTS}; found '1,'."),
        ("# %% f_x says='a'", "says must be text in double quotes; found 'a'."),
        ("# %% f forbids=products", "forbids must be text in double quotes; found products."),
        ('# %% f_x says=" "', "says is empty; write something or leave it out."),
    ],
)  # fmt: skip
def test_a_slip_of_the_pen_is_named(tmp_path: Path, line: str, sentence: str) -> None:
    assert complaint(tmp_path, f"# %%\nx = 1\n{line}\nx = 2\n") == f"3: {sentence}"


@pytest.mark.parametrize(
    "line",
    [
        "# %%f points=1",
        "#%%f",
        "## %% f",
        "    # %% f",
        "# %%% f",
        "%% f",
        "# <codecell>",
        "# In[3]:",
    ],
)
def test_a_line_that_only_looks_like_a_header_is_named(tmp_path: Path, line: str) -> None:
    sentence = (
        f"'{line.strip()}' is neither a cell header ('# %%' and a space, at the start of the line) "
        "nor a magic in a cell's first line."
    )
    assert complaint(tmp_path, f"# %%\nx = 1\n{line}\nx = 2\n") == f"3: {sentence}"


@pytest.mark.parametrize(
    "text",
    [
        '# %%\nx = """\n# %% f\n"""\n\n# %%\ny = 1\n',
        '# %%\nx = """\n# %% f',
        "# %% [markdown]\n# ```\n# %% f\n# ```\n",
    ],
)
def test_a_header_in_a_string_or_a_fenced_block_is_named(tmp_path: Path, text: str) -> None:
    what = "this line looks like a cell header but stands in a string or a fenced block"
    assert complaint(tmp_path, text) == f"3: {what}; end that above it, or reword it."


@pytest.mark.parametrize("line", ["# %%time", "%%time", "#%%time"])
def test_a_magic_in_the_first_line_of_a_cell_is_no_header(tmp_path: Path, line: str) -> None:
    (cell,) = lesson(tmp_path, f"# %%\n{line}\nx = 1\n").cells
    assert cell.source == "%%time\nx = 1"


def test_a_message_names_the_folder_and_the_file(tmp_path: Path) -> None:
    path = tmp_path / "07_autograd" / "lesson.py"
    path.parent.mkdir()
    path.write_text("# %% a b\n", encoding="utf-8")
    with pytest.raises(MarkupError, match=r"^07_autograd/lesson\.py:1: cannot read 'b' "):
        read_lesson(path)
