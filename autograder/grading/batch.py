"""`autograder grade`: a class in parallel, one writer, and nothing lost.

Submissions go to `workers` as bytes and come back as graded notebooks; `writer` writes each down as
soon as it is there. What was done before, by the journal, is left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from traitlets.config import Config

from autograder import __version__
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.execute import Referee, course_seed
from autograder.grading.journal import Journal, Line, sha256_of
from autograder.grading.judging import Graded, Lesson
from autograder.grading.sync import saved_cells
from autograder.grading.workers import Task, Workers
from autograder.grading.writer import Writer
from autograder.intake.receipts import release_of

# What becomes of a submission.
GRADED, AGAIN, UNCHANGED = "graded", "graded again", "unchanged"
UNREADABLE, LOST, KEPT = "not a notebook", "not graded", "kept as it was"

Progress = Callable[[int, int, Counter[str]], None]


@dataclass(frozen=True)
class Plan:
    """Which submissions to grade, and what to write.

    Attributes:
        students: only theirs; None for everybody's.
        force: grade what is unchanged too.
        changed: only those that were graded by another build of the lesson.
        dry_run: grade, and write nothing.
        allow_lower: give an unchanged submission a lower score too.
    """

    students: Sequence[str] | None = None
    force: bool = False
    changed: bool = False
    dry_run: bool = False
    allow_lower: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of one submission.

    Attributes:
        student: whose it is.
        state: one of the words above.
        looks: what a person should look at, a sentence each.
        moved: for a submission that was graded before, each test whose score is another one now:
            its points before and now.
    """

    student: str
    state: str
    looks: Sequence[str] = ()
    moved: dict[str, tuple[float, float]] = field(default_factory=dict)


def lesson_of(course: Course, config: Config, name: str) -> Lesson:
    """All that judging a lesson's submissions needs.

    Raises:
        CourseError: if its source notebook is missing or cannot be read.
    """
    path = course.source_dir / name / f"{name}.ipynb"
    saved = saved_cells(path)
    return Lesson(
        name,
        path.read_text(encoding="utf-8"),
        saved,
        f"{__version__}-{release_of(course, name)}",
        course_seed(course.root),
        Referee(config=config).limits(),
    )


def grade_lesson(
    course: Course,
    config: Config,
    name: str,
    plan: Plan,
    workers: Workers,
    progress: Progress = lambda done, total, states: None,
) -> list[Outcome]:
    """Grade a lesson's submissions.

    Args:
        course: the course.
        config: nbgrader's configuration of it.
        name: the lesson.
        plan: which submissions, and what to write.
        workers: where they are graded.
        progress: called with how many are done, of how many, and how they ended.

    Returns:
        What became of each, by student.

    Raises:
        CourseError: for a student without a submission, and if nothing can be graded or written.
            What is graded until then is kept.
    """
    lesson = lesson_of(course, config, name)
    with Writer(course, config, lesson) as writer:
        return _Batch(course, lesson, plan, writer, progress).run(workers)


class _Batch:
    """The work on one lesson."""

    def __init__(
        self, course: Course, lesson: Lesson, plan: Plan, writer: Writer, progress: Progress
    ) -> None:
        self._lesson, self._plan, self._writer, self._progress = lesson, plan, writer, progress
        self._journal = Journal(course.root, lesson.name)
        self._outcomes: dict[str, Outcome] = {}
        self._students = self._wanted()

    def run(self, workers: Workers) -> list[Outcome]:
        self._tell()
        for task, answer in workers.run(self._lesson.to_bytes(), self._tasks()):
            if answer is None:
                why = "the process that graded it died twice; grade it by itself, and look at it"
                outcome = Outcome(task.student, LOST, [why])
            else:
                graded = Graded.from_bytes(answer)
                if graded.broken:
                    raise CourseError(graded.broken)
                outcome = self._take(task, graded)
            self._outcomes[task.student] = outcome
            self._tell()
        return [self._outcomes[s] for s in self._students if s in self._outcomes]

    def _wanted(self) -> list[str]:
        there = self._writer.students()
        wanted = self._plan.students
        if wanted is None:
            return there
        missing = sorted(set(wanted) - set(there))
        if missing:
            text = f"no submission of {', '.join(missing[:5])} in submitted/"
            raise CourseError(f"{self._lesson.name}: {text}.")
        return sorted(set(wanted))

    def _tasks(self) -> Iterator[Task]:
        """The submissions that have to be graded; read one by one, as workers ask for them."""
        for student in self._students:
            path = self._writer.places(student).submitted / f"{self._lesson.name}.ipynb"
            try:
                content = path.read_bytes()
            except OSError as error:
                looks = [f"{path} cannot be read: {error.strerror}"]
                self._outcomes[student] = Outcome(student, LOST, looks)
                continue
            line = self._journal.line(student)
            if self._plan.changed and (line is None or line.release == self._lesson.release):
                continue
            if line is not None and not self._plan.force and self._is_done(student, content, line):
                self._outcomes[student] = Outcome(student, UNCHANGED, line.looks)
                continue
            yield Task(student, content)

    def _is_done(self, student: str, content: bytes, line: Line) -> bool:
        if line.release != self._lesson.release or line.submission != sha256_of(content):
            return False
        path = self._writer.places(student).autograded / f"{self._lesson.name}.ipynb"
        try:
            there = sha256_of(path.read_bytes())
        except OSError:
            return False
        return there == line.graded and self._writer.scores(student) is not None

    def _take(self, task: Task, graded: Graded) -> Outcome:
        """Write down one result, unless it is not to be."""
        student = task.student
        line = self._journal.line(student)
        if graded.unreadable:
            if not self._plan.dry_run:
                self._writer.write(student, graded)
            return Outcome(student, UNREADABLE, [graded.unreadable])
        moved = self._moved(student, graded)
        same = line is not None and line.submission == sha256_of(task.content)
        lower = sum(now - before for before, now in moved.values()) < 0
        if same and lower and not self._plan.allow_lower:
            why = "the new score is lower; --allow-lower writes it"
            return Outcome(student, KEPT, [*graded.looks, why], moved)
        if not self._plan.dry_run:
            self._writer.write(student, graded)
            shas = (
                sha256_of(task.content),
                self._lesson.release,
                sha256_of(graded.notebook.encode()),
            )
            self._journal.write(student, Line(*shas, tuple(graded.looks)))
        return Outcome(student, AGAIN if line is not None else GRADED, graded.looks, moved)

    def _moved(self, student: str, graded: Graded) -> dict[str, tuple[float, float]]:
        before = self._writer.scores(student) or {}
        now = self._writer.earned(graded.outcomes)
        return {
            test: (was, now[test])
            for test in now
            if (was := before.get(test)) is not None and was != now[test]
        }

    def _tell(self) -> None:
        states = Counter(outcome.state for outcome in self._outcomes.values())
        self._progress(len(self._outcomes), len(self._students), states)
