"""Of several files the newest counts; where nobody can tell, nothing changes and somebody is asked."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.ledger import (
    Handed,
    Ledger,
    ledger_folder,
    read_ledger,
    write_whole,
)

MONDAY, TUESDAY, FRIDAY = (f"2027-03-{day}T12:00:00+09:00" for day in (15, 16, 19))
TUESDAY_IN_UTC = "2027-03-16T03:00:00+00:00"


def ledger(*files: Handed, counts: str = "") -> Ledger:
    found = Ledger(counts=counts)
    for file in files:
        found = found.with_file(file)
    return found


def told(found: Ledger) -> tuple[str, str | None, list[str]]:
    """What counts, since when, and of what nobody can tell."""
    chosen, unsure = found.choose()
    return (
        chosen.sha256 if chosen else "",
        chosen.time if chosen else None,
        [file.sha256 for file in unsure],
    )


def test_the_newest_counts_in_whatever_order_files_come() -> None:
    files = [Handed("a", "a", MONDAY), Handed("b", "b", FRIDAY), Handed("c", "c", TUESDAY)]
    for order in itertools.permutations(files):
        assert told(ledger(*order)) == ("b", FRIDAY, [])


def test_one_file_counts_without_a_time() -> None:
    assert told(ledger(Handed("a", "a"))) == ("a", None, [])


def test_without_times_nothing_changes_and_the_instructor_is_asked() -> None:
    both = (Handed("a", "a"), Handed("b", "b"))
    assert told(ledger(*both)) == ("", None, ["a", "b"])
    assert told(ledger(*both, counts="a")) == ("a", None, ["b"])
    timed = (Handed("a", "a", MONDAY), Handed("b", "b"), Handed("c", "c", TUESDAY))
    assert told(ledger(*timed, counts="a")) == ("a", MONDAY, ["b", "c"])


def test_one_time_for_two_files_is_no_order() -> None:
    same = (Handed("a", "a", TUESDAY), Handed("b", "b", TUESDAY_IN_UTC))
    assert told(ledger(*same)) == ("", None, ["a", "b"])


def test_canvas_numbers_are_an_order_where_there_is_no_time() -> None:
    assert told(ledger(Handed("a", "a", upload=3), Handed("b", "b", upload=2)))[0] == "a"
    assert told(ledger(Handed("a", "a", upload=3), Handed("b", "b", upload=3)))[2] == ["a", "b"]
    assert told(ledger(Handed("a", "a", upload=3), Handed("b", "b")))[2] == ["a", "b"]


def test_the_instructor_decides_once_and_newer_files_are_judged_anew() -> None:
    found = ledger(Handed("a", "a"), Handed("b", "b")).decided("a")
    assert told(found) == ("a", None, [])
    assert told(found.with_file(Handed("c", "c"))) == ("a", None, ["c"])
    assert told(found.with_file(Handed("b", "b", FRIDAY))) == ("a", None, [])


def test_a_file_that_is_known_is_only_told_more_of() -> None:
    first = ledger(Handed("a", "one.zip/a", None, upload=3))
    second = first.with_file(Handed("a", "two.zip/a", MONDAY, late_mark=True, upload=2))
    assert second.files == (Handed("a", "one.zip/a", MONDAY, late_mark=True, upload=3),)
    assert second.with_file(Handed("a", "three.zip/a")) == second


def test_who_hands_in_the_same_file_again_is_not_later_for_it() -> None:
    assert told(ledger(Handed("a", "a", MONDAY), Handed("a", "a", FRIDAY))) == ("a", MONDAY, [])


def test_who_goes_back_to_an_earlier_file_hands_that_in() -> None:
    files = [Handed("a", "a", MONDAY), Handed("b", "b", TUESDAY), Handed("a", "a", FRIDAY)]
    for order in itertools.permutations(files):
        assert told(ledger(*order)) == ("a", FRIDAY, [])


def test_a_ledger_is_read_as_it_was_written(course: Course) -> None:
    found = ledger(Handed("a", "과제", MONDAY, True, 3, True, "s"), counts="a")
    path = ledger_folder(course, "student01", "01_products") / "files.json"
    assert read_ledger(course, "student01", "01_products") == Ledger()
    write_whole(path, found.to_json().encode())
    assert read_ledger(course, "student01", "01_products") == found
    path.write_text("{")
    with pytest.raises(CourseError, match="this list of files is damaged"):
        read_ledger(course, "student01", "01_products")


def test_a_file_is_written_whole_and_left_alone_if_it_is_so_already(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b"
    assert write_whole(path, b"x")
    before = path.stat().st_mtime_ns
    assert not write_whole(path, b"x")
    assert path.stat().st_mtime_ns == before
    path.chmod(0o444)  # as nbgrader leaves files
    assert write_whole(path, b"y")
    assert [p.name for p in path.parent.iterdir()] == ["b"]
