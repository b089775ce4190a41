"""Exceptions across the boundary: by name from a fixed list, with their text; nothing else of them.

The student's process describes an exception (`describe`); the referee makes one of the same class
(`rebuild`) if the class is on the list of builtins and torch's, else of its nearest base that is.
"""

from __future__ import annotations

import builtins
import traceback
from typing import Any

import numpy
import torch

_TEXT = 4_000
_NOT_CROSSING = (StopIteration, StopAsyncIteration)

CLASSES: dict[str, type[Exception]] = {
    name: kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and issubclass(kind, Exception)
    and not issubclass(kind, BaseExceptionGroup)
    and kind not in _NOT_CROSSING
}
CLASSES["LinAlgError"] = torch.linalg.LinAlgError  # type: ignore[attr-defined]
CLASSES["OutOfMemoryError"] = torch.OutOfMemoryError
CLASSES["numpy.LinAlgError"] = numpy.linalg.LinAlgError
_NAMES = {kind: name for name, kind in CLASSES.items()}


class AnswerError(Exception):
    """The answer raised what may not cross: StopIteration and its kin, or no Exception at all."""


class AnswerLost(Exception):
    """The process that ran the answer ended, or took too long."""


class AnswerUnreadable(AnswerLost):
    """The answer returned something that cannot be read: as good as nothing."""


def describe(error: BaseException) -> dict[str, str]:
    """What crosses of an exception: its class's name on the list, its message and its traceback
    as text.
    """
    kind = next((_NAMES[k] for k in type(error).__mro__ if k in _NAMES), "")
    if isinstance(error, _NOT_CROSSING) or not isinstance(error, Exception):
        kind = ""
    name = type(error).__name__
    try:
        text = str(error)
        lines = "".join(traceback.format_exception(error, limit=-8))
    except Exception:
        text, lines = "", ""
    return {"class": kind, "name": name, "text": text[:_TEXT], "traceback": lines[-_TEXT:]}


def rebuild(description: Any) -> Exception:
    """The exception that a description from the student's process stands for."""
    fields = description if isinstance(description, dict) else {}
    kind, name, text, lines = (
        value if isinstance(value := fields.get(key), str) else ""
        for key in ("class", "name", "text", "traceback")
    )
    found = CLASSES.get(kind)
    if found is None:
        error: Exception = AnswerError(f"the answer raised {name[:80]}: {text[:_TEXT]}")
    else:
        try:
            error = found(text[:_TEXT])
        except TypeError:  # some builtins want several arguments
            error = found.__new__(found)
            error.args = (text[:_TEXT],)
    error.student_traceback = lines[:_TEXT]  # type: ignore[attr-defined]
    return error
