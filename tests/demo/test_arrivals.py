"""The sample class's zips and lists are those of Moodle and of Canvas, with odd files among them."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest

from autograder.demo.arrivals import Arrivals, write_arrivals
from autograder.demo.students import Submission
from autograder.intake.conventions import CANVAS, MOODLE, claim

LESSONS = {"01_a": 11.0, "02_b": 7.5}
STUDENTS = [f"student{number:02d}" for number in range(1, 13)]


@pytest.fixture
def arrived(tmp_path: Path) -> Arrivals:
    """What a class of twelve hands in, two lessons each."""
    work = [Submission(s, lesson, f"{s} {lesson}") for s in STUDENTS for lesson in LESSONS]
    return write_arrivals(tmp_path / "arrived", work, LESSONS)


def files(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_file_is_named_as_its_lms_names_it(arrived: Arrivals) -> None:
    moodle = [n for n in files(arrived.moodle) if not n.startswith("__MACOSX")]
    assert {claim(["moodle.zip", *name.split("/")]).kind for name in moodle} == {MOODLE}
    canvas = files(arrived.canvas)
    assert {claim(["canvas.zip", name]).kind for name in canvas} == {CANVAS}
    assert any(claim(["canvas.zip", name]).late_mark for name in canvas)


def test_everybodys_work_is_there_once(arrived: Arrivals) -> None:
    everything = {**files(arrived.moodle), **files(arrived.canvas)}
    work = [content.decode() for name, content in everything.items() if ".ipynb" in name]
    for student in STUDENTS:
        for lesson in LESSONS:
            assert f"{student} {lesson}" in work


def test_the_numbers_in_canvass_names_are_those_of_its_list(arrived: Arrivals) -> None:
    _, *people = table(arrived.gradebook)
    numbers = {claim(["canvas.zip", name]).number for name in files(arrived.canvas)}
    assert numbers == {row["ID"] for row in people}
    assert [row["SIS Login ID"] for row in people] == STUDENTS[6:]


def test_moodles_list_has_the_names_of_its_folders(arrived: Arrivals) -> None:
    names = {f"{r['First name']} {r['Last name']}" for r in table(arrived.participants)}
    assert "Student 넷" in names
    found = {claim(["m", *n.split("/")]) for n in files(arrived.moodle) if "MACOSX" not in n}
    assert {one.name for one in found} - names == {"Student Nobody"}


def test_canvass_list_has_a_column_and_the_points_of_each_lesson(arrived: Arrivals) -> None:
    first = table(arrived.gradebook)[0]
    assert first["Student"].strip() == "Points Possible"
    assert (first["01_a (7101)"], first["02_b (7102)"]) == ("11", "7.5")


@pytest.mark.parametrize(
    ("ending", "archive"),
    [
        (".pdf", "moodle"),
        (".html", "moodle"),
        (" (1).ipynb", "moodle"),
        (".png", "canvas"),
        (".ipynb.txt", "canvas"),
    ],
)
def test_something_odd_came_along(arrived: Arrivals, ending: str, archive: str) -> None:
    assert any(name.endswith(ending) for name in files(getattr(arrived, archive)))
