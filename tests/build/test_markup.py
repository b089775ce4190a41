"""A lesson's text becomes cells with roles; what breaks the rules is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.texts import ANSWER, HIDDEN, SETUP, checked, complaint, lesson

SOLUTION = "# ### BEGIN SOLUTION\n# Because.\n# ### END SOLUTION\n"
SCHEME = "# ### BEGIN MARK SCHEME\n# 1 point.\n# ### END MARK SCHEME\n"


def test_roles_follow_from_what_a_cell_holds(tmp_path: Path) -> None:
    text = (
        f"# %% [markdown]\n# # Title\n{SETUP}# %% note [markdown]\n# Read.\n# %%\nf(1)\n{ANSWER}"
        f'# %% f_a points=1\nassert f(1)\n# %% f_b points=0 says="b"\n{HIDDEN}'
        f"# %% why [markdown] points=2\n# Why?\n{SOLUTION}{SCHEME}"
    )
    cells = checked(tmp_path, text).cells
    assert [(cell.kind, cell.role, cell.title, cell.points, cell.hidden) for cell in cells] == [
        ("markdown", "free", "", 0, False),
        ("code", "locked", "setup", 0, False),
        ("markdown", "locked", "note", 0, False),
        ("code", "free", "", 0, False),
        ("code", "answer", "f", 0, False),
        ("code", "test", "f_a", 1, False),
        ("code", "test", "f_b", 0, True),
        ("markdown", "manual", "why", 2, False),
    ]
    assert [cell.line for cell in cells] == [1, 3, 6, 8, 10, 15, 17, 21]
    assert [cell.graded for cell in cells] == [False] * 5 + [True] * 3


def test_lists_in_headers_are_split_at_commas_and_spaces(tmp_path: Path) -> None:
    text = ANSWER.replace("# %% f", '# %% f forbids="products, torch.mm @" mutates="x,y"')
    answer = checked(tmp_path, SETUP + text).cells[1]
    assert answer.forbids == ("products", "torch.mm", "@")
    assert answer.mutates == ("x", "y")


def test_a_test_belongs_to_the_longest_title_that_its_own_begins_with(tmp_path: Path) -> None:
    longer = ANSWER.replace("f(x", "f_batch(x").replace("%% f", "%% f_batch")
    tests = "# %% f_batch_size points=1\nf_batch(1)\n# %% f_sum points=1\nf(1)\n"
    found = checked(tmp_path, SETUP + ANSWER + longer + tests)
    assert [cell.title for cell in found.answers()] == ["f", "f_batch"]
    assert [cell.title for cell in found.tests("f_batch")] == ["f_batch_size"]
    assert [cell.title for cell in found.tests("f")] == ["f_sum"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            ANSWER.replace("%% f", "%%"),
            "1: '### BEGIN SOLUTION' needs a title (the grade_id) in the cell's header.",
        ),
        (
            f"# %%\n{HIDDEN}",
            "1: '### BEGIN HIDDEN TESTS' needs a title (the grade_id) in the cell's header.",
        ),
        (
            f"# %% [markdown]\n{SCHEME}",
            "1: '### BEGIN MARK SCHEME' needs a title (the grade_id) in the cell's header.",
        ),
        (
            '# %% says="a" points=1\nx = 1\n',
            "1: the key 'points' needs a title (the grade_id) in the cell's header.",
        ),
        (
            "# %% [markdown] points=1\n# Text.\n",
            "1: the key 'points' needs a title (the grade_id) in the cell's header.",
        ),
        (
            f"# %% why [markdown]\n{SOLUTION}",
            "1: cell 'why', graded by hand, needs points and a solution block.",
        ),
        (
            "# %% why [markdown] points=1\n# Why?\n",
            "1: cell 'why', graded by hand, needs points and a solution block.",
        ),
        (
            f"# %% why [markdown] points=1\n{SCHEME}",
            "1: cell 'why', graded by hand, needs points and a solution block.",
        ),
        (
            "# %% why [markdown] points=1\n# ### BEGIN HIDDEN TESTS\n# ### END HIDDEN TESTS\n",
            "1: cell 'why' is Markdown and cannot have hidden tests.",
        ),
        (
            "# %% x\n### BEGIN MARK SCHEME\n### END MARK SCHEME\n",
            "1: cell 'x' is code and cannot have a mark scheme.",
        ),
        (
            f'# %% f_x points=1 says="a"\n{HIDDEN}### BEGIN SOLUTION\n### END SOLUTION\n',
            "1: cell 'f_x' has both a solution and hidden tests; make two cells of it.",
        ),
        (
            ANSWER.replace("%% f", "%% f points=1"),
            "1: answer 'f' has points; they belong to its test cells.",
        ),
        (
            ANSWER.replace("%% f", "%% the-f"),
            "1: answer 'the-f' must be titled with the name that it defines.",
        ),
        (f'# %% f_x says="a"\n{HIDDEN}', "1: hidden test 'f_x' has no points; write 'points=1'."),
        (
            f"# %% f_x points=1\n{HIDDEN}",
            "1: hidden test 'f_x' has no says=\"...\": the property that it checks.",
        ),
        (
            '# %% x says="a"\ny = 1\n',
            "1: cell 'x' has a title without a role: it has neither points nor a solution.",
        ),
        (
            '# %% x forbids="products"\ny = 1\n',
            "1: cell 'x' has a title without a role: it has neither points nor a solution.",
        ),
        (
            '# %% f_x points=1 forbids="mm"\nf(1)\n',
            "1: cell 'f_x' is a test, which has no key 'forbids' (known: points, says).",
        ),
        (
            ANSWER.replace("%% f", '%% f include="checks"'),
            "1: cell 'f' is an answer, which has no key 'include' (known: forbids, level, minutes, "
            "mutates).",
        ),
        (
            f'# %% why [markdown] says="a" points=1 mutates="b" forbids="c"\n{SOLUTION}',
            "1: cell 'why' is an answer graded by hand, which has no key 'forbids' (known: "
            "level, minutes, points).",
        ),
        (
            '# %% note [markdown] include="checks"\n# Text.\n',
            "1: cell 'note' is a locked cell, which has no key 'include' (known: none).",
        ),
        (ANSWER + ANSWER, "6: 'f' is the title of the cell in line 1 already."),
        (
            "# %% g_x points=1\ng(1)\n" + ANSWER,
            "1: test 'g_x' belongs to no exercise: its title must begin with the title of an "
            "answer and '_'.",
        ),
        (
            f'{ANSWER}# %% f_a points=1 says="a"\n{HIDDEN}# %% f_b points=1\nf(1)\n',
            "10: visible test 'f_b' stands below hidden test 'f_a'; put it above.",
        ),
    ],
)
def test_a_cell_that_fits_no_role_is_named(tmp_path: Path, text: str, message: str) -> None:
    assert complaint(tmp_path, text) == message


@pytest.mark.parametrize("line", ["Text without a hash.", '"""', "  # indented"])
def test_a_line_of_markdown_begins_with_a_hash(tmp_path: Path, line: str) -> None:
    text = f"# %% [markdown]\n# Text.\n\n{line}\n"
    assert complaint(tmp_path, text) == "4: each line of a Markdown cell begins with '# '."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1: a lesson begins with a cell header, '# %%'; this one has none."),
        ("\n \n", "1: a lesson begins with a cell header, '# %%'; this one has none."),
        (
            '"""A docstring."""\n\n# %%\nx = 1\n',
            "1: a lesson begins with a cell header, '# %%'; delete what stands above the first "
            "one.",
        ),
        (
            "# ---\n# jupyter:\n#   jupytext: {}\n# ---\n\n# %%\nx = 1\n",
            "1: a lesson begins with a cell header, '# %%'; delete what stands above the first "
            "one.",
        ),
        (b"# %%\n# r\xe9sum\xe9\n", "2: not UTF-8; save the file in that encoding."),
    ],
)
def test_a_file_that_is_no_lesson_is_named(tmp_path: Path, text: str | bytes, message: str) -> None:
    assert complaint(tmp_path, text) == message


