"""A class of 200 in both LMS's shapes: every file is placed or named, again and after a kill -9."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
from pathlib import Path

import pytest

from autograder.course import Course, find_course
from autograder.intake.collect import Collected, collect
from tests.intake.classes import (
    NAME,
    SECOND,
    answered,
    as_windows_writes_it,
    canvas_gradebook,
    canvas_zip,
    moodle_gradebook,
    moodle_zip,
    students,
    tree_of,
    worksheet,
)

CLASS = students(200)
IDS = [student.login for student in CLASS]


@pytest.fixture
def lists(tmp_path: Path) -> list[Path]:
    return [
        moodle_gradebook(tmp_path / "moodle.csv", CLASS),
        canvas_gradebook(tmp_path / "canvas.csv", CLASS),
    ]


def files(course: Course, lesson: str) -> list[tuple]:
    names = ("hw.ipynb", "과제 하나.ipynb", f"{lesson}_(1).ipynb", "Copy of x.ipynb")
    return [(s, names[s.number % 4], answered(course, s.login, lesson)) for s in CLASS]


def placed(collected: Collected) -> list[str]:
    return [one.student for one in collected.placed]


@pytest.mark.parametrize("shape", ["folders", "flat", "unpacked", "canvas"])
def test_every_file_is_placed_and_twice_changes_nothing(
    built: Course, tmp_path: Path, lists: list[Path], shape: str
) -> None:
    if shape == "canvas":
        source = canvas_zip(tmp_path / "class.zip", files(built, NAME))
    else:
        source = moodle_zip(tmp_path / "class.zip", files(built, NAME), flat=shape == "flat")
    if shape == "unpacked":
        shutil.unpack_archive(source, tmp_path / "unpacked")
        source = tmp_path / "unpacked"
    done = collect(built, [source], lists)
    assert (placed(done), done.looks, done.files) == (IDS, [], 200)
    for student in CLASS:
        notebook = built.root / "submitted" / student.login / NAME / f"{NAME}.ipynb"
        assert notebook.read_bytes() == answered(built, student.login)
    before = tree_of(built.root)
    again = collect(built, [source], lists)
    assert {one.what for one in again.placed} == {"as it was"}
    assert tree_of(built.root) == before


def test_names_in_a_windows_code_page_are_placed_or_named(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    """A tool of Windows wrote the zip: Hangul arrives, accents that cp949 has not are gone."""
    source = as_windows_writes_it(moodle_zip(tmp_path / "class.zip", files(built, NAME)))
    lost = [student.login for student in CLASS if "É" in student.name]
    done = collect(built, [source], lists)
    assert placed(done) == [login for login in IDS if login not in lost]
    assert len(done.looks) == len(lost) == 40
    assert all("is nobody in the roster; Moodle's grading worksheet" in x.why for x in done.looks)
    done = collect(built, [source], [worksheet(tmp_path / "w.csv", CLASS)])
    assert (placed(done), done.looks) == (IDS, [])


def test_two_people_with_one_name_are_listed_until_a_worksheet_tells(
    built: Course, tmp_path: Path
) -> None:
    twins = [CLASS[0], CLASS[0].__class__(201, CLASS[0].first, CLASS[0].last)]
    roster = moodle_gradebook(tmp_path / "moodle.csv", [*CLASS, twins[1]])
    both = [(twin, "hw.ipynb", answered(built, twin.login)) for twin in twins]
    source = moodle_zip(tmp_path / "class.zip", [*files(built, NAME)[1:], *both])
    done = collect(built, [source], [roster])
    assert placed(done) == IDS[1:]
    assert [line.why.partition(":")[0] for line in done.looks] == [
        "'OStudent Two, Jr. 나 (7000001)' may be any of 2 people",
        "'OStudent Two, Jr. 나 (7000201)' may be any of 2 people",
    ]
    header = "Identifier,Email address\n"
    rows = "".join(f"Participant {t.participant},{t.login}@example.org\n" for t in twins)
    (tmp_path / "w.csv").write_text(header + rows)
    done = collect(built, [source], [tmp_path / "w.csv"])
    assert (placed(done), done.looks) == ([*IDS, "student201"], [])


class _Count:
    """Counts the changes of files below a folder, and ends its process by SIGKILL at one of them."""

    def __init__(self, folder: Path, deadly: int) -> None:
        self.folder, self.deadly, self.changes = str(folder), deadly, 0

    def __call__(self, event: str, arguments: tuple) -> None:
        writes = event == "open" and isinstance(arguments[1], str) and arguments[1][0] in "wxa"
        if not (writes or event in ("os.rename", "os.remove", "os.mkdir")):
            return
        if str(arguments[0]).startswith(self.folder):
            self.changes += 1
            if self.changes == self.deadly:
                os.kill(os.getpid(), signal.SIGKILL)


def cut_off(course: Course, sources: list[Path], lists: list[Path], deadly: int) -> int:
    """Collect in a process that is killed at a change of a file; how many changes, if it was not."""
    told = course.root.parent / "changes"
    told.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        try:
            count = _Count(course.root, deadly)
            sys.addaudithook(count)
            collect(course, sources, lists)
            told.write_text(str(count.changes))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert told.exists() != (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL)
    return int(told.read_text()) if told.exists() else 0


def test_killed_half_way_and_run_again_it_comes_to_the_same_tree(
    built: Course, tmp_path: Path, lists: list[Path]
) -> None:
    """Two archives on top of an earlier one, killed at a dozen random changes of files."""
    few = CLASS[:8]
    old = [(s, "hw.ipynb", answered(built, f"{s.login} old")) for s in few]
    new = [(s, "hw.ipynb", answered(built, f"{s.login} new")) for s in few]
    first = moodle_zip(tmp_path / "first.zip", old)
    sums = [(s, "x.ipynb", answered(built, s.login, SECOND)) for s in few]
    sources = [moodle_zip(tmp_path / "second.zip", new), canvas_zip(tmp_path / "c.zip", sums)]
    newer = [*lists, worksheet(tmp_path / "w2.csv", few, day=25)]
    collect(built, [first], [*lists, worksheet(tmp_path / "w1.csv", few)])

    def fresh(name: str) -> Course:
        shutil.copytree(built.root, tmp_path / name)
        return find_course(tmp_path / name)

    changes = cut_off(fresh("whole"), sources, newer, 0)
    expected = tree_of(tmp_path / "whole")
    assert changes > 100
    dice = random.Random(6)
    for number in range(12):
        course = fresh(f"killed{number}")
        assert cut_off(course, sources, newer, dice.randint(1, changes)) == 0
        if number % 3 == 0:  # the second try is cut off at once, too
            cut_off(course, sources, newer, dice.randint(1, 5))
        collect(course, sources, newer)
        assert tree_of(course.root) == expected
