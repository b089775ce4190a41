"""The one who writes: a submission's rows in the gradebook, and its folder in `autograded/`.

`autograder grade` has one of these, on one open gradebook. Rows, files and folders are those of
`nbgrader autograde`. A submission's rows come in one transaction, its folder is put together beside
its place and moved there whole, and last comes its line in the journal: whatever ends this process,
and whenever, the next run finds out what is not finished.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbgrader import utils
from nbgrader.api import Gradebook, MissingEntry, SubmittedNotebook
from nbgrader.coursedir import CourseDirectory
from sqlalchemy import event, text
from sqlalchemy.exc import SQLAlchemyError
from traitlets.config import Config

from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.extensions import apply_extensions, extensions_file, read_extensions
from autograder.grading.judging import Graded, Lesson
from autograder.grading.late import penalties, settle_penalty
from autograder.grading.scores import save_scores
from autograder.grading.voided import voided_tests
from autograder.referee.plan import PASSED

BUSY_MS = 20_000  # how long to wait for somebody else who writes into an SQLite gradebook


@dataclass(frozen=True)
class Places:
    """Where a student's files of a lesson lie."""

    submitted: Path
    autograded: Path


class Writer:
    """Writes what became of a lesson's submissions.

    Args:
        course: the course.
        config: nbgrader's configuration of it.
        lesson: the lesson that is graded.

    Raises:
        CourseError: if the gradebook cannot be used, or does not have the lesson as it is now.
    """

    def __init__(self, course: Course, config: Config, lesson: Lesson) -> None:
        self.lesson, self._root = lesson, course.root
        self._coursedir = CourseDirectory(config=config)
        self._cells = lesson.cells
        self._points = {
            str(c.metadata.nbgrader.grade_id): float(c.metadata.nbgrader.points)
            for c in self._cells
            if utils.is_grade(c) and not utils.is_solution(c)
        }
        self.voided = voided_tests(course.root, lesson.name)
        self._extensions = read_extensions(extensions_file(course.root))
        self._penalties = penalties(config)
        groupshared = self._coursedir.groupshared
        default = 664 if groupshared else 444  # as nbgrader's converters have it
        self._mode = int(str(config.Autograde.get("permissions", default)), 8)
        with self._spoken():
            self._gradebook = Gradebook(self._coursedir.db_url, self._coursedir.course_id)
            _tune(self._gradebook)
            self._check()

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._gradebook.close()

    def students(self) -> list[str]:
        """Whose work for the lesson lies in `submitted/`."""
        pattern = self.places("*").submitted / f"{self.lesson.name}.ipynb"
        found = self._root.glob(str(pattern.relative_to(self._root)))
        depth = self.places("*").submitted.relative_to(self._root).parts.index("*")
        return sorted(path.relative_to(self._root).parts[depth] for path in found)

    def places(self, student: str) -> Places:
        """Where a student's files lie, as nbgrader is told."""

        def place(step: str) -> Path:
            return self._root / str(self._coursedir.format_path(step, student, self.lesson.name))

        directory = self._coursedir
        return Places(place(directory.submitted_directory), place(directory.autograded_directory))

    def scores(self, student: str) -> dict[str, float | None] | None:
        """A student's scores by test as the gradebook has them; None without a submission in it."""
        with self._spoken():
            try:
                notebook = self._row(student)
            except MissingEntry:
                return None
            return {grade.name: grade.auto_score for grade in notebook.grades}

    def earned(self, outcomes: Mapping[str, str]) -> dict[str, float]:
        """The scores by test that outcomes are worth."""
        return {
            name: points * (name in self.voided or outcomes.get(name) == PASSED)
            for name, points in self._points.items()
        }

    def write(self, student: str, graded: Graded) -> None:
        """Write down one submission; of a file that is no notebook, that it was handed in.

        Raises:
            CourseError: if the gradebook or the disk refuses; nothing is half written then.
        """
        with self._spoken():
            with self._transaction(), warnings.catch_warnings():
                warnings.filterwarnings("ignore", "Object of type <Submitted")  # nbgrader's own way
                self._write_rows(student, graded)
            if graded.notebook:
                self._write_folder(self.places(student), graded.notebook)
            else:
                shutil.rmtree(self.places(student).autograded, ignore_errors=True)

    def _write_rows(self, student: str, graded: Graded) -> None:
        gradebook, name = self._gradebook, self.lesson.name
        gradebook.update_or_create_student(student)
        time = self._coursedir.get_existing_timestamp(str(self.places(student).submitted))
        more = {"timestamp": time} if time else {}
        gradebook.update_or_create_submission(name, student, **more)
        if not graded.notebook:
            return
        row = self._row(student)
        save_scores(row, self._answered(graded.answers), graded.outcomes, self.voided)
        own = {key: until for key, until in self._extensions.items() if key[0] == student}
        apply_extensions(gradebook, name, own)
        settle_penalty(self._penalties, row)

    def _answered(self, answers: Mapping[str, str]) -> Iterator[Any]:
        """The cells that nbgrader knows, with a student's text in the answers."""
        for cell in self._cells:
            text = answers.get(cell.metadata.nbgrader.grade_id)
            yield cell if text is None else nbformat.from_dict({**cell, "source": text})

    def _write_folder(self, places: Places, notebook: str) -> None:
        place = places.autograded
        beside = place.with_name(f".{place.name}.part")
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        ignored = [*self._coursedir.ignore, "*.ipynb"]
        source = self._root / self._coursedir.format_path(
            self._coursedir.source_directory, ".", self.lesson.name
        )
        for folder in (places.submitted, source):
            for path in map(Path, utils.find_all_files(str(folder), ignored)):
                target = beside / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.unlink(missing_ok=True)
                shutil.copy(path, target)
        (beside / f"{self.lesson.name}.ipynb").write_text(notebook, encoding="utf-8")
        for path in beside.rglob("*"):
            if path.is_file():
                path.chmod(self._mode)
            elif self._coursedir.groupshared:
                path.chmod(path.stat().st_mode | 0o2770)
        if self._coursedir.groupshared:
            for path in (beside, place.parent):
                path.chmod(path.stat().st_mode | 0o2770)
        if place.exists():
            shutil.rmtree(place)
        os.rename(beside, place)

    def _row(self, student: str) -> SubmittedNotebook:
        name = self.lesson.name
        return self._gradebook.find_submission_notebook(name, name, student)

    def _check(self) -> None:
        """Refuse a gradebook that does not have the source notebook's cells."""
        name = self.lesson.name
        try:
            rows = self._gradebook.find_notebook(name, name).source_cells
        except MissingEntry:
            raise CourseError(f"{name}: not in the gradebook; run `autograder sync`.") from None
        known = {row.name: row.checksum for row in rows}
        ours = {c.metadata.nbgrader.grade_id: c.metadata.nbgrader.checksum for c in self._cells}
        if known != ours:
            changed = sorted(n for n in {*ours, *known} if ours.get(n) != known.get(n))
            raise CourseError(
                f"source/{name}/{name}.ipynb is not what the gradebook has "
                f"({', '.join(changed[:5])}); run `autograder sync`."
            )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Make what nbgrader's methods would commit one by one a single transaction."""
        session = self._gradebook.db
        commit, session.commit = session.commit, session.flush
        try:
            yield
            commit()
        except BaseException:
            session.rollback()
            raise
        finally:
            session.commit = commit
            session.expunge_all()  # memory must not grow with the class

    @contextlib.contextmanager
    def _spoken(self) -> Iterator[None]:
        """Turn what a gradebook or a disk raises into one sentence."""
        try:
            yield
        except SQLAlchemyError as error:
            why = str(getattr(error, "orig", error)).split("\n")[0]
            text = f"this gradebook cannot be used now ({why}); what is graded so far is kept"
            raise CourseError(f"{self._coursedir.db_url}: {text}, run this again.") from None
        except OSError as error:
            where = error.filename or self._root
            text = f"{error.strerror or error}; what is graded so far is kept, run this again"
            raise CourseError(f"{where}: {text}.") from None


def _tune(gradebook: Gradebook) -> None:
    """Let others read an SQLite gradebook while it is written, and wait for one who writes."""
    engine = gradebook.engine
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def wait(connection: Any, _: object) -> None:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")

    engine.dispose()  # connections that are open already do not wait
    with engine.connect() as connection:
        connection.execute(text("PRAGMA journal_mode = WAL"))
