"""Answers that must work on any device: on the CPU, on `meta`, and on a GPU where there is one.

An exercise is device-agnostic if its hidden tests use the device `meta`, or if its text speaks of a
device. Each of them has its inputs here, or a reason why a GPU would say nothing new of it; a test
fails for one that has neither. So what runs on a GPU differs from what runs everywhere in one word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import matplotlib as mpl
import pytest
import torch
from torch.testing import assert_close

from autograder.bank.answers import Answer, read_answers
from autograder.build.markup import Lesson
from autograder.build.stubs import solution_only
from autograder.build.tree import load_lesson
from autograder.course import find_course
from tests.conftest import ROOT

COURSE = find_course(ROOT)
DEVICES = [
    "cpu",
    "meta",
    pytest.param(
        "cuda",
        marks=[
            pytest.mark.gpu,
            pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device"),
        ],
    ),
]

# What an exercise is called with when its tensors lie on a device, and what must come out: a
# Python object, or a tensor whose values are given on the CPU.
Case = tuple[tuple[Any, ...], Any]


def same_place(device: str) -> Iterator[Case]:
    for dtype in (torch.float32, torch.float64, torch.int64, torch.bool):
        here, there = torch.zeros(2, 3, dtype=dtype), torch.zeros(4, dtype=dtype, device=device)
        yield (there, torch.ones(1, dtype=dtype, device=device)), True
        yield (here, there), device == "cpu"
        yield (there, here), device == "cpu"
        yield (there, torch.zeros(4, dtype=torch.float16, device=device)), False


def bill(device: str) -> Iterator[Case]:
    for dtype in (torch.float32, torch.float64):
        for n, k in [(3, 4), (1, 5), (0, 2), (4, 0)]:
            amounts, prices = torch.randint(0, 9, (n, k)), torch.rand(k, dtype=dtype)
            yield (amounts, prices.to(device)), (amounts * prices).sum(1)


def constant_like(device: str) -> Iterator[Case]:
    for dtype in (torch.float32, torch.float64, torch.int64, torch.int32, torch.bool):
        for shape in [(), (3,), (2, 4), (0, 2)]:
            for value in (2.5, 0, True):
                x = torch.zeros(shape, dtype=dtype)
                yield (x.to(device), value), torch.full_like(x, value)


def zeros_beside(device: str) -> Iterator[Case]:
    for x in (torch.ones(3), torch.ones((), dtype=torch.int64), torch.ones(0, 2)):
        for n in (4, 1, 0):
            yield (x.to(device), n), torch.zeros(n)


def stack_rows(device: str) -> Iterator[Case]:
    for dtype in (torch.float32, torch.int64, torch.bool):
        for n, k in [(3, 4), (1, 2), (5, 1)]:
            rows = [torch.randint(0, 2, (k,)).to(dtype) for _ in range(n)]
            yield ([row.to(device) for row in rows],), torch.stack(rows)


def linear(device: str) -> Iterator[Case]:
    for shape in [(4,), (3, 4), (2, 3, 4), (0, 4)]:
        for dtype in (torch.float32, torch.float64):
            x = torch.randn(shape, dtype=dtype)
            weight, bias = torch.randn(5, 4, dtype=dtype), torch.randn(5, dtype=dtype)
            for b in (None, bias):
                moved = (x.to(device), weight.to(device), None if b is None else b.to(device))
                yield moved, torch.nn.functional.linear(x, weight, b)


AGNOSTIC: dict[tuple[str, str], Callable[[str], Iterator[Case]]] = {
    ("01_colab", "same_place"): same_place,
    ("01_colab", "bill"): bill,
    ("02_tensors", "constant_like"): constant_like,
    ("02_tensors", "zeros_beside"): zeros_beside,
    ("02_tensors", "stack_rows"): stack_rows,
    ("04_matmul", "linear"): linear,
}
NOT_AGNOSTIC = {
    ("01_colab", "pick_device"): "it takes a bool and a text, and returns the name of a device",
    ("01_colab", "environment_report"): "it takes no tensor",
    ("03_views", "strides_of"): "it takes sizes; its tests make tensors on meta to compare with",
    ("04_matmul", "matmul_shape"): "it takes shapes",
}


@cache
def lesson_named(name: str) -> Lesson:
    return load_lesson(COURSE, name)


@cache
def answers(lesson: str, exercise: str) -> dict[str, Answer]:
    """The bank's answers to one exercise, by name."""
    titles = [cell.title for cell in lesson_named(lesson).answers()]
    found = read_answers(COURSE.lessons_dir / lesson / "answers", titles)
    return {answer.name: answer for answer in found if answer.exercise == exercise}


