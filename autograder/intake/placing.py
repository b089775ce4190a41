"""Put the file that counts where nbgrader looks for it, with its time and its receipt.

Last step of intake. `submitted/<student>/<lesson>/` holds the file as it was handed in, byte for
byte (`nbgrader autograde` repairs it when it reads it), `timestamp.txt` as nbgrader writes one, and
the receipt. All files that were ever collected lie in `collected/<student>/<lesson>/`, by their
SHA-256. Each file appears whole or not at all; what is so already is not touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nbformat

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.judging import in_order
from autograder.grading.sync import saved_cells
from autograder.intake.conventions import exchange_time
from autograder.intake.ledger import (
    FILES,
    Handed,
    Ledger,
    ledger_folder,
    read_ledger,
    write_whole,
)
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.intake.receipts import (
    Earlier,
    Receipt,
    read_receipt,
    receipt_path,
    release_of,
)
from autograder.intake.repair import repair

NEW, REPLACED, SAME, WAITS = "new", "replaced", "as it was", "waits"


@dataclass(frozen=True)
class Facts:
    """What a notebook holds, for its receipt."""

    notes: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    looks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Placed:
    """What was done for a student and a lesson.

    Attributes:
        student: nbgrader's id.
        lesson: the lesson's name.
        what: NEW, REPLACED, SAME or WAITS (nothing counts yet, as nobody can tell which file).
        receipt: of the file that counts; None if none does.
        looks: what a person should look at, the receipt's own sentences among them.
    """

    student: str
    lesson: str
    what: str
    receipt: Receipt | None
    looks: tuple[str, ...] = ()


class Reader:
    """Reads notebooks for receipts as grading will; a lesson's cells are read once."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.releases: dict[str, str] = {}
        self._cells: dict[str, list[Any]] = {}

    def facts(self, lesson: str, content: bytes, doubt: str = "") -> Facts:
        """Read and repair a notebook; what is none is something to look at."""
        try:
            notebook, notes = read_notebook(content)
        except NotANotebook as error:
            return Facts(looks=(str(error).rstrip("."),))
        if lesson not in self._cells:
            path = self.course.source_dir / lesson / f"{lesson}.ipynb"
            self._cells[lesson] = in_order(saved_cells(path), nbformat.read(path, as_version=4))
        repaired = repair(notebook, self._cells[lesson])
        looks = [doubt] if doubt else []
        return Facts(
            (*notes, *repaired.notes),
            tuple(repaired.answers.items()),
            (*looks, *repaired.looks),
        )

    def release(self, lesson: str) -> str:
        """Which build of the lesson notebooks are read against."""
        if lesson not in self.releases:
            self.releases[lesson] = release_of(self.course, lesson)
        return self.releases[lesson]


def known_files(course: Course, student: str, lesson: str) -> Ledger:
    """The ledger, with the file in `submitted/` that was put there by other means, if one was."""
    ledger = read_ledger(course, student, lesson)
    path = notebook_path(course, student, lesson)
    if not path.is_file():
        return ledger
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    if any(file.sha256 == sha256 for file in ledger.files):
        return ledger
    stamp = path.with_name("timestamp.txt")
    time = exchange_time(stamp.read_text(errors="replace")) if stamp.is_file() else None
    secret = path.with_name("submission_secret.txt")
    found = Handed(
        sha256,
        path.relative_to(course.root).as_posix(),
        time.isoformat() if time else None,
        secret=secret.read_text(errors="replace") if secret.is_file() else "",
    )
    return replace(ledger, files=(*ledger.files, found), counts=sha256)


def keep(course: Course, student: str, lesson: str, content: bytes) -> None:
    """Keep a file's bytes as they were handed in."""
    name = f"{hashlib.sha256(content).hexdigest()}.ipynb"
    path = ledger_folder(course, student, lesson) / name
    if not path.is_file():
        write_whole(path, content)


