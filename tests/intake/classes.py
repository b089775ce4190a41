"""A class of any size as Moodle and Canvas pack and list it, made by small builders."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

import nbformat

from autograder.build import tree
from autograder.course import Course, find_course
from tests.conftest import LESSON, make_course

NAME, SECOND = "01_products", "02_sums"
SECOND_LESSON = '''\
# %% [markdown]
# # Sums, which are another lesson altogether, with a text of its own

# %% setup include="checks"
import torch

# %% my_sum
def my_sum(x):
    """Return the sum of all elements of x."""
    ### BEGIN SOLUTION
    return x.sum()
    ### END SOLUTION

# %% my_sum_example points=1
assert my_sum(torch.ones(2, 3)) == 6, "expected 6"
'''


@dataclass(frozen=True)
class Student:
    """A student of a test's class; first and last name as the LMS has them."""

    number: int
    first: str
    last: str

    @property
    def login(self) -> str:
        return f"student{self.number:03d}"

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def participant(self) -> int:
        return 7_000_000 + self.number

    @property
    def canvas_user(self) -> int:
        return 400_000 + self.number


_FIRST = ("Student", "O'Student", "학생", "Étudiant", "Student-Ann")
_LAST = ("One", "Two, Jr.", "하나", "D'Three", "Vier", "다섯")


def students(count: int) -> list[Student]:
    """Students with plain, accented, quoted and Hangul names, no two alike."""
    return [
        Student(n, _FIRST[n % len(_FIRST)], f"{_LAST[n % len(_LAST)]} {_word(n)}")
        for n in range(1, count + 1)
    ]


def _word(number: int) -> str:
    """A name made of a number: letters for some students, Hangul syllables for the others."""
    letters = "가나다라마바사아자차" if number % 2 else "abcdefghij"
    return "".join(letters[int(digit)] for digit in str(number)).capitalize()


def built_course(folder: Path) -> Course:
    """A course of two lessons, built, with a time zone and a deadline."""
    course = make_course(folder, {NAME: LESSON, SECOND: SECOND_LESSON})
    with (folder / "course.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n[deadlines]\n{NAME} = 2027-03-19T23:59:00\n")
    course = find_course(folder)
    tree.write(course, tree.build(course, [NAME, SECOND]), whole=True)
    return course


def answered(course: Course, text: str = "", lesson: str = NAME) -> bytes:
    """A lesson's notebook with an answer to its first exercise, and a text that tells it apart."""
    path = course.release_dir / lesson / f"{lesson}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "my_mm":
            cell.source = f"def my_mm(a, b):  # {text}\n    return (a[:, :, None] * b[None]).sum(1)"
        elif cell.metadata.get("nbgrader", {}).get("grade_id") == "my_sum":
            cell.source = f"def my_sum(x):  # {text}\n    return x.sum()"
    return json.dumps(notebook, ensure_ascii=False).encode()


def moodle_zip(path: Path, files: Iterable[tuple[Student, str, bytes]], flat: bool = False) -> Path:
    """A zip as Moodle makes it, with a folder for each student or without; NFC or NFD names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for student, name, content in files:
            person = "".join(c for c in student.name if c not in "&<>\"`|':\\/")
            if student.number % 3 == 0:
                person, name = normalize("NFD", person), normalize("NFD", name)
            between = "_" if flat else "/"
            folder = f"{person}_{student.participant}_assignsubmission_file"
            archive.writestr(f"{folder}{between}{name}", content)
    return path


def canvas_zip(
    path: Path, files: Iterable[tuple[Student, str, bytes]], first_upload: int = 900_000
) -> Path:
    """A zip as Canvas makes it; every fourth one is marked late."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (student, name, content) in enumerate(files):
            sortable = "".join(c for c in f"{student.last}{student.first}".lower() if c.isalnum())
            late = "LATE_" if student.number % 4 == 0 else ""
            upload = first_upload + number
            archive.writestr(f"{sortable}_{late}{student.canvas_user}_{upload}_{name}", content)
    return path


def as_windows_writes_it(path: Path) -> Path:
    """Rewrite a zip with its names in cp949 and without a word about it."""
    renamed = path.with_name(f"windows_{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(renamed, "w") as new:
        for info in old.infolist():
            raw = normalize("NFC", info.filename).encode("cp949", errors="replace")
            name = _Raw(raw.decode("latin-1"))
            fresh = zipfile.ZipInfo("x")
            fresh.filename = name
            new.writestr(fresh, old.read(info))
    return renamed


class _Raw(str):
    """A member's name whose bytes zipfile writes as they are."""

    def encode(self, encoding: str = "", errors: str = "") -> bytes:
        return str.encode(self, "latin-1")


def _csv(path: Path, rows: Iterable[Iterable[object]]) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8-sig")
    return path


def moodle_gradebook(path: Path, people: Iterable[Student]) -> Path:
    """Moodle's gradebook as it exports it."""
    header = [
        "First name",
        "Last name",
        "ID number",
        "Email address",
        "Assignment: Products (Real)",
    ]
    rows = [[s.first, s.last, s.login, f"{s.login}@example.org", "-"] for s in people]
    return _csv(path, [header, *rows])


def worksheet(path: Path, people: Iterable[Student], day: int = 18) -> Path:
    """Moodle's grading worksheet; everybody handed in at a minute of their own."""
    header = ["Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade"]
    header += ["Grade can be changed", "Last modified (submission)", "Last modified (grade)"]
    rows = []
    for s in people:
        clock = f"{s.number // 60 % 12 or 12}:{s.number % 60:02d} PM"
        when = f"Thursday, {day} March 2027, {clock}"
        row = [f"Participant {s.participant}", s.name, f"{s.login}@example.org", "Submitted"]
        rows.append([*row, "", "10.00", "Yes", when, "-"])
    return _csv(path, [header, *rows])


def canvas_gradebook(path: Path, people: Iterable[Student]) -> Path:
    """Canvas's gradebook as it exports it, with its line of points below the header."""
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Products (4711)"]
    rows = [[f"{s.last}, {s.first}", s.canvas_user, "", s.login, "Section A", ""] for s in people]
    return _csv(path, [header, ["    Points Possible", "", "", "", "", "11.00"], *rows])


def tree_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its content."""
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }
