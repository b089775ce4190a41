"""Pieces of lessons' texts, and what the builder says about a text that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.build.includes import with_includes
from autograder.build.markup import Lesson, read_lesson
from autograder.build.names import check_names
from autograder.errors import MarkupError

# Three lines, so that what follows begins in line 4.
SETUP = """\
# %% setup
import torch
class NotAnswered(NotImplementedError): ...
"""

# Lines 4 to 8 below SETUP.
ANSWER = """\
# %% f
def f(x, y=0):
    ### BEGIN SOLUTION
    return x + y
    ### END SOLUTION
"""

HIDDEN = """\
### BEGIN HIDDEN TESTS
assert f(1) == 1
### END HIDDEN TESTS
"""


def lesson(folder: Path, text: str | bytes, name: str = "01_x") -> Lesson:
    """Read a text as the lesson `folder/name/lesson.py`."""
    path = folder / name / "lesson.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_lesson(path)


def checked(folder: Path, text: str) -> Lesson:
    """Read a text as a lesson and check its code, with the shared files of `folder/shared`."""
    found = with_includes(lesson(folder, text), folder / "shared")
    check_names(found)
    return found


def complaint(folder: Path, text: str | bytes) -> str:
    """What reading and checking a wrong text says, without the lesson's file: `line: sentence`."""
    with pytest.raises(MarkupError) as caught:
        check_names(lesson(folder, text))
    return str(caught.value).removeprefix("01_x/lesson.py:")
