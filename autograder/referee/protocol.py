"""Requests and replies between the referee and the student's process; described in docs/referee.md.

A request is a frame whose header names what to do; each gets exactly one reply. The names here
are the only ones that either side acts on.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

# To the student's process: run a cell, copy itself, fork for tests, end a fork; and to a copy that
# is not needed again: serve tests itself.
RUN, COPY, FORK, KILL, TURN = "run", "copy", "fork", "kill", "turn"
# To a process that serves tests: fetch a name, operate on objects, pull a gradient back.
FETCH, OPERATE, PULL = "fetch", "operate", "pull"


def _call(function: Any, *args: Any, **kwargs: Any) -> Any:
    return function(*args, **kwargs)


# What can be done to an object that stays in the student's process. The first argument is the
# object, or, for the reflected operators, the second.
OPERATIONS: dict[str, Callable[..., Any]] = {
    "call": _call,
    "getattr": getattr,
    "setattr": setattr,
    "len": len,
    "iter": iter,
    "next": next,
    "bool": bool,
    "float": float,
    "int": int,
    "str": str,
    "repr": repr,
    "getitem": operator.getitem,
    "setitem": operator.setitem,
    "enter": lambda manager: type(manager).__enter__(manager),
    "exit": lambda manager: type(manager).__exit__(manager, None, None, None),
    **{
        name: getattr(operator, name)
        for name in (
            "add sub mul truediv floordiv mod pow matmul "
            "neg pos abs iadd isub imul itruediv imatmul"
        ).split()
    },
}
