"""The sample class's work as it arrives: one zip of Moodle's, one of Canvas's, and their lists.

Among it is what always comes along: files that are no notebooks, a copy, a file whose name was
changed, and the work of somebody whom no list knows.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.demo.students import Submission

_LAST = "One Two Three 넷 Five Six Seven Eight Nine Ten Eleven Twelve".split()
_BY_MOODLE = 6  # of the twelve; the others have Canvas
_PDF, _PNG = b"%PDF-1.7\n%%EOF\n", b"\x89PNG\r\n\x1a\n"
_PAGE = b"<!DOCTYPE html><title>A notebook, saved as a page</title>"


@dataclass(frozen=True)
class Arrivals:
    """What an instructor has downloaded.

    Attributes:
        moodle, canvas: the zips of what was handed in.
        participants: Moodle's list of people.
        gradebook: Canvas's export of its gradebook.
    """

    moodle: Path
    canvas: Path
    participants: Path
    gradebook: Path


def write_arrivals(
    folder: Path, submissions: Sequence[Submission], points: Mapping[str, float]
) -> Arrivals:
    """Write the zips and the lists into a new folder.

    Args:
        folder: where to.
        submissions: what the class hands in, in the order of the students.
        points: what each lesson is worth, by its name.
    """
    folder.mkdir(parents=True)
    made = Arrivals(*(folder / name for name in _FILES))
    everybody = list(dict.fromkeys(submission.student for submission in submissions))
    students = {name: number for number, name in enumerate(everybody)}
    moodle: dict[str, bytes] = {}
    canvas: dict[str, bytes] = {}
    for upload, one in enumerate(submissions, 910001):
        number = students[one.student]
        if number < _BY_MOODLE:
            moodle[f"{_moodle_folder(number)}/{one.lesson}.ipynb"] = one.text.encode()
        else:
            canvas[f"{_canvas_start(number)}_{upload}_{one.lesson}.ipynb"] = one.text.encode()
    _write_zip(made.moodle, moodle | _odd_moodle(moodle))
    _write_zip(made.canvas, _odd_canvas(canvas))
    _write_table(made.participants, _participants(students))
    _write_table(made.gradebook, _gradebook(students, points))
    return made


_FILES = ("moodle.zip", "canvas.zip", "moodle_participants.csv", "canvas_gradebook.csv")


def _moodle_folder(number: int) -> str:
    return f"{_full_name(number)}_{1000001 + number}_assignsubmission_file"


def _canvas_start(number: int) -> str:
    late = "_LATE" if number == 8 else ""
    return f"{_LAST[number].lower()}student{late}_{4001 + number}"


def _full_name(number: int) -> str:
    return f"Student {_LAST[number]}"


def _odd_moodle(files: Mapping[str, bytes]) -> dict[str, bytes]:
    first, content = next(iter(files.items()))
    stranger = "Student Nobody_1000099_assignsubmission_file"
    return {
        first.replace(".ipynb", " (1).ipynb"): content,
        f"{_moodle_folder(1)}/notes.pdf": _PDF,
        f"{_moodle_folder(2)}/{Path(first).stem}.html": _PAGE,
        f"{stranger}/{Path(first).name}": content,
        f"__MACOSX/._{Path(first).name}": b"\0\5\26\7",
    }


def _odd_canvas(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files, one of them with another ending, and a picture among them."""
    renamed = {
        f"{name}.txt" if name.startswith(_canvas_start(9)) else name: content
        for name, content in files.items()
    }
    return {**renamed, f"{_canvas_start(7)}_920001_screenshot.png": _PNG}


def _participants(students: Mapping[str, int]) -> list[list[str]]:
    rows = [["First name", "Last name", "Username", "Email address"]]
    for student, number in students.items():
        if number < _BY_MOODLE:
            rows.append(["Student", _LAST[number], student, f"{student}@example.org"])
    return rows


def _gradebook(students: Mapping[str, int], points: Mapping[str, float]) -> list[list[str]]:
    titles = [f"{lesson} ({7101 + place})" for place, lesson in enumerate(points)]
    rows = [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *titles]]
    rows.append(
        ["    Points Possible", "", "", "", "", *(f"{worth:g}" for worth in points.values())]
    )
    for student, number in students.items():
        if number >= _BY_MOODLE:
            name = f"{_LAST[number]}, Student"
            rows.append([name, str(4001 + number), "", student, "A", *("" for _ in points)])
    return rows


def _write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def _write_table(path: Path, rows: Sequence[Sequence[str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")
