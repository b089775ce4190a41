"""`autograder demo`: the whole way of a class, in a folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from autograder.demo.arrivals import Arrivals, write_arrivals
from autograder.demo.students import sample_class
from autograder.errors import CourseError
from autograder.grading.batch import GRADED, Plan, grade_lesson
from autograder.grading.config import load_config
from autograder.grading.sync import sync
from autograder.grading.workers import LocalWorkers, default_jobs
from autograder.intake.collect import Collected, Progress, collect
from autograder.intake.conventions import CANVAS, MOODLE
from autograder.reports.exporting import export
from autograder.reports.feedback_export import write_feedback
from autograder.reports.returning import to_lms

_MARK = ".demo"
_COPIED = ("course", "source", "release", "course.toml", "nbgrader_config.py", "LICENSE")

_OWN_GRADEBOOK = """
# The sample class has a gradebook of its own, whatever is set above.
from pathlib import Path

c = get_config()  # noqa: F821
c.CourseDirectory.db_url = f"sqlite:///{Path(__file__).resolve().parent / 'gradebook.db'}"
"""

_NO_SANDBOX = """
# The sample answers are this repository's own; there was no sandbox where the class was made.
c.Referee.sandbox = False
"""


@dataclass(frozen=True)
class Demo:
    """A demo that was run: its own course, the lessons' names, and what was collected."""

    course: Course
    names: list[str]
    collected: Collected


def run_demo(
    course: Course,
    folder: Path,
    progress: Progress,
    sandboxed: bool = True,
) -> Demo:
    """Make the sample class in `folder`, collect its work, grade it, and give it back.

    Args:
        course: the course to take the lessons and the answer bank from; it is not changed.
        folder: where the demo's own course goes; an earlier demo there is replaced.
        progress: called with what is done, how much of it and of how much.
        sandboxed: whether to lock the answers in. They are the course's own, so that the demo may
            run where no sandbox can be had.

    Returns:
        What was made.

    Raises:
        CourseError: if `folder` holds something else or belongs to the course, or a step fails.
    """
    demo = _fresh_copy(course, folder, "" if sandboxed else _NO_SANDBOX)
    names = demo.lesson_names()
    arrivals = _arrive(demo, names)
    collected = _collect(demo, arrivals, progress)
    _grade(demo, names, sandboxed, progress)
    _give_back(demo, names, arrivals, progress)
    return Demo(demo, names, collected)


def _arrive(demo: Course, names: Sequence[str]) -> Arrivals:
    """The class hands in, by Moodle and by Canvas."""
    lessons = [load_lesson(demo, name) for name in names]
    points = {one.name: float(sum(cell.points for cell in one.cells)) for one in lessons}
    return write_arrivals(demo.root / "arrived", list(sample_class(demo, lessons)), points)


def _collect(demo: Course, arrivals: Arrivals, progress: Progress) -> Collected:
    """`autograder collect arrived/*.zip --roster arrived/...`."""
    lists = (arrivals.participants, arrivals.gradebook)
    return collect(demo, (arrivals.moodle, arrivals.canvas), lists, progress=progress)


def _grade(demo: Course, names: Sequence[str], sandboxed: bool, progress: Progress) -> None:
    """`autograder sync` and `autograder grade`.

    Raises:
        CourseError: if a lesson cannot be graded, or a submission was not.
    """
    sync(demo, names)
    config = load_config(demo)
    with LocalWorkers(default_jobs(), sandboxed, (demo.root,)) as workers:
        for name in names:
            tell = partial(_tell, progress, f"grading {name}")
            for one in grade_lesson(demo, config, name, Plan(), workers, tell):
                if one.state != GRADED:
                    raise CourseError(f"{name} of {one.student}: {one.state}: {one.looks[0]}.")


def _tell(progress: Progress, what: str, done: int, total: int, _: object) -> None:
    if done:
        progress(what, done, total)


def _give_back(demo: Course, names: Sequence[str], arrivals: Arrivals, progress: Progress) -> None:
    """`autograder feedback`, `return` and `export`, for Moodle and for Canvas.

    Raises:
        CourseError: with the first reason why somebody's feedback could not be written.
    """
    count = len(list((demo.root / "autograded").glob("*/*/*.ipynb")))
    for number, (path, why) in enumerate(write_feedback(demo, names), 1):
        if why:
            raise CourseError(f"{path}: {why}")
        progress("writing feedback", number, count)
    for name in names:
        to_lms(demo, name, MOODLE)
        to_lms(demo, name, CANVAS)
    export(demo, names, "plain")
    export(demo, names, "moodle")
    export(demo, names, "canvas", arrivals.gradebook)


def _fresh_copy(course: Course, folder: Path, more_settings: str) -> Course:
    place = folder.resolve()
    if any(place.is_relative_to((course.root / name).resolve()) for name in _COPIED):
        raise CourseError(f"{folder}: this folder belongs to the course itself; name another one.")
    if folder.exists() and any(folder.iterdir()) and not (folder / _MARK).is_file():
        raise CourseError(f"{folder}: this folder holds something else; name another one.")
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / _MARK).write_text("This folder was made by `autograder demo`, which replaces it.\n")
    for name in _COPIED:
        path = course.root / name
        if path.is_dir():
            shutil.copytree(path, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        elif path.is_file():
            shutil.copy2(path, folder / name)
    if (folder / "nbgrader_config.py").is_file():
        with (folder / "nbgrader_config.py").open("a", encoding="utf-8") as file:
            file.write(_OWN_GRADEBOOK + more_settings)
    return find_course(folder)
