"""A judge that puts answers before the referee, as a submission is."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace

from autograder.bank.judge import Case, Judge, Verdicts
from autograder.build.markup import Cell, Lesson
from autograder.build.stubs import solution_only
from autograder.referee.plan import PASSED, Job, LessonCell, Limits
from autograder.referee.sandbox.probe import probe
from autograder.referee.supervisor import Supervisor

_LIMITS = Limits(
    cell_seconds=10.0, test_seconds=10.0, submission_seconds=1200.0, memory_bytes=2 << 30
)


class RefereeJudge(Judge):
    """Judges the cases of one lesson with `jobs` supervisors.

    The bank's answers are the course's own, so they run without a sandbox where there is none.
    """

    def __init__(self, lesson: Lesson, jobs: int) -> None:
        self.lesson, self.jobs = lesson, jobs
        self._cells = [
            _lesson_cell(lesson, c) for c in lesson.cells if c.kind == "code" and c.title
        ]

    def judge(self, cases: Sequence[Case]) -> Iterator[Verdicts]:
        """Judge some cases in any order; see `Judge.judge`."""
        supervisors = [Supervisor(sandboxed=probe().ok) for _ in range(self.jobs)]
        free: queue.SimpleQueue[Supervisor] = queue.SimpleQueue()
        try:
            for supervisor in supervisors:
                supervisor.start()
                free.put(supervisor)
            with ThreadPoolExecutor(self.jobs) as pool:
                futures = [pool.submit(self._judge, case, free) for case in cases]
                try:
                    for future in as_completed(futures):
                        yield future.result()
                finally:
                    pool.shutdown(wait=True, cancel_futures=True)
        finally:
            for supervisor in supervisors:
                supervisor.close()

    def _judge(self, case: Case, free: queue.SimpleQueue[Supervisor]) -> Verdicts:
        supervisor = free.get()
        verdicts = Verdicts(case)
        try:
            for job in self._jobs(case):
                result = supervisor.judge(job)
                for seed, tests in result.by_seed.items():
                    verdicts.by_seed[seed] = {
                        name: "" if v.outcome == PASSED else f"{v.outcome}: {v.message}"
                        for name, v in tests.items()
                    }
        finally:
            free.put(supervisor)
        return verdicts

    def _jobs(self, case: Case) -> Iterator[Job]:
        """All tests under the first seed, and the exercise's own under the others."""
        own = tuple(
            c.name for c in self._cells if c.role == "test" and case.exercise in (None, c.exercise)
        )
        submission = [
            (cell.name, case.answers.get(cell.name) or cell.source) for cell in self._cells
        ]
        first = Job(self.lesson.name, self._cells, submission, case.seeds[:1], _LIMITS)
        yield replace(first, only=own) if case.alone else first
        if others := case.seeds[1:] + case.brief:
            yield replace(first, seeds=others, only=own)


def _lesson_cell(lesson: Lesson, cell: Cell) -> LessonCell:
    exercise = cell.title if cell.role == "answer" else lesson.exercise_of(cell)
    source = solution_only(cell.source) if cell.role == "answer" else cell.source
    return LessonCell(
        cell.title,
        cell.role,
        source,
        cell.hidden,
        cell.says,
        exercise or "",
        cell.forbids,
        cell.mutates,
    )
