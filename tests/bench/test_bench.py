"""`autograder bench` grades the class that it says, in all the ways, and measures what it shows."""

from __future__ import annotations

import ast
import contextlib
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from autograder.__main__ import main
from autograder.bench import otter, sample
from autograder.bench.growth import Look, draw, rates, watch_grading
from autograder.bench.stages import STAGES, stages
from autograder.bench.ways import compare, environment
from autograder.course import Course
from autograder.referee.sandbox.probe import probe
from tests.grading.classes import wait_until
from tests.odd.batch import build_course
from tests.odd.lesson import NAME
from tests.processes import all_gone, family

needs_sandbox = pytest.mark.skipif(not probe().ok, reason=probe().problem or "the sandbox works")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A small course, built."""
    return build_course(tmp_path_factory.mktemp("bench") / "course")


def answers(text: str) -> list[str]:
    """The sources of a notebook's answer cells."""
    cells = nbformat.reads(text, as_version=4).cells
    return [c.source for c in cells if c.metadata.get("nbgrader", {}).get("solution")]


def test_the_class_has_a_slow_a_broken_and_one_endless_answer(course: Course) -> None:
    texts = sample.submissions(course, NAME, 30)
    assert len(texts) == 30
    sources = ["\n".join(answers(text)) for text in texts]
    assert [i for i, source in enumerate(sources) if "time.sleep(1)" in source] == [4, 16, 28]
    assert [i for i, source in enumerate(sources) if "while True:" in source] == [9]
    with pytest.raises(SyntaxError):
        ast.parse(sources[7])
    without = sample.submissions(course, NAME, 30, endless=False)
    assert not [text for text in without if "while True:" in text]


@needs_sandbox
def test_every_way_grades_the_whole_class(course: Course) -> None:
    told: list[tuple[int, int]] = []
    costs = compare(course, NAME, 2, lambda what, done, total: told.append((done, total)), False)
    names = [cost.name for cost in costs]
    assert names[0] == "nbgrader autograde, plain"
    assert names[-1] == "floor: the cells alone, 1 process"
    assert "autograder grade, 1 worker" in names
    assert all(cost.seconds > 0 and cost.submissions == 2 for cost in costs)
    assert told[-1] == (len(costs), len(costs))


@needs_sandbox
def test_the_stages_are_those_that_a_submission_goes_through(course: Course) -> None:
    spent = stages(course, NAME, 2)
    assert list(spent) == list(STAGES)
    assert all(seconds > 0 for seconds in spent.values())


@needs_sandbox
def test_growth_is_watched_to_the_last_submission(course: Course) -> None:
    run = watch_grading(course, NAME, 20, 2, lambda what, done, total: None)
    assert run.looks[-1].graded == 20
    assert max(look.memory for look in run.looks) > 10**8, "torch alone takes that"
    assert run.gradebook > 1000, "rows of seven grades, and of five comments"
    released = course.release_dir / NAME / f"{NAME}.ipynb"
    assert run.notebook > released.stat().st_size


@needs_sandbox
def test_growth_that_is_ended_leaves_no_process(course: Course, tmp_path: Path) -> None:
    command = ["-m", "autograder", "bench", NAME, "--growth", str(tmp_path / "growth.png")]
    with subprocess.Popen(
        [sys.executable, *command], cwd=course.root, env=environment(), start_new_session=True
    ) as bench:
        try:
            assert wait_until(lambda: len(family(bench)) > 2), "the bench and its `grade` started"
            started = family(bench)
            bench.terminate()
            assert all_gone(started)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(bench.pid, signal.SIGKILL)


def test_rates_are_of_equal_parts_of_the_class() -> None:
    looks = [Look(0, 0, 0), Look(10, 10, 1), Look(20, 30, 1), Look(30, 50, 1)]
    assert rates(looks, 5) == [(5, 60), (15, 120), (25, 120), (35, 120), (45, 120)]


def test_the_picture_is_written(tmp_path: Path) -> None:
    looks = [Look(2.0 * i, 3 * i, 10**9) for i in range(30)]
    draw(looks, "title", tmp_path / "growth.png")
    assert (tmp_path / "growth.png").read_bytes().startswith(b"\x89PNG")


def test_otter_gets_the_same_tests(course: Course, tmp_path: Path) -> None:
    otter._write_tests(course, NAME, tmp_path / "tests.zip")
    source = nbformat.read(course.source_dir / NAME / f"{NAME}.ipynb", as_version=4)
    (hidden,) = (
        c for c in source.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "mean_many"
    )
    with zipfile.ZipFile(tmp_path / "tests.zip") as archive:
        text = archive.read("tests/mean_many.py").decode()
    (call,) = (
        n
        for n in ast.walk(ast.parse(text))
        if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "exec"
    )
    assert ast.literal_eval(call.args[0]) == hidden.source
    assert f"points={hidden.metadata.nbgrader.points}" in text


@needs_sandbox
def test_the_command_shows_the_stages(course: Course) -> None:
    words = ["--course", str(course.root), "bench", NAME, "--stages", "--submissions=1"]
    shown = CliRunner().invoke(main, words)
    assert shown.exit_code == 0, shown.output
    assert "gradebook and files" in shown.output
    assert not (course.root / "submitted").exists(), "the course itself is left alone"
