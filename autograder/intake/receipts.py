"""Receipts: what is known of the file that counts for one student and lesson.

`collect` writes one beside the notebook that it placed, as `receipt.json` in
`submitted/<student>/<lesson>/`; feedback, exports and `autograder receipts` read it. The notebook
beside it is the file as it was handed in, byte for byte. Grading repairs it by itself, with the
same function and the same source notebook as `collect` did for the receipt, so that they agree.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from autograder.course import Course
from autograder.errors import CourseError

RECEIPT = "receipt.json"


@dataclass(frozen=True)
class Earlier:
    """A file that was handed in for the same lesson and does not count.

    Attributes:
        file: its name, that of its archive included.
        sha256: of its bytes, which lie in `collected/<student>/<lesson>/<sha256>.ipynb`.
        time: when it was handed in, in ISO 8601 with a zone; None where nothing tells.
        late_mark: whether the archive marks it as late.
    """

    file: str
    sha256: str
    time: str | None = None
    late_mark: bool = False


@dataclass(frozen=True)
class Receipt:
    """One student's receipt for one lesson.

    Attributes:
        student: nbgrader's id of the student.
        lesson: the lesson's name.
        file: the name under which the file came, that of its archive included.
        sha256: of the file's bytes as they were handed in.
        time: when it was handed in, in ISO 8601 with a zone; None where nothing tells.
        late_mark: whether the archive marks the file as late.
        release: which build of the lesson the file was read against (`release_of`).
        notes: what was repaired, a sentence each.
        answers: for each exercise "answered", "empty" or "missing".
        needs_look: what a person should look at, a sentence each.
        earlier: other files by the student for this lesson, which do not count.
    """

    student: str
    lesson: str
    file: str
    sha256: str
    time: str | None = None
    late_mark: bool = False
    release: str = ""
    notes: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    needs_look: tuple[str, ...] = ()
    earlier: tuple[Earlier, ...] = ()

    def to_json(self) -> str:
        """The receipt as the text of its file."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Receipt:
        """Read what `to_json` wrote.

        Raises:
            ValueError: if the text is no receipt.
        """
        try:
            table: dict[str, Any] = dict(json.loads(text))
            for key in ("notes", "needs_look"):
                table[key] = tuple(str(line) for line in table.get(key, ()))
            table["earlier"] = tuple(Earlier(**one) for one in table.get("earlier", ()))
            table["answers"] = dict(table.get("answers", {}))
            return cls(**table)
        except (TypeError, ValueError) as error:
            raise ValueError(f"no receipt: {error}") from None


def receipt_path(course: Course, student: str, lesson: str) -> Path:
    """Where the receipt of a student's lesson lies."""
    return course.root / "submitted" / student / lesson / RECEIPT


def read_receipt(course: Course, student: str, lesson: str) -> Receipt | None:
    """The receipt of a student's lesson; None if there is none.

    Raises:
        CourseError: if the file is no receipt.
    """
    path = receipt_path(course, student, lesson)
    if not path.is_file():
        return None
    try:
        return Receipt.from_json(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        text = f"{error}; delete it and run `autograder collect` again"
        raise CourseError(f"{path}: {text}.") from None


def all_receipts(course: Course) -> Iterator[Receipt]:
    """Every receipt of the course, by student and lesson."""
    for path in sorted((course.root / "submitted").glob(f"*/*/{RECEIPT}")):
        receipt = read_receipt(course, path.parent.parent.name, path.parent.name)
        if receipt is not None:
            yield receipt


def release_of(course: Course, lesson: str) -> str:
    """Which build of a lesson this is: the beginning of the SHA-256 of its source notebook.

    The hidden tests are in there, so that it names what a submission is graded with.
    """
    path = course.source_dir / lesson / f"{lesson}.ipynb"
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else ""
