"""`autograder grade` is killed, interrupted, or runs out of disk: the next run ends the same.

AUTOGRADER_KILLS and AUTOGRADER_CLASS set how often the class is disturbed, and how large it is.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from autograder.course import Course
from autograder.referee.sandbox.probe import probe
from tests.conftest import ROOT
from tests.grading.classes import graded_files, make_class, rows, twin, wait_until
from tests.processes import all_gone, family

pytestmark = pytest.mark.skipif(not probe().ok, reason=probe().problem or "the sandbox works")
KILLS = int(os.environ.get("AUTOGRADER_KILLS", "6"))
SIZE = int(os.environ.get("AUTOGRADER_CLASS", "24"))


def start(course: Course) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "autograder", "grade", "--jobs=2"],
        cwd=course.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, Course]:
    """A class that is not graded, and its twin that is."""
    course = make_class(tmp_path_factory.mktemp("class") / "course", SIZE)
    (course.root / "grading_seed").write_text("5\n", encoding="ascii")
    graded = twin(course, course.root.parent / "graded")
    output, _ = start(graded).communicate()
    assert f"{SIZE} graded" in output
    return course, graded


def same(course: Course, graded: Course) -> bool:
    return rows(course) == rows(graded) and graded_files(course) == graded_files(graded)


def test_killing_any_process_at_any_moment_loses_nothing(
    undisturbed: tuple[Course, Course], tmp_path: Path
) -> None:
    ungraded, graded = undisturbed
    course = twin(ungraded, tmp_path / "course")
    chance = random.Random(7)
    kills = 0
    while kills < KILLS:
        run = start(course)
        seen: list[psutil.Process] = []
        while run.poll() is None and kills < KILLS:
            time.sleep(chance.uniform(0.05, 4.0))
            found = family(run)
            seen += found
            if found:
                victim = chance.choice(found)
                with contextlib.suppress(psutil.NoSuchProcess):
                    victim.kill()
                    kills += 1
                if victim.pid == run.pid:
                    break
        run.communicate(timeout=600)
        assert all_gone(seen), "a process was left"
        if kills < KILLS and chance.random() < 0.5:
            # So that there is something to lose again.
            place = course.root / "autograded"
            for folder in list(place.glob("student0*"))[: SIZE // 2]:
                subprocess.run(["rm", "-rf", str(folder)], check=True)
    output, _ = start(course).communicate()
    assert same(course, graded), output


def test_an_interrupt_leaves_no_process_and_what_is_done_stays_done(
    undisturbed: tuple[Course, Course], tmp_path: Path
) -> None:
    ungraded, graded = undisturbed
    course = twin(ungraded, tmp_path / "course")
    run = start(course)
    journal = course.root / ".autograder" / "graded"
    assert wait_until(lambda: len(list(journal.glob("*/student*.json"))) >= 3, 300)
    seen = family(run)
    run.send_signal(signal.SIGINT)
    output, _ = run.communicate(timeout=60)
    assert run.returncode == 130
    assert output.strip().endswith("Stopped; what is graded so far is kept, run this again.")
    assert all_gone(seen)
    done = {path.stem for path in journal.glob("*/*.json")}
    assert 3 <= len(done) < SIZE
    output, _ = start(course).communicate()
    assert f"{len(done)} unchanged" in output
    assert same(course, graded)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk_is_one_sentence_and_nothing_is_lost(
    undisturbed: tuple[Course, Course], tmp_path: Path
) -> None:
    ungraded, graded = undisturbed
    disk = tmp_path / "disk"
    disk.mkdir()
    size = sum(path.stat().st_size for path in ungraded.root.rglob("*") if path.is_file())
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size + size // 3 + 300_000}", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        course = twin(ungraded, disk / "course")
        filling = disk / "filling"
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        filling.write_bytes(bytes(max(0, free - 150_000)))
        output, _ = start(course).communicate()
        assert "what is graded so far is kept, run this again." in output
        assert "Traceback" not in output
        filling.unlink()
        subprocess.run(["mount", "-o", "remount,size=500M", str(disk)], check=True)
        start(course).communicate()
        assert same(course, graded)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
