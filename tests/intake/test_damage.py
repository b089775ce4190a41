"""Whatever bytes and names come in, intake answers with a sentence and never with a crash."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.errors import CourseError
from autograder.intake.conventions import claim, exchange_time
from autograder.intake.lists import parse_time, read_list
from autograder.intake.members import Unreadable, members, shown
from autograder.intake.roster import NobodyFound, Person, Roster

ZONE = ZoneInfo("Asia/Seoul")
PIECES = [
    "_",
    "+",
    "LATE_",
    "71",
    "_assignsubmission_file",
    "anon_",
    ".ipynb",
    "학생",
    "2027-03-19 1:0",
]
NAMES = st.lists(st.text(max_size=6) | st.sampled_from(PIECES), min_size=1, max_size=9).map("".join)
PATHS = st.lists(NAMES, min_size=1, max_size=4)
PEOPLE = Roster([Person("student01", "학생 하나", moodle_numbers=("71",)), Person("student02")])
HEADERS = [
    "Identifier",
    "Student",
    "ID",
    "id",
    "name",
    "Email address",
    "Last modified (submission)",
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damage") / "file"


def packed() -> bytes:
    """A zip of a few files, packed and plain."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("학생 하나_71_assignsubmission_file/hw.ipynb", "a/b.txt", "c.ipynb"):
            archive.writestr(name, b'{"cells": []}' * 40)
        archive.writestr(zipfile.ZipInfo("plain.ipynb"), b"{}")
    return made.getvalue()


ZIP = packed()


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(ZIP) - 1), st.integers(0, 255)), max_size=6),
    st.integers(0, len(ZIP)) | st.none(),
)
def test_a_damaged_zip_is_read_or_refused(
    place: Path, changes: list[tuple[int, int]], end: int | None
) -> None:
    content = bytearray(ZIP)
    for where, byte in changes:
        content[where] = byte
    path = place.with_suffix(".zip")
    path.write_bytes(content[:end])
    try:
        for member in members(path):
            assert shown(member.name) == member.name
            claim(member.parts)
            with suppress(Unreadable):
                assert len(member.read()) <= 64 << 20
    except CourseError as refused:
        error = refused
    else:
        return
    assert str(error).startswith(str(path))


@given(PATHS)
def test_any_path_is_somebodys_or_nobodys(parts: list[str]) -> None:
    with suppress(NobodyFound):
        assert PEOPLE.find(claim(parts)).id in ("student01", "student02")


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_none(text: str) -> None:
    for time in (exchange_time(text), parse_time(text, ZONE)):
        assert time is None or time.tzinfo is not None


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(HEADERS), max_size=5),
    st.lists(st.lists(st.text(max_size=8), max_size=5), max_size=4),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-16"]),
)
def test_any_list_is_read_or_refused(
    place: Path, header: list[str], rows: list[list[str]], comma: str, encoding: str
) -> None:
    text = "\n".join(comma.join(row) for row in [header, *rows])
    path = place.with_suffix(".csv")
    path.write_bytes(text.encode(encoding, "replace"))
    with suppress(CourseError):
        found = read_list(path, ZONE)
        assert all(person.id or found.kind == "worksheet" for person in found.people)


@given(st.binary(max_size=60))
def test_any_bytes_are_no_list(place: Path, content: bytes) -> None:
    path = place.with_suffix(".bin")
    path.write_bytes(content)
    with pytest.raises(CourseError):
        read_list(path, ZONE)
