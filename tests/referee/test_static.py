"""What an answer may not use is found however it is written, and nothing else is."""

from __future__ import annotations

import subprocess
import sys

import pytest

from autograder.referee.static import Violation, find_forbidden
from tests.referee.forbidden_cases import ALIASES, ALLOWED, HIDING, HONEST, ROUNDABOUT

SETUP = """\
import math
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
"""


def found_in(code: str, forbids: str = "products", answer: str = "my_mm") -> list[Violation]:
    """The violations of a notebook: the set-up cell, then the cells of `code`, parted by `###`."""
    cells = [SETUP, *code.split("###\n")]
    return find_forbidden(cells, answer, forbids.split(","))


def used_in(code: str, forbids: str = "products", answer: str = "my_mm") -> list[str]:
    return [violation.used for violation in found_in(code, forbids, answer)]


def expression(code: str, forbids: str) -> list[str]:
    """What `def answer(a, b, c): return <code>` uses that is forbidden."""
    return used_in(f"def answer(a, b, c=None):\n    return {code}", forbids, "answer")


def one_by_one(lines_by_family: dict[str, str]) -> list[tuple[str, str]]:
    pairs = lines_by_family.items()
    return [
        (line.strip(), family) for family, lines in pairs for line in lines.strip().splitlines()
    ]


@pytest.mark.parametrize(("code", "family"), one_by_one(ROUNDABOUT))
def test_a_family_covers_its_roundabout_ways(code: str, family: str) -> None:
    assert expression(code, family)


@pytest.mark.parametrize(
    ("imports", "code", "family"),
    [
        ("import operator", "operator.matmul(a, b)", "products"),
        ("import operator as o", "o.imatmul(a, b)", "products"),
        ("import operator", "operator.__matmul__(a, b)", "products"),
        ("import statistics", "statistics.correlation(a, b)", "products"),
        ("import statistics", "statistics.linear_regression(a, b)", "solvers"),
        ("import functorch", "functorch.grad(a)(b)", "differentiation"),
        ("import torch.autograd.forward_ad as fw", "fw.dual_level()", "differentiation"),
        ("from torch.nn.attention.flex_attention import flex_attention as f", "f(a)", "softmaxes"),
        ("from numpy.polynomial import Polynomial as P", "P.fit(a, b, 1)", "solvers"),
        ("from torch.distributions import Categorical as C", "C(logits=a).probs", "softmaxes"),
        ("from torch.distributions import OneHotCategorical as C", "C(a).mode", "one_hots"),
        ("from torch.autograd import grad", "grad(a, b)", "differentiation"),
        ("from torch.autograd.functional import *", "jacobian(a, b)", "differentiation"),
    ],
)
def test_a_family_covers_other_modules(imports: str, code: str, family: str) -> None:
    assert used_in(f"{imports}\ndef answer(a, b):\n    return {code}", family, "answer")


@pytest.mark.parametrize("code", ALIASES.values(), ids=ALIASES)
def test_an_alias_does_not_hide_a_product(code: str) -> None:
    assert used_in(code)


@pytest.mark.parametrize(("title", "code"), HIDING.items(), ids=HIDING)
def test_hiding_the_function_counts_as_using_it(title: str, code: str) -> None:
    reported = title.split(" | ")[0]
    reasons = {violation.used: violation.reason for violation in found_in(code)}
    assert reported in reasons


@pytest.mark.parametrize("code", HONEST.values(), ids=HONEST)
def test_no_honest_answer_is_convicted(code: str) -> None:
    assert found_in(code) == []


@pytest.mark.parametrize(("code", "family"), one_by_one(ALLOWED))
def test_what_is_no_relative_is_allowed(code: str, family: str) -> None:
    assert expression(code, family) == []