RIGHT = [
    pytest.param(lesson, answer, id=f"{lesson}-{exercise}-{answer.name}")
    for lesson, exercise in AGNOSTIC
    for answer in answers(lesson, exercise).values()
    if answer.right
]


@cache
def reference(name: str) -> dict[str, Any]:
    """The names of a lesson's locked cells and reference solutions."""
    mpl.use("Agg")
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for cell in lesson_named(name).cells:
        if cell.kind == "code" and cell.role in ("locked", "answer"):
            exec(solution_only(cell.source), namespace)
    return namespace


def written(lesson: str, answer: Answer) -> Callable[..., Any]:
    """What an answer defines, beside the lesson's own names."""
    namespace = dict(reference(lesson))
    exec(answer.source, namespace)
    defined: Callable[..., Any] = namespace[answer.exercise]
    return defined


def speaks_of_devices() -> set[tuple[str, str]]:
    """The exercises whose hidden tests use `meta`, or whose text has the word device in it."""
    found = set()
    for name in COURSE.pick_lessons(()):
        lesson, text = lesson_named(name), ""
        for cell in lesson.cells:
            if cell.kind == "markdown" and cell.role == "free":
                text += cell.source
            elif cell.role == "answer":
                own = text.rpartition(f"{{{{exercise {cell.title}}}}}")[2]
                hidden = [test.source for test in lesson.tests(cell.title) if test.hidden]
                if re.search(r"\bdevices?\b", own) or any('"meta"' in test for test in hidden):
                    found.add((name, cell.title))
                text = ""
    return found


def check(answer: Callable[..., Any], cases: Iterator[Case], device: str) -> None:
    """Raise AssertionError unless the answer gives what each case expects, where it is expected."""
    for args, expected in cases:
        got = answer(*args)
        if not isinstance(expected, torch.Tensor):
            assert got is expected
            continue
        assert isinstance(got, torch.Tensor)
        assert got.device.type == device
        if device == "meta":
            assert_close(got, expected.to("meta"))  # which has a shape and a dtype to compare
        else:
            assert_close(got.cpu(), expected)


def test_every_exercise_that_speaks_of_a_device_has_inputs_or_a_reason() -> None:
    assert speaks_of_devices() == {*AGNOSTIC, *NOT_AGNOSTIC}
    assert not {*AGNOSTIC} & {*NOT_AGNOSTIC}


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize(("lesson", "exercise"), AGNOSTIC, ids="-".join)
def test_reference_solutions_work_on_the_device(lesson: str, exercise: str, device: str) -> None:
    torch.manual_seed(0)
    check(reference(lesson)[exercise], AGNOSTIC[lesson, exercise](device), device)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize(("lesson", "answer"), RIGHT)
def test_right_answers_of_the_bank_work_on_the_device(
    lesson: str, answer: Answer, device: str
) -> None:
    torch.manual_seed(0)
    check(written(lesson, answer), AGNOSTIC[lesson, answer.exercise](device), device)


@pytest.mark.parametrize(
    ("lesson", "exercise", "name"),
    [
        ("01_colab", "same_place", "wrong_dtype_only"),
        ("01_colab", "bill", "wrong_dtype_only"),
        ("02_tensors", "constant_like", "wrong_no_device"),
        ("02_tensors", "zeros_beside", "wrong_cpu"),
        ("02_tensors", "stack_rows", "wrong_tolist_dtype"),
        ("04_matmul", "linear", "wrong_numpy"),
    ],
)
def test_an_answer_that_forgets_the_device_is_noticed(
    lesson: str, exercise: str, name: str
) -> None:
    answer = written(lesson, answers(lesson, exercise)[name])
    with pytest.raises((AssertionError, RuntimeError, TypeError)):
        check(answer, AGNOSTIC[lesson, exercise]("meta"), "meta")