def place(
    reader: Reader,
    student: str,
    lesson: str,
    ledger: Ledger,
    facts: Mapping[str, Facts],
    dry_run: bool,
) -> Placed:
    """Choose the file that counts, and put it into `submitted/`.

    Args:
        reader: for notebooks whose facts are not known.
        student: nbgrader's id.
        lesson: the lesson's name.
        ledger: all files of the student for the lesson.
        facts: what files hold that were read in this run, by their SHA-256.
        dry_run: whether to write nothing.
    """
    course = reader.course
    chosen, unsure = ledger.choose()
    ledger = replace(ledger, counts=chosen.sha256 if chosen else "")
    folder = ledger_folder(course, student, lesson)
    path = notebook_path(course, student, lesson)
    before = path.read_bytes() if path.is_file() else None
    if not dry_run:
        if before is not None:
            keep(course, student, lesson, before)
        write_whole(folder / FILES, ledger.to_json().encode())
    asked = tuple(_question(file, unsure) for file in unsure)
    if chosen is None:
        return Placed(student, lesson, WAITS, None, asked)
    is_same = before is not None and hashlib.sha256(before).hexdigest() == chosen.sha256
    known = facts.get(chosen.sha256) or _from_receipt(reader, student, lesson, chosen)
    if known is None:
        kept = folder / f"{chosen.sha256}.ipynb"
        known = reader.facts(lesson, kept.read_bytes() if kept.is_file() else before or b"")
    receipt = Receipt(
        student=student,
        lesson=lesson,
        file=chosen.file,
        sha256=chosen.sha256,
        time=chosen.time,
        late_mark=chosen.late_mark,
        release=reader.release(lesson),
        notes=known.notes,
        answers=dict(known.answers),
        needs_look=(*known.looks, *asked),
        earlier=tuple(
            Earlier(f.file, f.sha256, f.time, f.late_mark)
            for f in ledger.files
            if f.sha256 != chosen.sha256
        ),
    )
    looks = list(receipt.needs_look)
    if not is_same and graded(course, student, lesson):
        command = f"autograder grade {lesson} --students={student}"
        looks.append(f"an earlier file was graded already; grade the new one: {command}")
    if not dry_run:
        _write(course, chosen, receipt, folder)
    what = SAME if is_same else NEW if before is None else REPLACED
    return Placed(student, lesson, what, receipt, tuple(looks))


def notebook_path(course: Course, student: str, lesson: str) -> Path:
    """Where nbgrader looks for a student's notebook."""
    return course.root / "submitted" / student / lesson / f"{lesson}.ipynb"


def graded(course: Course, student: str, lesson: str) -> bool:
    """Whether there is a graded notebook of a student's lesson."""
    return (course.root / "autograded" / student / lesson / f"{lesson}.ipynb").is_file()


def graded_before(course: Course, student: str, lesson: str) -> bool:
    """Whether the graded notebook is older than the file that counts now."""
    path = course.root / "autograded" / student / lesson / f"{lesson}.ipynb"
    handed_in = notebook_path(course, student, lesson)
    if not path.is_file() or not handed_in.is_file():
        return False
    return path.stat().st_mtime_ns < handed_in.stat().st_mtime_ns


def _from_receipt(reader: Reader, student: str, lesson: str, file: Handed) -> Facts | None:
    """What the receipt of an earlier run says of a file, if the lesson is still the same."""
    try:
        receipt = read_receipt(reader.course, student, lesson)
    except CourseError:
        return None  # a damaged one is written anew
    if receipt is None or receipt.sha256 != file.sha256:
        return None
    if receipt.release != reader.release(lesson):
        return None
    looks = tuple(line for line in receipt.needs_look if not line.startswith(_ASK))
    return Facts(receipt.notes, tuple(receipt.answers.items()), looks)


def _write(course: Course, file: Handed, receipt: Receipt, kept: Path) -> None:
    """Write what nbgrader reads; the receipt last, so that it speaks of what is there."""
    path = notebook_path(course, receipt.student, receipt.lesson)
    source = kept / f"{file.sha256}.ipynb"
    if source.is_file():
        write_whole(path, source.read_bytes())
    stamp = path.with_name("timestamp.txt")
    if file.time:
        time = datetime.fromisoformat(file.time).astimezone(UTC)
        write_whole(stamp, f"{time:%Y-%m-%d %H:%M:%S.%f} UTC".encode())
    else:
        stamp.unlink(missing_ok=True)
    secret = path.with_name("submission_secret.txt")  # nbgrader releases feedback under it
    if file.secret:
        write_whole(secret, file.secret.encode())
    else:
        secret.unlink(missing_ok=True)
    place = receipt_path(course, receipt.student, receipt.lesson)
    write_whole(place, receipt.to_json().encode())


_ASK = "which file counts? "


def _question(file: Handed, unsure: list[Handed]) -> str:
    others = "; there is no time to tell" if not file.time else "; another one has the same time"
    others += f", {len(unsure)} wait" if len(unsure) > 1 else ""
    return (
        f"{_ASK}{file.file}{others}; if it is this one: autograder collect "
        f"--counts {file.sha256[:12]}"
    )
