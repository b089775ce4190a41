"""What a test may do with an answer's objects, so that none of them can lie its way through.

An object that stays in the student's process can be called and asked, but not judged by: whatever
is handed the expected value (`got - want`, `got.allclose(want)`) would be told what to say. Such a
thing is done only where the exercise is a class whose reference solution defines it.
"""

from __future__ import annotations

import ast
import functools

import numpy as np
import torch

from autograder.referee.plan import LessonCell

_OTHERS = (
    torch.nn.Module,
    torch.optim.Optimizer,
    torch.utils.data.DataLoader,
    torch.utils.data.Dataset,
    torch.autograd.Function,
    dict,
    list,
    str,
    set,
)
# What only a tensor or an array has: asked of another object, it is a lie. Building a graph is not.
_TENSORS_ONLY = (
    frozenset({*dir(torch.Tensor), *dir(np.ndarray)})
    - {name for kind in _OTHERS for name in dir(kind)}
    - {"backward", "zero_", "register_hook", "retain_grad"}
)


@functools.lru_cache(256)
def defined_in(cell: LessonCell | None) -> frozenset[str]:
    """The names that a reference solution's classes define; none if the exercise is no class."""
    if cell is None:
        return frozenset()
    classes = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.ClassDef)]
    if cell.name not in {cls.name for cls in classes}:
        return frozenset()
    names: set[str] = set()
    for node in (node for cls in classes for node in cls.body):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.Assign(targets=targets):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return frozenset(names)


def may_calculate(cell: LessonCell | None, operation: str) -> bool:
    """Whether an exercise's objects may be calculated with, by `add`, `iadd` and the like."""
    ways = {f"__{operation}__", f"__{operation.removeprefix('i')}__", f"__r{operation}__"}
    return not ways.isdisjoint(defined_in(cell))


def may_call(cell: LessonCell | None, method: str) -> bool:
    """Whether an object of an exercise may be asked for what tensors do, `allclose` for example."""
    return method not in _TENSORS_ONLY or method in defined_in(cell)
