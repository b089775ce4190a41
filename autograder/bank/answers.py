"""The answer bank on disk: `answers/<exercise>/right_*.py` and `wrong_*.py`, one answer each."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.build.markup import read_text
from autograder.errors import CourseError


@dataclass(frozen=True)
class Answer:
    """One answer to one exercise, as somebody might write it into the answer cell."""

    exercise: str
    name: str
    source: str
    why: str

    @property
    def right(self) -> bool:
        return self.name.startswith("right_")


def read_answers(folder: Path, exercises: Sequence[str]) -> list[Answer]:
    """Read the answers in `folder/<exercise>/`, in order of the exercises and the files' names.

    Raises:
        CourseError: naming the file, for a folder that is no exercise's, an answer outside of such
            a folder, a file whose name is neither right_ nor wrong_, code that does not parse, or a
            missing docstring.
    """
    have = ", ".join(exercises)
    for path in sorted(folder.iterdir() if folder.is_dir() else []):
        if path.name.startswith((".", "__")):
            continue
        if path.is_dir() and path.name not in exercises:
            raise CourseError(f"{path}: no exercise has this name; there are: {have}.")
        if path.suffix == ".py":
            raise CourseError(f"{path}: an answer belongs into its exercise's folder: {have}.")
    return [answer for exercise in exercises for answer in _read(folder / exercise)]


def _read(folder: Path) -> Iterator[Answer]:
    for path in sorted(folder.glob("*.py")):
        if not path.name.startswith(("right_", "wrong_")):
            raise CourseError(f"{path}: an answer's file is named right_*.py or wrong_*.py.")
        source = read_text(path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # people do write `"\d"`
                why = ast.get_docstring(ast.parse(source))
        except (SyntaxError, ValueError) as error:  # ValueError: a null byte, in some versions
            line = getattr(error, "lineno", None)
            where = f" (line {line})" if line else ""
            raise CourseError(f"{path}: not valid Python{where}.") from None
        if not why:
            text = "begin it with a docstring on why somebody would write this answer"
            raise CourseError(f"{path}: {text}.")
        yield Answer(folder.name, path.stem, source, why)
