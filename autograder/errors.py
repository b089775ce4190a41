"""The errors that a user of this package is meant to see."""

from __future__ import annotations

from pathlib import Path


class CourseError(Exception):
    """Something that a person can put right; its text is one sentence: what, where and what to do.

    The command line prints it without a traceback and exits with status 1.
    """


class MarkupError(CourseError):
    """A lesson's text breaks a rule; the message starts with the file and the line."""

    def __init__(self, path: Path, line: int, text: str) -> None:
        super().__init__(f"{path.parent.name}/{path.name}:{line}: {text}")
