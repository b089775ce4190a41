"""The rate and the memory of `autograder grade` over a large class, and a picture of both."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from autograder.bench.sample import class_of, submissions
from autograder.bench.ways import environment
from autograder.course import Course
from autograder.errors import CourseError
from autograder.referee.sandbox.memory import own_bytes, tree

_EVERY = 2.0  # seconds between two looks


@dataclass(frozen=True)
class Look:
    """What was seen at one moment of the run.

    Attributes:
        seconds: since its start.
        graded: how many submissions were written down.
        memory: bytes of all its processes that no file on disk backs, shared pages counted once.
    """

    seconds: float
    graded: int
    memory: int


@dataclass(frozen=True)
class Run:
    """A whole run.

    Attributes:
        looks: what was seen of it, from its start to its end.
        gradebook: bytes by which the gradebook grew, for each submission.
        notebook: bytes of a graded notebook, on average.
    """

    looks: list[Look]
    gradebook: float
    notebook: float


def watch_grading(
    course: Course, lesson: str, count: int, jobs: int, progress: Callable[[str, int, int], None]
) -> Run:
    """Grade a class of so many and look at the run every two seconds.

    Args:
        course: where the lesson comes from; it is not changed.
        lesson: the lesson that is graded.
        count: the size of the class.
        jobs: how many workers grade it.
        progress: called with what is done, how many, and of how many.

    Raises:
        CourseError: if grading fails.
    """
    looks = [Look(0.0, 0, 0)]
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        texts = submissions(course, lesson, count, endless=False)
        copy = class_of(course, Path(folder, "course"), lesson, texts)
        del texts
        journal = copy.root / ".autograder" / "graded" / lesson
        before = _size(copy.root.glob("gradebook.db*"))
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "autograder", "grade", lesson, f"--jobs={jobs}"],
            cwd=copy.root,
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        ) as run:
            over = False
            try:
                while not over:
                    time.sleep(_EVERY)
                    over = run.poll() is not None  # asked first: what is written by then is counted
                    graded = sum(1 for _ in journal.glob("*.json"))
                    memory = looks[-1].memory if over else sum(map(own_bytes, tree(run.pid)))
                    looks.append(Look(time.perf_counter() - started, graded, memory))
                    progress("submissions graded", graded, count)
            finally:
                run.terminate()  # where this was ended before the class was
            assert run.stderr is not None
            said = run.stderr.read().decode(errors="replace").strip()
        if run.returncode:
            raise CourseError(f"`autograder grade` failed: {said.splitlines()[-1:]}")
        grown = _size(copy.root.glob("gradebook.db*")) - before
        notebooks = _size(copy.root.glob(f"autograded/*/{lesson}/{lesson}.ipynb"))
    return Run(looks, grown / count, notebooks / count)


def _size(files: Iterable[Path]) -> int:
    return sum(file.stat().st_size for file in files)


def rates(looks: list[Look], parts: int = 20) -> list[tuple[float, float]]:
    """Submissions a minute in each of so many equal parts of the class, by the part's middle."""
    last = looks[-1].graded
    found = []
    for part in range(parts):
        low, high = last * part / parts, last * (part + 1) / parts
        seconds = _reached(looks, high) - _reached(looks, low)
        found.append(((low + high) / 2, 60 * (high - low) / seconds))
    return found


def _reached(looks: list[Look], graded: float) -> float:
    """When so many were graded, by the straight line between two looks."""
    for before, after in pairwise(looks):
        if after.graded >= graded and after.graded > before.graded:
            share = (graded - before.graded) / (after.graded - before.graded)
            return before.seconds + share * (after.seconds - before.seconds)
    return looks[-1].seconds


def draw(looks: list[Look], title: str, path: Path) -> None:
    """Draw the rate and the memory against the number of graded submissions, as PNG or SVG."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    figure, (above, below) = plt.subplots(2, 1, sharex=True, figsize=(7, 5), layout="constrained")
    at, rate = zip(*rates(looks), strict=True)
    above.plot(at, rate, color="#0b6e99", marker="o", markersize=3)
    above.set(ylabel="submissions a minute", title=title)
    seen = [look for look in looks if look.memory]
    below.plot([s.graded for s in seen], [s.memory / 1e6 for s in seen], color="#b5520a")
    below.set(xlabel="submissions graded", ylabel="memory of all processes, MB")
    for axes in (above, below):
        axes.set_ylim(0, 1.1 * axes.dataLim.ymax)
        axes.grid(alpha=0.3)
    figure.savefig(path, dpi=150)
    plt.close(figure)