@pytest.mark.parametrize(
    ("forbids", "code", "used"),
    [
        ("unfold", "a.unfold(0, 2, 1)", ["a.unfold"]),
        ("unfold", "F.unfold(a, 2)", ["F.unfold"]),
        ("unfold", "torch.Tensor.unfold(a, 0, 2, 1)", ["torch.Tensor.unfold"]),
        ("unfold", "a.unfold_copy(0, 2, 1)", []),
        ("view", "a.view(-1)", ["a.view"]),
        ("view", "a.view_as(b)", []),
        ("torch.mm", "torch.mm(a, b)", ["torch.mm"]),
        ("torch.mm", "a.mm(b)", ["a.mm"]),
        ("torch.mm", "a @ b", []),
        ("torch.mm", "torch.sparse.mm(a, b)", []),
        ("matmul", "a @ b", ["@"]),
        ("torch.matmul", "a.__matmul__(b)", ["a.__matmul__"]),
        ("@", "a @ b", ["@"]),
        ("@", "torch.mm(a, b)", []),
        ("addmm", "a.addmm_(b, c)", ["a.addmm_"]),
        ("F.linear", "nn.functional.linear(a, b)", ["nn.functional.linear"]),
        ("F.linear", "a.linear(b)", ["a.linear"]),
        ("F.linear", "a.linear", []),
        ("np.dot", "np.dot(a, b)", ["np.dot"]),
        ("np.dot", "torch.dot(a, b)", []),
        ("torch.func.grad", "torch.func.grad(a)(b)", ["torch.func.grad"]),
        ("torch.func.grad", "torch.autograd.grad(a, b)", []),
        ("torch.func.grad", "a.grad", []),
        ("grad", "torch.autograd.grad(a, b) + a.grad", ["torch.autograd.grad"]),
        ("tensor", "torch.tensor(a)", ["torch.tensor"]),
        ("tensor", "isinstance(a, torch.Tensor)", []),
        ("torch.Tensor", "isinstance(a, torch.Tensor)", []),
        ("torch.Tensor", "isinstance(a, (int, torch.Tensor)) or torch.Tensor(a)", ["torch.Tensor"]),
        ("torch.Tensor", "isinstance(torch.Tensor(a), int)", ["torch.Tensor"]),
        ("torch.Tensor", "isinstance(a, type(torch.Tensor(a)))", ["torch.Tensor"]),
        ("torch.Tensor", "(lambda isinstance: isinstance(a, torch.Tensor))(f)", ["torch.Tensor"]),
        ("sorted", "sorted(a)", ["sorted"]),
        ("einsum", "np.einsum('i', a) + torch.einsum('i', a)", ["np.einsum", "torch.einsum"]),
        ("", "a @ b", []),
    ],
)
def test_a_plain_name_means_what_it_says(forbids: str, code: str, used: list[str]) -> None:
    assert sorted(expression(code, forbids)) == used


@pytest.mark.parametrize(
    "code",
    [
        "import builtins\nbuiltins.isinstance = lambda a, make: make(a)\n###\n{answer}",
        "isinstance = lambda a, make: make(a)\n###\n{answer}",
        "class Asks(type):\n    def __instancecheck__(cls, a):\n        return torch.Tensor(a)\n"
        "class torch_like(metaclass=Asks):\n    pass\n###\n"
        "def answer(a):\n    return isinstance(a, torch_like)",
    ],
)
def test_an_isinstance_of_the_students_own_excuses_nothing(code: str) -> None:
    answer = "def answer(a):\n    return isinstance(a, torch.Tensor)"
    assert "torch.Tensor" in used_in(code.replace("{answer}", answer), "torch.Tensor", "answer")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "def my_mm(a, b):\n    # a comment\n    return a @ b",
            "my_mm uses `@` (line 3), which this exercise forbids.",
        ),
        (
            "from torch import mm as x\n###\ndef my_mm(a, b):\n    return x(a, b)",
            "my_mm uses `x` (line 2), that is `torch.mm`, which this exercise forbids.",
        ),
        (
            "def h(a):\n    return a.mm(a)\n###\ndef my_mm(a, b):\n    return h(a)",
            "my_mm uses `a.mm` through `h` (line 2 of its cell), which this exercise forbids.",
        ),
        (
            "torch.add = torch.mm\n###\ndef my_mm(a, b):\n    return a + b",
            "my_mm uses `torch.mm` (line 1 of a cell that changes other code), "
            "which this exercise forbids.",
        ),
        (
            "def my_mm(a, b):\n    return getattr(a, 'mm')(b)",
            "my_mm uses `getattr` (line 2), which can reach any function by a name in a string: "
            "that is forbidden here too.",
        ),
        (
            "def my_mm(a, b):\n    return a.t().mm(b)",
            "my_mm uses `.mm` (line 2), which this exercise forbids.",
        ),
    ],
)
def test_the_student_reads_one_clear_sentence(code: str, sentence: str) -> None:
    assert [violation.sentence() for violation in found_in(code)] == [sentence]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("\n\n%matplotlib inline\ndef my_mm(a, b):\n    return a @ b", 5),
        ("!echo \\\n  two lines\ndef my_mm(a, b):\n    return a @ b", 4),
        ("%%time\n\ndef my_mm(a, b):\n    return a @ b", 4),
        ("    def my_mm(a, b):\n        return a @ b\n    !ls", 2),
        ("x = 1\n?x\ndef my_mm(a, b): return a @ b", 3),
    ],
)
def test_lines_are_those_of_the_cell_as_the_student_sees_it(code: str, line: int) -> None:
    assert [(v.line, v.cell) for v in found_in(code)] == [(line, 1)]


