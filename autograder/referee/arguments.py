"""The arguments of a call, by name: which of them an answer may change, and what it changed all
the same.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator, Mapping
from typing import Any

import torch

from autograder.referee.codec import Change, Shared, read_changes
from autograder.referee.plan import LessonCell
from autograder.referee.wire import WireError

_WORDS = {
    "values": "its values",
    "surroundings": "memory beside it",
    "requires_grad": "its requires_grad",
    "grad": "its .grad",
    "items": "its items",
}


class Arguments:
    """One call's arguments.

    Args:
        cell: the answer that is called; None where it is something else of the student's.
        args: positional, the called object first.
        kwargs: by name.
    """

    def __init__(
        self, cell: LessonCell | None, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        names = parameters(cell) if cell is not None else ()
        given = args[1:] if cell is not None else args
        self._named = list(kwargs.items())
        for i, value in enumerate(given):
            name = names[min(i, len(names) - 1)] if names else f"number {i + 1}"
            self._named.append((name.lstrip("*"), value))
        self._free = set(cell.mutates) if cell is not None else set()

    def conviction(self, change: Change) -> str:
        """What is held against the answer for a change, empty if the exercise allows it."""
        owners = [name for name, value in self._named if _holds(value, change.target)]
        guilty = [name for name in owners if name not in self._free]
        if owners and not guilty:
            return ""
        what = ", ".join(_WORDS.get(aspect, f"its {aspect}") for aspect in change.what)
        which = f"its argument `{guilty[0]}`" if guilty else "what it was given"
        return f"the answer changed {which} ({what}); it has to leave it as it was."


def take_changes(
    claimed: Any, shared: Shared, earlier: Mapping[int, Shared], arguments: Arguments
) -> str:
    """Make this process's objects what a call has made of its copies, where the exercise allows it.

    Args:
        claimed: what the student's process says, as decoded.
        shared: the objects of the call's request.
        earlier: those of earlier replies, which an answer may go on writing into.
        arguments: the call's.

    Returns:
        What is held against the answer, empty if nothing is. Such a change is not made: later tests
        would compare with it.

    Raises:
        WireError, TypeError, ValueError, RuntimeError: if it makes no sense.
    """
    if type(claimed) is not dict or set(claimed) != {"given", "earlier"}:
        raise WireError("The message's changes are not what they should be.")
    changes = read_changes(claimed["given"], shared)
    past: list[Change] = []
    for number, value in dict(claimed["earlier"]).items():
        if number in earlier:
            past += read_changes(value, earlier[number])
    convictions = [arguments.conviction(change) for change in changes]
    for change, conviction in zip(changes, convictions, strict=True):
        if not conviction:
            change.put()
    for change in past:
        change.put()
    return next(filter(None, convictions), "")


@functools.cache
def parameters(cell: LessonCell) -> tuple[str, ...]:
    """The names of the reference solution's positional parameters; a starred one is the last."""
    for node in ast.parse(cell.source).body:
        if isinstance(node, ast.FunctionDef) and node.name == cell.name:
            names = [a.arg for a in (*node.args.posonlyargs, *node.args.args)]
            return (*names, f"*{node.args.vararg.arg}") if node.args.vararg else tuple(names)
    return ()


def _holds(value: Any, target: Any) -> bool:
    return any(part is target for part in _parts(value))


def _parts(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from _parts(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _parts(item)
    elif isinstance(value, torch.Tensor) and value.is_leaf and value.grad is not None:
        yield value.grad
