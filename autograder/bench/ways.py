"""One class graded in several ways in one run, so that their ratios hold on a noisy machine.

The floor is the same cells, run one notebook after the other in forks of a warm process: no
sandbox, no verdict, no gradebook.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import FrameType

import nbformat

from autograder.bench.otter import Otter
from autograder.bench.sample import class_of, submissions
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.workers import default_jobs

_PLAIN = """
c = get_config()
for name in ("sanitize_preprocessors", "autograde_preprocessors"):
    del c.Autograde[name]  # nbgrader's own: Execute in a kernel, scores from outputs
"""
_CELL_SECONDS = 5  # of the floor, which nothing else stops


@dataclass(frozen=True)
class Cost:
    """What one way of grading cost, in all.

    Attributes:
        name: the way.
        submissions: how many were graded.
        seconds: by the clock, start-up included.
    """

    name: str
    submissions: int
    seconds: float


def compare(
    course: Course,
    lesson: str,
    count: int,
    progress: Callable[[str, int, int], None],
    endless: bool = True,
    otter: Otter | None = None,
) -> list[Cost]:
    """Grade one class in several ways; plain nbgrader is the first of them, the floor the last.

    Args:
        course: where the lesson and its answer bank come from; it is not changed.
        lesson: the lesson that is graded.
        count: the size of the class.
        progress: called with what is done, how many of the ways, and of how many.
        endless: whether one student's answer never returns.
        otter: otter-grader, if it is to be among the ways.

    Raises:
        CourseError: if a way of grading fails.
    """
    costs: list[Cost] = []
    cores = default_jobs()
    ways: dict[str, Callable[[Course, str], None]] = {"nbgrader autograde, plain": _plain}
    if otter is not None:
        ways[f"otter run, {otter.version}"] = otter.grade
    ways["nbgrader autograde, under the referee"] = _autograde
    for jobs in sorted({1, cores}):
        ways[f"autograder grade, {jobs} worker{'s' * (jobs > 1)}"] = partial(_grade, jobs=jobs)
    ways["floor: the cells alone, 1 process"] = _floor
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        texts = submissions(course, lesson, count, endless)
        for number, (name, grade) in enumerate(ways.items(), 1):
            copy = class_of(course, Path(folder, f"way{number}"), lesson, texts)
            started = time.perf_counter()
            grade(copy, lesson)
            costs.append(Cost(name, count, time.perf_counter() - started))
            progress("ways of grading", number, len(ways))
    return costs


def _plain(course: Course, lesson: str) -> None:
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text(encoding="utf-8") + _PLAIN, encoding="utf-8")
    _autograde(course, lesson)


def _grade(course: Course, lesson: str, jobs: int) -> None:
    run_in(course, "autograder", "grade", lesson, f"--jobs={jobs}")


def _autograde(course: Course, lesson: str) -> None:
    run_in(course, "nbgrader", "autograde", lesson)


def run_in(course: Course, program: str, *words: str) -> None:
    """Run a command of this Python's in a course.

    Raises:
        CourseError: if it fails.
    """
    done = subprocess.run(
        [sys.executable, "-m", program, *words],
        cwd=course.root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise CourseError(f"`{program} {' '.join(words)}` failed: {' '.join(lines[-2:])}")


def environment() -> dict[str, str]:
    """The environment in which this Python's commands, and this package, are found."""
    engine = Path(__file__).resolve().parents[2]
    paths = filter(None, (str(engine), os.environ.get("PYTHONPATH", "")))
    commands = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PATH": commands}


def _floor(course: Course, lesson: str) -> None:
    """Run every notebook's cells in a fork of one warm process."""
    process = multiprocessing.get_context("spawn").Process(
        target=_run_all, args=(str(course.root), lesson), daemon=True
    )
    process.start()
    process.join()


def _run_all(root: str, lesson: str) -> None:
    from autograder.referee import student

    student.warm_up()
    source = nbformat.read(Path(root, "source", lesson, f"{lesson}.ipynb"), as_version=4)
    tests = {c.metadata.nbgrader.grade_id: c.source for c in source.cells if c.metadata}
    for path in sorted(Path(root, "submitted").glob(f"*/{lesson}/*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        child = os.fork()
        if child == 0:
            try:
                signal.signal(signal.SIGALRM, _stop)
                student._shell.init_recorder(1_000_000)
                for cell in notebook.cells:
                    name = cell.metadata.get("nbgrader", {})
                    if cell.cell_type == "code":
                        graded = tests.get(name.get("grade_id", "")) if name.get("grade") else None
                        signal.alarm(_CELL_SECONDS)
                        with contextlib.suppress(TimeoutError):
                            student._shell.run(graded or cell.source)
            finally:
                os._exit(0)
        os.waitpid(child, 0)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TimeoutError