def test_violations_come_in_the_order_of_the_notebook_and_once_per_wording() -> None:
    helper = "def h(a):\n    return a @ a\n"
    answer = "def my_mm(a, b):\n    a = a @ b\n    b = h(a) @ b\n    return a.mm(b)"
    code = f"{helper}###\n{answer}"
    assert [(v.cell, v.line, v.used) for v in found_in(code)] == [
        (1, 2, "@"),
        (2, 2, "@"),
        (2, 4, "a.mm"),
    ]


def test_letters_that_python_takes_for_others_are_read_as_python_does() -> None:
    assert used_in("def my_mm(a, b): return torch.\uff4d\uff4d(a, b)") == ["torch.mm"]


def test_another_answer_that_is_used_as_a_helper_is_followed() -> None:
    cells = [
        SETUP,
        "def softmax(x): return F.softmax(x, 0)",
        "def loss(x): return softmax(x).log()",
    ]
    assert [v.through for v in find_forbidden(cells, "loss", ["softmaxes"])] == ["softmax"]


def test_the_set_up_cell_may_be_missing() -> None:
    assert find_forbidden(["def f(a): return F.linear(a, a)"], "f", ["products"])
    assert find_forbidden(["def f(a): return torch.autograd.grad(a)"], "f", ["differentiation"])
    assert not find_forbidden(["def f(a): return np.sum(a) + torch.ones(3)"], "f", ["products"])


def test_several_rules_hold_at_once() -> None:
    code = "def f(a): return a.unfold(0, 1, 1) @ a.softmax(0)"
    assert used_in(code, "products, softmaxes, unfold", "f") == ["@", "a.unfold", "a.softmax"]


@pytest.mark.parametrize(
    "code",
    [
        "def my_mm(a, b): return " + "+".join(["a"] * 3000) + " + a.mm(b)",
        "def my_mm(a, b): return a" + ".x" * 2000 + ".mm",
        "x = torch\n" + "".join(f"x = x.a{i}\n" for i in range(500)) + "def my_mm(a): return x.mm",
        "class A(B): ...\nclass B(A): ...\ndef my_mm(a, b): return A().mm",
        "f = g\ng = f\ndef my_mm(a, b): return f.mm(g)",
    ],
    ids=["long sum", "long chain", "long history", "circular classes", "circular names"],
)
def test_nothing_is_too_deep_or_too_circular(code: str) -> None:
    assert used_in(code)


def test_reading_a_submission_imports_neither_torch_nor_numpy() -> None:
    code = (
        "import sys; from autograder.referee.static import find_forbidden as f; "
        "f(['%time x = 1\\ndef a(): return a @ a'], 'a', ['products']); "
        "print(sorted({'torch', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LAYER = """\
class Layer(list):
    def forward(self, x):
        self.x = x
        return x

    def backward(self, gradient):
        return gradient * self.x
###
"""


def with_layer(result: str, before: str = "") -> list[str]:
    """What an answer uses that keeps an object of its own class in a variable."""
    body = f"layer = Layer()\n    layer.forward(x)\n    {before}\n    return {result}"
    code = f"{LAYER}def answer(x, gradient):\n    {body}\n"
    return used_in(code, "differentiation", "answer")


def test_a_method_of_a_students_own_object_is_the_students_own() -> None:
    assert with_layer("layer.backward(gradient)") == []


@pytest.mark.parametrize(
    "result",
    [
        "x.backward(gradient)",
        "layer.forward(x).backward(gradient)",
        "layer.x.backward(gradient)",
        "layer[0].backward(gradient)",
        "[kept.backward(gradient) for kept in layer]",
        "(layer if x is None else x).backward(gradient)",
        "layer.grad_fn(gradient)",
    ],
)
def test_what_an_own_object_holds_is_not_the_students_own(result: str) -> None:
    assert with_layer(result)


@pytest.mark.parametrize("before", ["layer = x", "layer.backward = x.backward"])
def test_a_name_that_may_be_something_else_is_not_the_students_own(before: str) -> None:
    assert with_layer("layer.backward(gradient)", before)