def test_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    text = f"# %% [markdown]\n# # 제목 🔥\n{SETUP}{ANSWER}"
    variants = [
        text.encode(),
        text.encode("utf-8-sig"),
        text.replace("\n", "\r\n").encode(),
        text.replace("\n", "\r").encode(),
        text.rstrip().encode(),
    ]
    first, *others = (lesson(tmp_path, variant).cells for variant in variants)
    assert first[0].source == "# 제목 🔥"
    assert all(cells == first for cells in others)


def test_comments_and_headings_stay_what_they_are(tmp_path: Path) -> None:
    """jupytext alone takes these for commands, and uncomments them."""
    comments = "# copy the input first\n# cat both\n# why?\n# ls\nx = 1"
    headings = ["# cat two tensors", "# why?", "# !important", "- item", "", "text"]
    markdown = "\n".join(f"# {line}".rstrip() for line in headings)
    code, prose = lesson(tmp_path, f"# %%\n{comments}\n\n# %% [markdown]\n{markdown}\n").cells
    assert code.source == comments
    assert prose.source == "\n".join(headings)


def test_commented_magics_become_magics(tmp_path: Path) -> None:
    text = "# %%\n# %matplotlib inline\n# !pip list\n%timeit x\n!ls\nx?\nfiles = !ls\n"
    (cell,) = checked(tmp_path, text).cells
    expected = "%matplotlib inline\n!pip list\n%timeit x\n!ls\nx?\nfiles = !ls"
    assert cell.source == expected


def test_blank_lines_at_the_end_of_a_cell_are_dropped(tmp_path: Path) -> None:
    text = "# %%\n\nx = 1\n\n\n\n# %%\n# %% [markdown]\n# a\n  \n#b\n#\n\n"
    sources = [cell.source for cell in lesson(tmp_path, text).cells]
    assert sources == ["\nx = 1", "", "a\n \nb"]
