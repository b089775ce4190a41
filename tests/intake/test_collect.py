"""What students hand in comes to lie where nbgrader looks for it, or is named with the reason."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nbgrader.utils import parse_utc

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.collect import Collected, collect
from autograder.intake.placing import NEW, REPLACED, SAME, WAITS
from autograder.intake.receipts import Receipt, read_receipt
from tests.intake.classes import (
    NAME,
    SECOND,
    Student,
    answered,
    canvas_gradebook,
    canvas_zip,
    moodle_gradebook,
    moodle_zip,
    students,
    tree_of,
    worksheet,
)

CLASS = students(6)
ONE, TWO = CLASS[0], CLASS[1]


@pytest.fixture
def lists(tmp_path: Path) -> list[Path]:
    """The rosters of both LMS."""
    moodle = moodle_gradebook(tmp_path / "moodle.csv", CLASS)
    return [moodle, canvas_gradebook(tmp_path / "canvas.csv", CLASS)]


def submitted(course: Course, student: Student, lesson: str = NAME) -> Path:
    return course.root / "submitted" / student.login / lesson


def receipt(course: Course, student: Student, lesson: str = NAME) -> Receipt:
    found = read_receipt(course, student.login, lesson)
    assert found is not None
    return found


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def said(collected: Collected) -> str:
    return "\n".join(f"{line.where}: {line.why}" for line in collected.looks)


def what(collected: Collected) -> list[tuple[str, str]]:
    return [(placed.student, placed.what) for placed in collected.placed]


def test_a_moodle_zip_with_its_worksheet(built: Course, tmp_path: Path, lists: list[Path]) -> None:
    content = answered(built, "one")
    source = moodle_zip(tmp_path / "moodle.zip", [(ONE, "hw (1).ipynb", content)])
    done = collect(built, [source], [*lists, worksheet(tmp_path / "w.csv", CLASS)])
    assert (what(done), done.looks, done.read) == ([("student001", NEW)], [], 1)
    place = submitted(built, ONE)
    assert sorted(p.name for p in place.iterdir()) == [
        f"{NAME}.ipynb",
        "receipt.json",
        "timestamp.txt",
    ]
    assert (place / f"{NAME}.ipynb").read_bytes() == content
    stamp = (place / "timestamp.txt").read_text()
    assert stamp == "2027-03-18 03:01:00.000000 UTC"
    assert parse_utc(stamp) == datetime(2027, 3, 18, 3, 1)
    found = receipt(built, ONE)
    person = f"OStudent Two, Jr. 나_{ONE.participant}_assignsubmission_file"
    assert found.file == f"moodle.zip/{person}/hw (1).ipynb"
    assert (found.sha256, found.time) == (sha(content), "2027-03-18T12:01:00+09:00")
    assert found.answers == {"my_mm": "answered", "predictions": "empty", "why": "empty"}
    source_notebook = (built.source_dir / NAME / f"{NAME}.ipynb").read_bytes()
    assert found.release == sha(source_notebook)[:12]
    assert found.needs_look == ()


def test_a_canvas_zip_marks_late_work(built: Course, tmp_path: Path, lists: list[Path]) -> None:
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS]
    done = collect(built, [canvas_zip(tmp_path / "c.zip", files)], lists)
    assert what(done) == [(s.login, NEW) for s in CLASS]
    assert {s.login: receipt(built, s).late_mark for s in CLASS} == {
        s.login: s.number == 4 for s in CLASS
    }
    assert receipt(built, ONE).time is None
    assert not (submitted(built, ONE) / "timestamp.txt").exists()


def test_a_folder_with_somebodys_name_or_id(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    folder = tmp_path / "drive"
    (folder / "student002").mkdir(parents=True)
    (folder / "student002" / "Copy of hw.ipynb").write_bytes(answered(built, "two"))
    (folder / "O'Student Two, Jr. 나 - hw.ipynb").write_bytes(answered(built, "one"))
    (folder / "Untitled.ipynb").write_bytes(answered(built, "nobody"))
    done = collect(built, [folder], lists)
    assert what(done) == [("student001", NEW), ("student002", NEW)]
    assert said(done) == (
        "drive/Untitled.ipynb: 'Untitled.ipynb' is nobody in the roster; put the file into a "
        "folder named by the student's id"
    )


def test_a_single_notebook_in_a_folder_of_the_students(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    path = tmp_path / "student003" / "x.ipynb"
    path.parent.mkdir()
    path.write_bytes(answered(built, "x", SECOND))
    done = collect(built, [path], lists)
    assert [(p.student, p.lesson) for p in done.placed] == [("student003", SECOND)]


def exchange(folder: Path, student: str, time: str, content: bytes, secret: str = "s") -> Path:
    place = folder / f"{student}+{NAME}+{time}+r{secret}"
    place.mkdir(parents=True)
    (place / f"{NAME}.ipynb").write_bytes(content)
    (place / "timestamp.txt").write_text(time)
    (place / "submission_secret.txt").write_text(secret)
    return place


def test_an_exchange_gives_times_and_the_secret_for_feedback(built: Course, tmp_path: Path) -> None:
    inbound = tmp_path / "inbound"
    exchange(inbound, "student001", "2027-03-18 03:00:00.000001 UTC", answered(built, "a"), "sa")
    exchange(inbound, "student001", "2027-03-18 04:00:00.000002 UTC", answered(built, "b"), "sb")
    done = collect(built, [inbound])
    assert (what(done), said(done)) == ([("student001", NEW)], "")
    place = submitted(built, ONE)
    assert (place / "timestamp.txt").read_text() == "2027-03-18 04:00:00.000002 UTC"
    assert (place / "submission_secret.txt").read_text() == "sb"
    (earlier,) = receipt(built, ONE).earlier
    assert earlier.time == "2027-03-18T03:00:00.000001+00:00"
    kept = built.root / "collected" / "student001" / NAME / f"{earlier.sha256}.ipynb"
    assert kept.read_bytes() == answered(built, "a")
    assert [line.why for line in done.aside] == ["put there by a program, not by a person"] * 4


def test_an_exchange_cannot_lead_out_of_the_course(built: Course, tmp_path: Path) -> None:
    exchange(tmp_path / "in", "..", "2027-03-18 03:00:00 UTC", answered(built))
    before = tree_of(tmp_path)
    done = collect(built, [tmp_path / "in"])
    assert (done.placed, tree_of(tmp_path)) == ([], before)
    assert "the course has no roster yet" in said(done)
    (built.root / "roster.csv").write_text("id,name\n../../up,Student One\n")
    with pytest.raises(CourseError, match=r"roster\.csv: not the roster that `autograder collect`"):
        collect(built, [tmp_path / "in"])


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to somebody else")
def test_in_an_exchange_nobody_hands_in_for_somebody_else(built: Course, tmp_path: Path) -> None:
    place = exchange(tmp_path / "in", "student001", "2027-03-18 03:00:00 UTC", answered(built))
    os.chown(place, 54321, 54321)
    done = collect(built, [tmp_path / "in"])
    assert done.placed == []
    assert "it says to be by student001, and belongs to user 54321; it is not placed" in said(done)


def test_the_newest_counts_the_others_are_kept_and_named(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    old, new = answered(built, "old"), answered(built, "new")
    first = moodle_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", old)])
    second = moodle_zip(tmp_path / "b.zip", [(ONE, "hw.ipynb", new)])
    collect(built, [first], [*lists, worksheet(tmp_path / "wa.csv", CLASS, day=18)])
    done = collect(built, [second], [worksheet(tmp_path / "wb.csv", CLASS, day=25)])
    assert what(done) == [("student001", REPLACED)]
    assert (submitted(built, ONE) / f"{NAME}.ipynb").read_bytes() == new
    found = receipt(built, ONE)
    assert found.time == "2027-03-25T12:01:00+09:00"
    assert [(e.sha256, e.time) for e in found.earlier] == [(sha(old), "2027-03-18T12:01:00+09:00")]
    before = tree_of(built.root)
    assert what(collect(built, [first, second])) == [("student001", SAME)]
    assert what(collect(built, [second], [tmp_path / "wb.csv"])) == [("student001", SAME)]
    assert tree_of(built.root) == before


def test_without_times_somebody_is_asked_and_the_answer_stays(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    one, two = answered(built, "one"), answered(built, "two")
    files = [(ONE, "hw.ipynb", one), (ONE, "hw (1).ipynb", two)]
    source = moodle_zip(tmp_path / "a.zip", files)
    done = collect(built, [source], lists)
    assert what(done) == [("student001", WAITS)]
    assert len(done.looks) == 2
    assert not submitted(built, ONE).exists()
    (command,) = re.findall(r"--counts (\w+)$", done.looks[1].why)
    assert command == sha(two)[:12]
    done = collect(built, [], counts=[command])
    assert (what(done), said(done)) == ([("student001", NEW)], "")
    assert (submitted(built, ONE) / f"{NAME}.ipynb").read_bytes() == two
    before = tree_of(built.root)
    assert what(collect(built, [source])) == [("student001", SAME)]
    assert tree_of(built.root) == before


def test_without_times_a_new_file_replaces_nothing(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    first, second = answered(built, "first"), answered(built, "second")
    collect(built, [moodle_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", first)])], lists)
    done = collect(built, [moodle_zip(tmp_path / "b.zip", [(ONE, "hw.ipynb", second)])])
    assert what(done) == [("student001", SAME)]
    assert (submitted(built, ONE) / f"{NAME}.ipynb").read_bytes() == first
    (look,) = receipt(built, ONE).needs_look
    assert look.startswith("which file counts? b.zip/")
    assert look.endswith(f"autograder collect --counts {sha(second)[:12]}")


def test_a_file_to_count_must_have_been_collected(built: Course) -> None:
    with pytest.raises(CourseError, match=r"--counts abcdef12: no such file; give more of the"):
        collect(built, [], counts=["abcdef12"])


def test_canvas_resubmissions_are_newer_and_files_of_one_upload_are_not(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    first, second, third = (answered(built, word) for word in ("first", "second", "third"))
    collect(built, [canvas_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", first)], 10)], lists)
    done = collect(built, [canvas_zip(tmp_path / "b.zip", [(ONE, "hw-1.ipynb", second)], 20)])
    assert (what(done), said(done)) == ([("student001", REPLACED)], "")
    both = [(ONE, "hw-2.ipynb", second), (ONE, "draft-2.ipynb", third)]
    done = collect(built, [canvas_zip(tmp_path / "c.zip", both, 30)])
    assert what(done) == [("student001", SAME)]
    assert "which file counts? c.zip/" in said(done)


def test_what_was_graded_is_replaced_and_that_is_said(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    first = canvas_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", answered(built, "1"))], 10)
    collect(built, [first], lists)
    graded = built.root / "autograded" / "student001" / NAME / f"{NAME}.ipynb"
    graded.parent.mkdir(parents=True)
    graded.write_bytes(b"graded")
    assert said(collect(built, [first])) == ""
    second = canvas_zip(tmp_path / "b.zip", [(ONE, "hw.ipynb", answered(built, "2"))], 20)
    assert said(collect(built, [second])) == (
        f"student001 {NAME}: an earlier file was graded already; grade the new one: "
        f"autograder grade {NAME} --students=student001"
    )
    assert graded.read_bytes() == b"graded"


def test_a_file_that_was_there_by_other_means_is_kept(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    old, new = answered(built, "by hand"), answered(built, "new")
    place = submitted(built, ONE)
    place.mkdir(parents=True)
    (place / f"{NAME}.ipynb").write_bytes(old)
    source = moodle_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", new)])
    done = collect(built, [source], [*lists, worksheet(tmp_path / "w.csv", CLASS)])
    assert what(done) == [("student001", SAME)]
    assert "which file counts? a.zip/" in said(done)  # the old one has no time
    (place / "timestamp.txt").write_text("2027-03-01 00:00:00 UTC")
    (built.root / "collected" / "student001" / NAME / "files.json").unlink()
    assert what(collect(built, [source], [tmp_path / "w.csv"])) == [("student001", REPLACED)]
    assert (place / f"{NAME}.ipynb").read_bytes() == new
    (earlier,) = receipt(built, ONE).earlier
    assert (earlier.file, earlier.sha256) == (f"submitted/student001/{NAME}/{NAME}.ipynb", sha(old))
    kept = built.root / "collected" / "student001" / NAME / f"{sha(old)}.ipynb"
    assert kept.read_bytes() == old


def test_the_lesson_asked_for_is_placed_alone(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    bare = json.dumps(
        {"cells": [{"cell_type": "code", "source": "x = 1"}], "metadata": {}}
    ).encode()
    files = [(ONE, "a.ipynb", answered(built)), (ONE, "b.ipynb", answered(built, "", SECOND))]
    source = moodle_zip(tmp_path / "a.zip", [*files, (TWO, "c.ipynb", bare)])
    done = collect(built, [source], lists, dry_run=True)
    assert [(p.student, p.lesson) for p in done.placed] == [(ONE.login, NAME), (ONE.login, SECOND)]
    assert "nothing in it tells its lesson; name the lesson with --lesson" in said(done)
    done = collect(built, [source], lists, NAME)
    assert [(p.student, p.lesson) for p in done.placed] == [(ONE.login, NAME), (TWO.login, NAME)]
    assert "it is of 02_sums, not of 01_products; it is not placed" in said(done)


def test_files_that_are_no_notebooks_are_named_with_the_reason(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    good = answered(built)
    odd = {
        "page.html": b"<!doctype html><html>",
        "paper.pdf": b"%PDF-1.7 " + bytes(9000),
        "script.py": b"import torch\n",
        "empty.ipynb": b"",
        "cut.ipynb": good[:-40],
        "merge.ipynb": good.replace(
            b'"cells"', b'\n<<<<<<< HEAD\n"cells"\n=======\n>>>>>>> b\n', 1
        ),
        "inner.zip": b"PK\x03\x04" + bytes(90),
        "film.mp4": b"\x00\x00\x00\x18ftyp" + bytes(9000),
    }
    people = students(20)
    lists = [moodle_gradebook(tmp_path / "all.csv", people)]
    files = [(people[n], name, content) for n, (name, content) in enumerate(odd.items())]
    files.append((people[10], "really.ipynb.txt", good))
    files += [(people[11], "hw.ipynb", good), (people[11], "plot.png", b"\x89PNG\r\n" + bytes(99))]
    done = collect(built, [moodle_zip(tmp_path / "a.zip", files)], lists)
    assert [p.student for p in done.placed] == ["student011", "student012"]
    reasons = {line.where.rpartition("/")[2]: line.why for line in done.looks}
    assert list(reasons) == list(odd)
    for name, reason in {
        "page.html": "web page",
        "paper.pdf": "PDF",
        "script.py": "Python script",
        "empty.ipynb": "empty",
        "cut.ipynb": "breaks off",
        "merge.ipynb": "git merge",
        "inner.zip": "zip in a zip; unpack it into a folder student007, and collect that folder",
        "film.mp4": "no notebook",
    }.items():
        assert reason in reasons[name], (name, reasons[name])
    assert [line.where.rpartition("/")[2] for line in done.aside] == ["plot.png"]


def test_a_zip_in_a_folder_is_a_source_of_its_own(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    (tmp_path / "downloads").mkdir()
    moodle_zip(tmp_path / "downloads" / "m.zip", [(ONE, "hw.ipynb", answered(built))])
    done = collect(built, [tmp_path / "downloads"], lists)
    assert said(done) == "downloads/m.zip: this is a zip; name it as a SOURCE of its own"


def test_a_bad_source_does_not_stop_the_others(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 cut short")
    good = moodle_zip(tmp_path / "good.zip", [(ONE, "hw.ipynb", answered(built))])
    done = collect(built, [bad, tmp_path / "none.zip", good], lists)
    assert what(done) == [("student001", NEW)]
    assert [line.where for line in done.looks] == ["bad.zip", "none.zip"]


def test_typed_texts_system_files_and_people_who_left(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    collect(built, [], lists)
    source = tmp_path / "a.zip"
    folder = f"{ONE.name.replace(chr(39), '')}_{ONE.participant}_assignsubmission"
    with zipfile.ZipFile(source, "w") as archive:
        archive.writestr(f"{folder}_onlinetext/onlinetext.html", "<html>my answer</html>")
        archive.writestr(f"{folder}_file/hw.ipynb", answered(built))
        archive.writestr(f"__MACOSX/{folder}_file/._hw.ipynb", b"\x00\x05\x16\x07")
        archive.writestr("__MACOSX/.DS_Store", b"x")
    done = collect(built, [source], [moodle_gradebook(tmp_path / "new.csv", CLASS[1:])])
    assert done.roster_lines == ["new.csv: 1 left, and are marked so: student001"]
    assert what(done) == [("student001", NEW)]
    assert said(done).endswith("student001 has left the course, by the newest list")
    assert [line.why for line in done.aside] == [
        "put there by a program, not by a person",
        "put there by a program, not by a person",
        "typed into the LMS, no file; ask for the notebook",
    ]


def test_a_dry_run_says_the_same_and_writes_nothing(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS]
    source = moodle_zip(tmp_path / "a.zip", files)
    before = tree_of(built.root)
    dry = collect(built, [source], lists, dry_run=True)
    assert tree_of(built.root) == before
    real = collect(built, [source], lists)
    assert dry.placed == real.placed
    assert (dry.looks, dry.roster_lines) == (real.looks, real.roster_lines)


def test_a_new_build_of_the_lesson_renews_receipts(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    source = moodle_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", answered(built))])
    collect(built, [source], lists)
    path = built.source_dir / NAME / f"{NAME}.ipynb"
    path.write_bytes(path.read_bytes() + b"\n")
    collect(built, [source])
    assert receipt(built, ONE).release == sha(path.read_bytes())[:12]


def test_a_damaged_receipt_is_written_anew_and_a_damaged_ledger_named(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    files = [(s, "hw.ipynb", answered(built, s.login)) for s in CLASS]
    source = moodle_zip(tmp_path / "a.zip", files)
    collect(built, [source], lists)
    before = tree_of(built.root)
    (submitted(built, ONE) / "receipt.json").write_text("{")
    collect(built, [source])
    assert tree_of(built.root) == before
    (built.root / "collected" / "student001" / NAME / "files.json").write_text("{")
    same = moodle_zip(tmp_path / "b.zip", [(ONE, "same.ipynb", answered(built, TWO.login))])
    done = collect(built, [source, same])
    assert "this list of files is damaged" in said(done)
    assert [p.student for p in done.placed] == [s.login for s in CLASS[1:]]


def test_times_count_in_the_zone_of_the_course(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    source = moodle_zip(tmp_path / "a.zip", [(ONE, "hw.ipynb", answered(built))])
    collect(built, [source], [*lists, worksheet(tmp_path / "w.csv", CLASS)])
    time = datetime.fromisoformat(receipt(built, ONE).time or "")
    assert time == datetime(2027, 3, 18, 3, 1, tzinfo=UTC)
