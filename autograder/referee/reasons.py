"""Why a test did not pass, in words, from the exception that ended it."""

from __future__ import annotations

import re

from autograder.referee.faults import CLASSES, AnswerLost, AnswerUnreadable
from autograder.referee.plan import ENDED, RAISED, UNREADABLE, WRONG

_OWN_FRAME = re.compile(r'File "<ipython-input-[^"\n]*>", line (\d+), in (.+)\n +(.+)')


def explain(error: BaseException) -> str:
    """Why a test did not pass, as text: what it says, and where the student's code was."""
    text, lines = text_of(error), getattr(error, "student_traceback", "")
    return f"{text}\n\n{lines}" if lines and not isinstance(error, NotImplementedError) else text


def text_of(error: BaseException) -> str:
    """What an exception says, with its class unless it is a test's own AssertionError."""
    kind = type(error).__name__
    try:
        text = str(error).strip()
    except BaseException as other:  # an object of the student's may stand in it
        text = f"its message cannot be shown ({type(other).__name__})"
    if not isinstance(error, AssertionError) or not text:
        text = f"{kind}: {text}" if text else kind
    return text


def place_of(error: BaseException) -> str:
    """The last line of the student's own that an exception came through, as text."""
    found = _OWN_FRAME.findall(getattr(error, "student_traceback", ""))
    if not found:
        return ""
    line, function, code = found[-1]
    return f"\n(line {line} of the cell, in {function}: {code.strip()})"


def classed(error: BaseException) -> tuple[str, str]:
    """The reason of a failure, and its detail; of an exception the class, one of a fixed list."""
    if isinstance(error, AnswerUnreadable):
        return UNREADABLE, ""
    if isinstance(error, AnswerLost):
        return ENDED, ""
    if isinstance(error, AssertionError) and not hasattr(error, "student_traceback"):
        return WRONG, ""
    known = type(error) in CLASSES.values()
    return RAISED, type(error).__name__ if known else ""
