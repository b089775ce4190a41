"""Cells with a title are plain Python; untitled ones may have magics."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.build.code import CellCode
from tests.build.texts import ANSWER, SETUP, checked, complaint, lesson


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("x = = 1", "invalid syntax"),
        ("print(f(1)", "'(' was never closed"),
        ("return f(1)", "'return' outside function"),
        ("await f(1)", "'await' outside function"),
        ("assert (f(1) == 1, 'not 1')", "assertion is always true, perhaps remove parentheses"),
        ("assert f(1) is 1", '"is" with a literal. Did you mean "=="'),
        ("f('\\d')", "invalid escape sequence '\\d'"),
    ],
)
def test_what_python_refuses_or_warns_about_is_named_in_a_test(
    tmp_path: Path, line: str, reason: str
) -> None:
    text = f"{SETUP}{ANSWER}# %% f_x points=1\nf(0)\n\n{line}\n"
    assert complaint(tmp_path, text) == f"12: not valid Python: {reason}."


@pytest.mark.parametrize("line", ["%timeit f(1)", "# %timeit f(1)", "!ls", "x = !ls", "f?"])
@pytest.mark.parametrize(
    "cell", ["# %% more\n\n{}\n", "# %% f_x points=1\nf(1)\n{}\n", "# %% g\ndef g(): ...\n{}\n"]
)
def test_a_cell_with_a_title_has_no_magics(tmp_path: Path, cell: str, line: str) -> None:
    if "%% g" in cell:
        line = f"### BEGIN SOLUTION\n{line}\n### END SOLUTION"
    title = cell.split()[2]
    expected = f"cell '{title}' has a title and must be plain Python, without magics."
    number = 12 if "%% g" in cell else 11
    assert complaint(tmp_path, SETUP + ANSWER + cell.format(line)) == f"{number}: {expected}"


def test_a_cell_magic_in_a_cell_with_a_title_is_named(tmp_path: Path) -> None:
    expected = "cell 'f_x' has a title and must be plain Python, without magics."
    text = f"{SETUP}{ANSWER}# %% f_x points=1\n# %%time\nf(1)\n"
    assert complaint(tmp_path, text) == f"10: {expected}"


@pytest.mark.parametrize(
    "line", ["%timeit 1", "%%time", "!ls -l", "x = !ls", "x?", "await x", "from math import *"]
)
def test_an_untitled_cell_may_have_what_jupyter_takes(tmp_path: Path, line: str) -> None:
    assert checked(tmp_path, f"# %%\n{line}\nx = 1\n").cells[0].role == "free"


def test_an_untitled_cell_is_valid_python_otherwise(tmp_path: Path) -> None:
    for line in ("x = 1", "%matplotlib inline"):
        text = f"# %%\n{line}\ny = = 2\n"
        assert complaint(tmp_path, text) == "3: not valid Python: invalid syntax."


def test_a_star_import_is_refused_in_a_cell_with_a_title(tmp_path: Path) -> None:
    expected = "2: a star import hides names; name each of them."
    assert complaint(tmp_path, "# %% setup\nfrom math import *\n") == expected


NAMES = """\
# %% cell
import a.b, c as d
from e import f as g
h: i = j
for k, (l, *m) in n: pass
with o as p: pass
try: pass
except q as r: pass
if (s := t): u += 1
del v
@w
def x(y, z=aa, *bb, cc: dd = 1, **ee) -> ff:
    global gg
    gg = hh
    ii = jj
    def kk():
        nonlocal ii
        ii = ll
    return [mm for mm in nn if (oo := mm)]
async def pp(): return await qq
class rr(ss, metaclass=tt):
    uu = vv
    def ww(self): return uu
xx = lambda yy, *zz: (yy, zz, aaa)
[(bbb := ccc) for ccc in ddd]
match eee:
    case [fff, *ggg] | {"a": fff, **ggg}: pass
    case hhh.iii(jjj=kkk): pass
print(f"{lll!r:{mmm}}", a.nnn, key=ooo)
"""


def test_names_are_found_in_every_kind_of_statement(tmp_path: Path) -> None:
    found = lesson(tmp_path, NAMES)
    code = CellCode(found, found.cells[0])
    bound = "a d g h k l m p r s u v x gg pp rr xx bbb fff ggg kkk"
    read = "n o q t w aa dd ff hh jj ll nn qq ss tt vv uu aaa ddd eee hhh lll mmm a i j print ooo"
    assert code.bound == set(bound.split())
    assert code.read - {"s", "x"} == set(read.split())
