"""The arguments of a call, by name: which of them an answer may change, and what it changed all
the same.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from typing import Any

import torch

from autograder.referee.codec import Change, Shared, read_changes
from autograder.referee.history import History
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

    def conviction(self, change: Change, is_given: bool) -> str:
        """What is held against the answer for a change, empty if the exercise allows it.

        Args:
            change: of an object of this call or of an earlier reply.
            is_given: whether it is of this call; what came earlier is so where it is passed back.
        """
        owners = [name for name, value in self._named if _holds(value, change.target)]
        guilty = [name for name in owners if name not in self._free]
        if not guilty and (owners or not is_given):
            return ""
        what = ", ".join(_WORDS.get(aspect, f"its {aspect}") for aspect in change.what)
        which = f"its argument `{guilty[0]}`" if guilty else "what it was given"
        return f"the answer changed {which} ({what}); it has to leave it as it was."


def take_changes(claimed: Any, shared: Shared, history: History, arguments: Arguments) -> str:
    """Make this process's objects what a call has made of its copies, where the exercise allows it.

    Args:
        claimed: what the student's process says, as decoded.
        shared: the objects of the call's request.
        history: has those of earlier replies, which an answer may go on writing into.
        arguments: the call's.

    Returns:
        What is held against the answer, empty if nothing is. Such a change is not made: later tests
        would compare with it.

    Raises:
        WireError, TypeError, ValueError, RuntimeError: if it makes no sense.
    """
    is_claim = type(claimed) is dict and set(claimed) == {"given", "earlier"}
    if not is_claim or type(claimed["earlier"]) is not dict:
        raise WireError("The message's changes are not what they should be.")
    changes = [(change, True) for change in read_changes(claimed["given"], shared)]
    earlier = {n: value for n, value in claimed["earlier"].items() if n in history.replies}
    for number, value in earlier.items():
        changes += [(it, False) for it in read_changes(value, history.replies[number])]
    untouched = [number for number in earlier if history.is_as_it_came(number)]
    convictions = [arguments.conviction(change, is_given) for change, is_given in changes]
    for (change, _), conviction in zip(changes, convictions, strict=True):
        if not conviction:
            change.put()
    history.renew(untouched)
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
