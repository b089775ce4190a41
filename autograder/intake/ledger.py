"""Every file that a student handed in for a lesson, and which of them counts.

The ledger is what intake knows: `collected/<student>/<lesson>/files.json`, beside the bytes of each
file. It is written before anything is placed, so that a run that was cut off, and is run again,
comes to the same end.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from autograder.course import Course
from autograder.errors import CourseError

FILES = "files.json"


@dataclass(frozen=True)
class Handed:
    """A file as it was handed in.

    Attributes:
        sha256: of its bytes.
        file: the name under which it came, that of its archive included.
        time: when, in ISO 8601 with a zone; None where nothing tells.
        late_mark: whether the archive marks it as late.
        upload: Canvas's number of the upload; None elsewhere. A larger one is newer.
        beaten: whether the instructor has said that another one counts.
        secret: nbgrader's secret of an exchange's submission, under which feedback is released.
    """

    sha256: str
    file: str
    time: str | None = None
    late_mark: bool = False
    upload: int | None = None
    beaten: bool = False
    secret: str = ""


@dataclass(frozen=True)
class Ledger:
    """The files of a student for a lesson; `counts` is the SHA-256 of the one that counts."""

    files: tuple[Handed, ...] = ()
    counts: str = ""

    def with_file(self, new: Handed) -> Ledger:
        """The ledger with one more file; of one that is known, more may be known now."""
        for place, old in enumerate(self.files):
            one_time = old.time is None or new.time is None or old.time == new.time
            if old.sha256 == new.sha256 and one_time:
                uploads = [n for n in (old.upload, new.upload) if n is not None]
                merged = replace(
                    old,
                    time=old.time or new.time,
                    late_mark=old.late_mark or new.late_mark,
                    upload=max(uploads, default=None),
                    secret=old.secret or new.secret,
                )
                return replace(self, files=(*self.files[:place], merged, *self.files[place + 1 :]))
        return replace(self, files=(*self.files, new))

    def decided(self, sha256: str) -> Ledger:
        """The ledger after the instructor has said which file counts."""
        files = tuple(replace(file, beaten=file.sha256 != sha256) for file in self.files)
        return Ledger(files, sha256)

    def choose(self) -> tuple[Handed | None, list[Handed]]:
        """The file that counts, and those of which nobody can tell whether they do.

        The newest counts: by time where all have one, by Canvas's number where all have that. As
        long as neither tells, what counted before counts.
        """
        left = [file for file in self.files if not file.beaten]
        newest = _newest(left)
        if len({file.sha256 for file in newest}) == 1:
            return _since(left, newest[0]), []
        now = next((file for file in left if file.sha256 == self.counts), None)
        return now, [file for file in newest if file.sha256 != self.counts]

    def to_json(self) -> str:
        """The ledger as the text of its file."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"


def _newest(files: Sequence[Handed]) -> list[Handed]:
    """Those files of which no other one is known to be newer."""
    times = [_moment(file.time) for file in files if file.time]
    if not times and all(file.upload is not None for file in files):
        last = max((file.upload or 0 for file in files), default=0)
        return [file for file in files if file.upload == last]
    return [file for file in files if not file.time or _moment(file.time) == max(times)]


def _since(files: Sequence[Handed], newest: Handed) -> Handed:
    """The newest file, at the first time since when nothing else was handed in.

    Who uploads the same file twice is not later for it.
    """
    first: Handed | None = None
    for file in sorted((f for f in files if f.time), key=lambda f: _moment(f.time or "")):
        if file.sha256 != newest.sha256:
            first = None
        elif first is None:
            first = file
    return first or newest


def ledger_folder(course: Course, student: str, lesson: str) -> Path:
    """Where all files of a student for a lesson are kept."""
    return course.root / "collected" / student / lesson


def read_ledger(course: Course, student: str, lesson: str) -> Ledger:
    """What is known of a student's files for a lesson.

    Raises:
        CourseError: if the file is damaged.
    """
    path = ledger_folder(course, student, lesson) / FILES
    if not path.is_file():
        return Ledger()
    try:
        table = json.loads(path.read_bytes())
        return Ledger(tuple(Handed(**one) for one in table["files"]), table["counts"])
    except (ValueError, TypeError, KeyError) as error:
        text = f"this list of files is damaged ({error!r}); put it back from a backup"
        raise CourseError(f"{path}: {text}.") from None


def write_whole(path: Path, content: bytes) -> bool:
    """Write a file so that it is there whole or not at all; leave it alone if it is so already.

    Returns:
        Whether anything was written.
    """
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(content)
    os.replace(beside, path)
    return True


def _moment(time: str) -> float:
    return datetime.fromisoformat(time).timestamp()
