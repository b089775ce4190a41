"""Feedback written: `feedback/<student>/<lesson>/<lesson>.html`, by nbgrader or by a command.

`nbgrader generate_feedback` converts with `FeedbackExporter`; `autograder feedback` writes the same
pages for a whole class at once. Both reckon the penalties for late work first, as grades may have
changed since.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters.exporter import Exporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook

from autograder.course import Course, read_settings
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of, load_config
from autograder.grading.late import settle_penalties
from autograder.intake.receipts import read_receipt
from autograder.reports.feedback import make_feedback
from autograder.reports.feedback_facts import read_facts
from autograder.reports.feedback_page import render
from autograder.reports.feedback_safe import Cleaner


class Pages:
    """Makes the pages of one course.

    Args:
        course: the course.
        gradebook: its gradebook, open.
    """

    def __init__(self, course: Course, gradebook: Gradebook) -> None:
        self._course, self._gradebook = course, gradebook
        self._books: dict[Path, Any] = {}

    def page(self, notebook: Any, lesson: str, student: str) -> str:
        """One student's page on one lesson.

        Args:
            notebook: the graded notebook.
            lesson: the lesson's name.
            student: the student's id.

        Raises:
            CourseError: if the notebook was not graded by this engine, if the gradebook does not
                know it, or if a file of the course is missing.
        """
        if "release" not in notebook.metadata.get("autograder", {}):
            raise CourseError(
                f"{self._course.root}: {lesson} of {student} was graded without keeping what "
                f"feedback needs; run `nbgrader autograde {lesson} --student={student} --force`."
            )
        root = self._course.root
        file = f"{lesson}/{lesson}.ipynb"
        released = [root / "release" / file, *sorted((root / "release").glob(f"*/{file}"))]
        receipt = read_receipt(self._course, student, lesson)
        page = make_feedback(
            notebook,
            self._book(root / "source" / file),
            [self._book(path) for path in released if path.is_file()],
            read_facts(self._gradebook, lesson, student),
            student,
            Cleaner([root]),
            receipt.notes if receipt is not None else (),
            self._course.settings.time_zone,
        )
        return render(page, lesson)

    def _book(self, path: Path) -> Any:
        if path not in self._books:
            if not path.is_file():
                raise CourseError(f"{path}: no such notebook; run `autograder build` first.")
            self._books[path] = nbformat.read(path, as_version=4)
        return self._books[path]


class FeedbackExporter(Exporter):
    """What `nbgrader generate_feedback` converts notebooks with; runs in the course's folder."""

    file_extension = ".html"
    output_mimetype = "text/html"

    def from_notebook_node(
        self, nb: NotebookNode, resources: Any = None, **more: Any
    ) -> tuple[str, Any]:
        """Make one page, as `Pages` does."""
        nb, resources = super().from_notebook_node(nb, resources, **more)
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            if not self._settled:
                settle_penalties(gradebook, self.config)
                self._settled = True
            pages = Pages(self._course, gradebook)
            return pages.page(nb, names["assignment"], names["student"]), resources

    _settled = False

    @cached_property
    def _course(self) -> Course:
        return Course(Path.cwd(), read_settings(Path("course.toml")))


def write_feedback(
    course: Course, lessons: Sequence[str], students: Sequence[str] = ()
) -> Iterator[tuple[Path, str]]:
    """Write the pages of some lessons, for some students or for all that were graded.

    Yields:
        Each page's path, and what hindered it: a sentence, or "" where it is written.

    Raises:
        CourseError: if nobody was graded, or a student who is named was not.
    """
    graded = {
        (lesson, path.parent.parent.name): path
        for lesson in lessons
        for path in sorted((course.root / "autograded").glob(f"*/{lesson}/{lesson}.ipynb"))
        if not students or path.parent.parent.name in students
    }
    known = {student for _, student in graded}
    for student in students:
        if student not in known:
            text = f"nothing of '{student}' was graded in {', '.join(lessons)}."
            raise CourseError(f"{course.root / 'autograded'}: {text}")
    if not graded:
        text = f"nothing was graded yet in {', '.join(lessons)}."
        raise CourseError(f"{course.root / 'autograded'}: {text}")
    address, course_id = gradebook_of(course)
    with Gradebook(address, course_id) as gradebook:
        settle_penalties(gradebook, load_config(course))
        pages = Pages(course, gradebook)
        for (lesson, student), path in graded.items():
            folder = course.root / "feedback" / student / lesson
            target = folder / f"{lesson}.html"
            try:
                text = pages.page(nbformat.read(path, as_version=4), lesson, student)
            except CourseError as error:
                yield target, str(error)
                continue
            folder.mkdir(parents=True, exist_ok=True)
            _write(target, text)
            if (path.parent / "timestamp.txt").is_file():  # by it nbgrader knows what is newer
                shutil.copyfile(path.parent / "timestamp.txt", folder / "timestamp.txt")
            yield target, ""


def _write(path: Path, text: str) -> None:
    """Write a file in one step, so that nobody ever reads half a page."""
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)
