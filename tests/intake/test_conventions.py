"""Names as Moodle, Canvas, nbgrader and people write them say whose file it is."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from autograder.intake.conventions import (
    CANVAS,
    EXCHANGE,
    FOLDER,
    MOODLE,
    Claim,
    claim,
    exchange_time,
)


@pytest.mark.parametrize(
    ("path", "name", "number", "typed"),
    [
        ("Student One_1234567_assignsubmission_file/hw.ipynb", "Student One", "1234567", False),
        ("Student One_1234567_assignsubmission_file_/hw.ipynb", "Student One", "1234567", False),
        (
            "Student One_1234567_assignsubmission_file/week 1/a.ipynb",
            "Student One",
            "1234567",
            False,
        ),
        ("학생 하나_77_assignsubmission_file_과제_1.ipynb", "학생 하나", "77", False),
        ("A_B_12_assignsubmission_file_c_9_d.ipynb", "A_B", "12", False),
        ("Student One_12_assignsubmission_onlinetext/onlinetext.html", "Student One", "12", True),
        ("Participant_1234567_assignsubmission_file_hw.ipynb", "Participant", "1234567", False),
    ],
)
def test_moodle_folders_and_flat_names(path: str, name: str, number: str, typed: bool) -> None:
    assert claim(["moodle.zip", *path.split("/")]) == Claim(MOODLE, name, number, typed=typed)


@pytest.mark.parametrize(
    ("file", "name", "number", "late", "upload", "typed"),
    [
        ("onestudent_4001_9001_hw.ipynb", "onestudent", "4001", False, 9001, False),
        ("onestudent_LATE_4001_9001_hw-2.ipynb", "onestudent", "4001", True, 9001, False),
        ("하나학생_4001_9001_3_7_x.ipynb", "하나학생", "4001", False, 9001, False),
        ("onestudent_4001_text.html", "onestudent", "4001", False, None, True),
        ("onestudent_LATE_4001_link.html", "onestudent", "4001", True, None, True),
        ("LATE_anon_aB3xY_9001_hw.ipynb", "anonymous", "aB3xY", True, 9001, False),
    ],
)
def test_canvas_names(
    file: str, name: str, number: str, late: bool, upload: int | None, typed: bool
) -> None:
    expected = Claim(CANVAS, name, number, late_mark=late, upload=upload, typed=typed)
    assert claim(["submissions.zip", file]) == expected


def test_the_exchange_names_student_and_time() -> None:
    time = datetime(2027, 3, 19, 14, 0, 1, 25, tzinfo=UTC)
    folder = "student+one+01_products+2027-03-19 14:00:01.000025 UTC"
    for random in ("", "+aB_-9=", "+rsa"):
        parts = ["inbound", f"{folder}{random}", "x.ipynb"]
        assert claim(parts) == Claim(EXCHANGE, "student+one", time=time)
        assert claim(parts[1:]) == Claim(EXCHANGE, "student+one", time=time)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2015-02-02 15:58:23.948203 UTC", datetime(2015, 2, 2, 15, 58, 23, 948203, UTC)),
        ("2015-02-02 15:58:23", datetime(2015, 2, 2, 15, 58, 23, tzinfo=UTC)),
        (
            "2015-02-02 15:58:23 Asia/Seoul",
            datetime(2015, 2, 2, 15, 58, 23, tzinfo=ZoneInfo("Asia/Seoul")),
        ),
        ("2015-02-02 15:58:23 Nowhere", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times_of_nbgrader(text: str, time: datetime | None) -> None:
    assert exchange_time(text) == time


def test_a_folder_of_ones_own_offers_its_words_the_files_own_first() -> None:
    found = claim(["drive", "student01", "Copy of 03_views (1).ipynb.txt"])
    assert (found.kind, found.name) == (FOLDER, "student01")
    assert found.words == ("03_views", "views", "student01", "drive")
    assert claim(["drive", "Student One - hw.ipynb"]).words[:3] == (
        "Student One - hw",
        "Student One",
        "hw",
    )
    assert "student-01@example.org" in claim(["d", "student-01@example.org_hw.ipynb"]).words


def test_a_file_named_like_somebody_elses_stays_with_who_handed_it_in() -> None:
    inner = "Student Two_72_assignsubmission_file_hw.ipynb"
    for path in (
        f"Student One_71_assignsubmission_file_{inner}",
        f"S_71_assignsubmission_file/{inner}",
    ):
        assert claim(["moodle.zip", *path.split("/")]).number == "71"
    assert claim(["c.zip", "onestudent_4001_9001_twostudent_4002_9002_hw.ipynb"]).number == "4001"
    exchange = "student02+01_products+2027-03-19 14:00:01 UTC"
    found = claim(["drive", "student01", exchange, "hw.ipynb"])
    assert found.kind == FOLDER
    assert {"student01", "student02"} <= set(found.words)  # whose it is, nobody can tell
    assert claim(["drive", exchange]).kind == FOLDER
