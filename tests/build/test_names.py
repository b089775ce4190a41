"""Tests use locked cells and answers alone, leave both as they are, and do test their answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.errors import MarkupError
from tests.build.texts import ANSWER, SETUP, checked, complaint

TEST = "# %% f_x points=1\n"
MORE = "# %% g\ndef g():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION\n"


def said_of_test(folder: Path, *lines: str) -> str:
    """What is said of a test cell that consists of some lines, the first one being line 1."""
    line, _, sentence = complaint(
        folder, "\n".join([SETUP + ANSWER + TEST[:-1], *lines])
    ).partition(": ")
    return f"{int(line) - 9}: {sentence}"


@pytest.mark.parametrize(
    "lines",
    [
        ["y = 1", "assert f(y) == torch.ones(y)"],
        ["for i in range(3):", "    f(i)", "print(i)"],
        ["[f(i, j) for i in range(3) for j in range(i)]"],
        ["if any((last := f(i)) for i in range(3)):", "    print(last)"],
        ["def g(a, *b, c=1, **d):", "    def h():", "        return f(a, b, c, d, e)", "    e = 1"],
        ["class C:", "    n = 1", "    def m(self) -> 'Unknown':", "        return f(self.n)"],
        ["check = lambda a, *b, **c: f(a, b, c)"],
        ["try:", "    f(1)", "except (ValueError, TypeError) as error:", "    print(error)"],
        ["async def g():", "    async with f(1) as a:", "        return [b async for b in a]"],
        ["match f(1):", "    case [first, *rest] | (first, rest): print(first, rest)"],
        ["import math as m", "from os import path", "f(m.pi, path)"],
        ["@torch.no_grad()", "def g() -> torch.Tensor:", "    return f(1)"],
        ["x: int = f(1)", "print(x, __name__)"],
        ["x = f(1)", "x.grad = None", "x[0], x.y = 1, 2", "del x[0], x"],
        ["def g(torch):", "    torch.x = f(1)"],
        ["import os", "f(os.environ.get('HOME'), os.environ['PATH'])"],
    ],
)
def test_a_test_may_use_what_it_binds_and_what_is_locked_or_answered(
    tmp_path: Path, lines: list[str]
) -> None:
    assert len(checked(tmp_path, "\n".join([SETUP + ANSWER + TEST[:-1], *lines])).cells) == 3


@pytest.mark.parametrize(
    ("lines", "line", "name"),
    [
        (["f(1)", "", "print(free)"], 3, "free"),
        (["f(free=1)", "f(free)"], 2, "free"),
        (["f(b)", "f(a)"], 1, "b"),
        (["[f(i, j) for i in range(3)]"], 1, "j"),
        (["[f(i) for i in range(3)]", "print(i)"], 2, "i"),
        (["[f(i, j) for i in range(3) for j in range(i)]", "print(i)"], 2, "i"),
        (["[i for i in range(free)]", "f(1)"], 1, "free"),
        (["def g(a):", "    def h():", "        return f(a, free)", "    return h"], 3, "free"),
        (["class C:", "    n = 1", "    def m(self):", "        return f(n)"], 4, "n"),
        (["g = lambda a: f(a, free)"], 1, "free"),
        (["def g(a=free):", "    return f(a)"], 1, "free"),
        (["@free", "def g():", "    return f(1)"], 1, "free"),
        (["def g(a: Tensor) -> None:", "    f(a)"], 1, "Tensor"),
        (["a: Tensor = f(1)"], 1, "Tensor"),
        (["class C(Base):", "    n = f(1)"], 1, "Base"),
        (["async def g():", "    return await f(free)"], 2, "free"),
        (["try:", "    f(1)", "except FreeError:", "    pass"], 3, "FreeError"),
        (["with free:", "    f(1)"], 1, "free"),
        (["print(f'{f(1):{free}}')"], 1, "free"),
        (["match f(1):", "    case Free(): pass"], 2, "Free"),
        (["f(get_ipython)"], 1, "get_ipython"),
    ],
)
def test_a_test_may_use_no_other_name(
    tmp_path: Path, lines: list[str], line: int, name: str
) -> None:
    rule = "a test may use only names from locked cells and answers above, and its own."
    assert said_of_test(tmp_path, *lines) == f"{line}: 'f_x' uses '{name}', but {rule}"


@pytest.mark.parametrize("free", ["# %%\nvalue = 1\n", "# %% f_first points=1\nvalue = f(1)\n"])
def test_untitled_cells_and_other_tests_give_no_names(tmp_path: Path, free: str) -> None:
    rule = "a test may use only names from locked cells and answers above, and its own."
    text = f"{SETUP}{ANSWER}{free}{TEST}f(value)\n"
    assert complaint(tmp_path, text) == f"12: 'f_x' uses 'value', but {rule}"


def test_names_from_below_do_not_count(tmp_path: Path) -> None:
    rule = "a test may use only names from locked cells and answers above, and its own."
    for below, name in ((MORE, "g"), ("# %% more\nVALUE = 1\n", "VALUE")):
        text = f"{SETUP}{ANSWER}{TEST}f({name})\n{below}"
        assert complaint(tmp_path, text) == f"10: 'f_x' uses '{name}', but {rule}"


@pytest.mark.parametrize(
    ("lines", "line", "name"),
    [
        (["f(1)", "f = 1", "f = 2"], 2, "f"),
        (["import torch", "f(1)"], 1, "torch"),
        (["f(1)", "import torch.nn"], 2, "torch"),
        (["import math as torch", "f(1)"], 1, "torch"),
        (["for torch in f(1): pass"], 1, "torch"),
        (["with f(1) as torch: pass"], 1, "torch"),
        (["try:", "    f(1)", "except ValueError as torch:", "    pass"], 3, "torch"),
        (["a, (b, *torch) = f(1)"], 1, "torch"),
        (["if (torch := f(1)): pass"], 1, "torch"),
        (["print([torch := f(i) for i in (1, 2)])"], 1, "torch"),
        (["def torch(): return f(1)"], 1, "torch"),
        (["class torch: n = f(1)"], 1, "torch"),
        (["match f(1):", "    case [*torch]: pass"], 2, "torch"),
        (["del f"], 1, "f"),
        (["torch += f(1)"], 1, "torch"),
        (["def g():", "    global torch", "    torch = f(1)"], 3, "torch"),
    ],
)
def test_a_test_rebinds_nothing_from_above(
    tmp_path: Path, lines: list[str], line: int, name: str
) -> None:
    sentence = f"'f_x' rebinds '{name}', which a cell above defines; use another name."
    assert said_of_test(tmp_path, *lines) == f"{line}: {sentence}"


@pytest.mark.parametrize(
    ("lines", "line", "effect"),
    [
        (["f(1)", "torch.manual_seed(0)"], 2, "it calls 'manual_seed'"),
        (["import random", "random.seed(f(1))"], 2, "it calls 'seed'"),
        (["torch.Generator().manual_seed(f(0))"], 1, "it calls 'manual_seed'"),
        (["import numpy as np", "np.random.default_rng(f(0))"], 2, "it calls 'default_rng'"),
        (["torch.set_num_threads(f(1))"], 1, "it calls 'set_num_threads'"),
        (["torch.set_printoptions(f(1))"], 1, "it calls 'set_printoptions'"),
        (["import os", "os.chdir(f(1))"], 2, "it calls 'chdir'"),
        (["import os", "os.environ['A'] = f(1)"], 2, "it changes 'os.environ['A']'"),
        (["import os", "os.environ.update(a=f(1))"], 2, "it calls 'os.environ.update'"),
        (["import os", "del os.environ[f(1)]"], 2, "it changes 'os.environ[f(1)]'"),
        (["import sys", "sys.stdout = f(1)"], 2, "it changes 'sys.stdout'"),
        (["with open(f(1)) as file: pass"], 1, "it calls 'open'"),
        (["from pathlib import Path", "Path('a').write_text(f(1))"], 2, "it calls 'write_text'"),
        (["from threading import Thread", "Thread(target=f).start()"], 2, "it calls 'Thread'"),
        (["exit(f(1))"], 1, "it calls 'exit'"),
        (["setattr(torch, 'mm', f)"], 1, "it calls 'setattr'"),
        (["torch.mm = f"], 1, "it changes 'torch.mm'"),
        (["a, (torch.mm, b) = f(1), (f, f)"], 1, "it changes 'torch.mm'"),
        (["torch.backends.mkldnn.enabled = f(1)"], 1, "it changes 'torch.backends.mkldnn.enabled'"),
        (["for f.x in f(1): pass"], 1, "it changes 'f.x'"),
        (["f(1)", "f.cache[0] += 1"], 2, "it changes 'f.cache[0]'"),
        (["del torch.mm", "f(1)"], 1, "it changes 'torch.mm'"),
        (["def g():", "    global a", "    a = f(1)"], 2, "it declares 'a' global"),
    ],
)  # fmt: skip
def test_a_test_has_no_effect_beyond_itself(
    tmp_path: Path, lines: list[str], line: int, effect: str
) -> None:
    sentence = f"test 'f_x' has an effect beyond itself: {effect}."
    assert said_of_test(tmp_path, *lines) == f"{line}: {sentence}"


@pytest.mark.parametrize(
    "body", ["", "assert torch.ones(1) == 1\n", "### BEGIN HIDDEN TESTS\n### END HIDDEN TESTS\n"]
)
def test_a_test_that_leaves_its_answer_out_tests_nothing(tmp_path: Path, body: str) -> None:
    header = '# %% f_x points=1 says="a"\n'
    expected = "9: test 'f_x' never uses 'f', so it tests nothing."
    assert complaint(tmp_path, SETUP + ANSWER + header + body) == expected


def test_a_test_stands_below_its_answer(tmp_path: Path) -> None:
    expected = "4: test 'f_x' stands above its answer."
    assert complaint(tmp_path, f"{SETUP}{TEST}f(1)\n{ANSWER}") == expected


def test_a_locked_cell_uses_locked_cells_alone(tmp_path: Path) -> None:
    rule = "a locked cell may use only names from locked cells above, and its own."
    for above, name in (("# %%\nvalue = 1\n", "value"), (ANSWER, "f")):
        text = f"{SETUP}{above}# %% more\ndef g():\n    return {name}\n"
        line = 6 + above.count("\n")
        assert complaint(tmp_path, text) == f"{line}: 'more' uses '{name}', but {rule}"
    more = "# %% more\none = torch.ones(1)\n"
    text = f"{SETUP}{more}{ANSWER}{TEST}assert f(one) == torch.ones(1)\n"
    assert len(checked(tmp_path, text).cells) == 4


def test_an_included_file_is_held_to_the_same_rule_at_the_cells_header(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "draw.py").write_text('"""Draws."""\n\n\ndef draw(): return plt\n', encoding="utf-8")
    text = '# %%\nx = 1\n# %% pictures include="draw"\n'
    for own in ("", "import torch\n"):
        with pytest.raises(MarkupError) as caught:
            checked(tmp_path, text + own)
        assert str(caught.value).startswith("01_x/lesson.py:3: 'pictures' uses 'plt', but a ")
    assert len(checked(tmp_path, text + "import matplotlib.pyplot as plt\n").cells) == 2


def test_an_answer_defines_its_title(tmp_path: Path) -> None:
    text = SETUP + ANSWER.replace("%% f", "%% g")
    assert complaint(tmp_path, text) == "4: answer 'g' does not define 'g'."


def test_answers_and_locked_cells_do_not_take_each_others_names(tmp_path: Path) -> None:
    text = SETUP + ANSWER.replace("%% f", "%% torch").replace("def f", "def torch")
    sentence = "answer 'torch' rebinds a name of a locked cell above; use another name."
    assert complaint(tmp_path, text) == f"5: {sentence}"
    text = f"{SETUP}{ANSWER}# %% more\nx = 1\nf = 2\n"
    sentence = "'more' rebinds 'f', which a cell above defines; use another name."
    assert complaint(tmp_path, text) == f"11: {sentence}"


def test_what_an_answer_mutates_is_one_of_its_arguments(tmp_path: Path) -> None:
    for name in ("x", "y"):
        text = SETUP + ANSWER.replace("%% f", f'%% f mutates="{name}"')
        assert checked(tmp_path, text).cells[1].mutates == (name,)
    text = SETUP + ANSWER.replace("%% f", '%% f mutates="x, z"')
    assert complaint(tmp_path, text) == "4: answer 'f' has no argument 'z' to mutate."
