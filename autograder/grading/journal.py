"""Which submissions are graded, and from what: a line for each, written when all the rest is.

The lines lie in `.autograder/graded/LESSON/STUDENT.json`. A submission is done where its line tells
of the same file and the same build of lesson and engine, and of the notebook in `autograded/`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

FOLDER = ".autograder"


@dataclass(frozen=True)
class Line:
    """What the journal has of a submission.

    Attributes:
        submission: SHA-256 of the file that was handed in.
        release: the engine's version, and the build of the lesson.
        graded: SHA-256 of the graded notebook.
        looks: what a person should look at, a sentence each.
    """

    submission: str
    release: str
    graded: str
    looks: tuple[str, ...] = ()


class Journal:
    """The lines of one lesson.

    Args:
        root: the course's folder.
        lesson: the lesson's name.
    """

    def __init__(self, root: Path, lesson: str) -> None:
        self._folder = root / FOLDER / "graded" / lesson

    def line(self, student: str) -> Line | None:
        """What is known of a student's submission; None if nothing is."""
        try:
            table = json.loads((self._folder / f"{student}.json").read_text(encoding="utf-8"))
            return Line(**{**table, "looks": tuple(table["looks"])})
        except (OSError, ValueError, TypeError, KeyError):
            return None  # a line that cannot be read is as good as none: it is graded again

    def write(self, student: str, line: Line) -> None:
        """Write a student's line, whole or not at all."""
        self._folder.mkdir(parents=True, exist_ok=True)
        beside = self._folder / f".{student}.part"
        beside.write_text(json.dumps(asdict(line)) + "\n", encoding="utf-8")
        beside.replace(self._folder / f"{student}.json")


def sha256_of(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
