"""`autograder bench`: what a submission costs in plain nbgrader, here, and at least.

All ways grade the same generated class in one run, so that their ratios hold on a noisy machine.
The floor is the same cells, run one notebook after the other in forks of a warm process: no
sandbox, no verdict, no gradebook.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path

import nbformat

from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from autograder.demo.students import sample_class
from autograder.errors import CourseError
from autograder.grading.sync import sync
from autograder.grading.workers import default_jobs

_PLAIN = """
c = get_config()
for name in ("sanitize_preprocessors", "autograde_preprocessors"):
    del c.Autograde[name]  # nbgrader's own: Execute in a kernel, scores from outputs
"""


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


def bench(
    course: Course, lesson: str, submissions: int, progress: Callable[[str, int, int], None]
) -> list[Cost]:
    """Grade one class in several ways.

    Args:
        course: where the lesson and its answer bank come from; it is not changed.
        lesson: the lesson that is graded.
        submissions: the size of the class.
        progress: called with what is done, how many of the ways, and of how many.

    Raises:
        CourseError: if nbgrader fails.
    """
    costs: list[Cost] = []
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        texts = _submissions(course, lesson, submissions)
        cores = default_jobs()
        ways: dict[str, Callable[[Course, str], None]] = {
            "nbgrader autograde, plain": _plain,
            "nbgrader autograde, under the referee": _autograde,
            "autograder grade, 1 worker": partial(_grade, jobs=1),
            f"autograder grade, {cores} workers": partial(_grade, jobs=cores),
            "floor: the cells alone, 1 process": _floor,
        }
        if cores == 1:
            del ways["autograder grade, 1 workers"]
        for number, (name, grade) in enumerate(ways.items(), 1):
            root = Path(folder, f"way{number}")
            copy = _class(course, root, lesson, texts)
            with _measured(name, len(texts), costs):
                grade(copy, lesson)
            progress("ways of grading", number, len(ways))
    return costs


def _submissions(course: Course, lesson: str, count: int) -> list[str]:
    made = [s.text for s in sample_class(course, [load_lesson(course, lesson)])]
    return list(islice(cycle(made), count))


def _class(course: Course, root: Path, lesson: str, texts: list[str]) -> Course:
    root.mkdir()
    for name in ("course", "source", "release", "course.toml", "nbgrader_config.py"):
        path = course.root / name
        shutil.copytree(path, root / name) if path.is_dir() else shutil.copy2(path, root / name)
    for number, text in enumerate(texts, 1):
        place = root / "submitted" / f"student{number:04d}" / lesson
        place.mkdir(parents=True)
        (place / f"{lesson}.ipynb").write_text(text, encoding="utf-8")
    copy = find_course(root)
    sync(copy, [lesson])
    return copy


@contextmanager
def _measured(name: str, count: int, costs: list[Cost]) -> Iterator[None]:
    started = time.perf_counter()
    yield
    costs.append(Cost(name, count, time.perf_counter() - started))


def _plain(course: Course, lesson: str) -> None:
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text(encoding="utf-8") + _PLAIN, encoding="utf-8")
    _autograde(course, lesson)


def _grade(course: Course, lesson: str, jobs: int) -> None:
    _run(course, "autograder", "grade", lesson, f"--jobs={jobs}")


def _autograde(course: Course, lesson: str) -> None:
    _run(course, "nbgrader", "autograde", lesson)


def _run(course: Course, program: str, *words: str) -> None:
    engine = Path(__file__).resolve().parents[2]
    paths = (str(engine), os.environ.get("PYTHONPATH", ""))
    command = [sys.executable, "-m", program, *words]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        command, cwd=course.root, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise CourseError(f"`{program} {' '.join(words)}` failed: {' '.join(lines[-2:])}")


def _floor(course: Course, lesson: str) -> None:
    """Run every notebook's cells in a fork of one warm process."""
    process = multiprocessing.get_context("spawn").Process(
        target=_run_all, args=(str(course.root), lesson)
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
                student._shell.init_recorder(1_000_000)
                for cell in notebook.cells:
                    name = cell.metadata.get("nbgrader", {})
                    if cell.cell_type == "code":
                        graded = tests.get(name.get("grade_id", "")) if name.get("grade") else None
                        student._shell.run(graded or cell.source)
            finally:
                os._exit(0)
        os.waitpid(child, 0)
