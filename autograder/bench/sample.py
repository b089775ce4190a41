"""The class that `autograder bench` grades, and a course of its own for each way of grading."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from autograder.demo.students import sample_class
from autograder.grading.sync import sync

_SLOW = "import time\n\ntime.sleep(1)\n\n"
_BROKEN = "\n    return (1,\n"
_ENDLESS = '    """Never returns."""\n    while True:\n        pass\n'
# Which of the twelve sample students does what besides.
_SLOW_ONE, _BROKEN_ONE, _ENDLESS_ONE = 4, 7, 9


def submissions(course: Course, lesson: str, count: int, endless: bool = True) -> list[str]:
    """The notebooks of a class: the sample class over and over, right, wrong and empty answers.

    One student in twelve has a cell that waits for a second, one an answer that is no valid Python.

    Args:
        course: where the lesson and its answer bank come from.
        lesson: the lesson that they hand in.
        count: how many.
        endless: whether one of the class has a function that never returns.
    """
    made = [s.text for s in sample_class(course, [load_lesson(course, lesson)])]
    made[_SLOW_ONE] = _changed(made[_SLOW_ONE], lambda source: _SLOW + source)
    made[_BROKEN_ONE] = _changed(made[_BROKEN_ONE], lambda source: source + _BROKEN)
    texts = list(islice(cycle(made), count))
    if endless and count > _ENDLESS_ONE:
        texts[_ENDLESS_ONE] = _changed(texts[_ENDLESS_ONE], _without_end)
    return texts


def _changed(text: str, change: Callable[[str], str]) -> str:
    """A notebook whose first answer that is a function is another one."""
    notebook = nbformat.reads(text, as_version=4)
    cell = next(cell for cell in notebook.cells if _is_function(cell))
    cell.source = change(cell.source)
    changed: str = nbformat.writes(notebook)
    return changed


def _is_function(cell: NotebookNode) -> bool:
    meta = cell.metadata.get("nbgrader", {})
    name = meta.get("grade_id", "")
    return (
        bool(meta.get("solution")) and re.search(rf"^def {name}\(", cell.source, re.M) is not None
    )


def _without_end(source: str) -> str:
    head = re.search(r"^def .*\n", source, re.M)
    assert head is not None
    return head[0] + _ENDLESS


def class_of(course: Course, root: Path, lesson: str, texts: list[str]) -> Course:
    """A copy of a course in a new folder, in which a class has handed in."""
    root.mkdir()
    for name in ("course", "source", "release", "course.toml", "nbgrader_config.py"):
        path = course.root / name
        shutil.copytree(path, root / name) if path.is_dir() else shutil.copy2(path, root / name)
    for number, text in enumerate(texts, 1):
        place = root / "submitted" / f"student{number:05d}" / lesson
        place.mkdir(parents=True)
        (place / f"{lesson}.ipynb").write_text(text, encoding="utf-8")
    copy = find_course(root)
    sync(copy, [lesson])
    return copy
