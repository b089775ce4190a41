"""Where submissions are graded: work goes to a worker as bytes, and comes back as bytes.

`Workers` is the seam: a cluster's engine can stand in the place of `LocalWorkers`, which starts
processes on this machine. Each of those has a supervisor of its own, with its two warm processes;
none of them opens the gradebook or writes a file of the course's.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Self

from autograder.errors import CourseError
from autograder.grading.quick import load_jsonschema
from autograder.referee.sandbox.cgroups import remove_left
from autograder.referee.supervisor import Supervisor

_TRIES = 2  # a task whose worker died is tried once more
_END_SECONDS = 1.0
_TIDY_SECONDS, _STOP_SECONDS = 5.0, 1.0


@dataclass(frozen=True)
class Task:
    """A submission on its way to a worker: whose it is, and its file's bytes."""

    student: str
    content: bytes


class Workers(ABC):
    """Grades submissions of a lesson, in any order, on any machine."""

    @abstractmethod
    def run(self, lesson: bytes, tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes | None]]:
        """Grade submissions, and yield each with its result as soon as it is there.

        Tasks are taken only as fast as they are worked on, so that memory does not grow with them.

        Args:
            lesson: what the workers need of the course, `Lesson.to_bytes`.
            tasks: the submissions.

        Yields:
            A task and what became of it, `Graded.to_bytes`; None where its workers died of it.
        """

    @abstractmethod
    def close(self) -> None:
        """End all workers, and whatever they work on."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass
class _Worker:
    process: Any
    line: Connection
    lesson: bytes = b""
    task: Task | None = None

    def give(self, lesson: bytes, task: Task) -> None:
        """Send it a task; that it has died shows when its answer is read."""
        self.task = task
        with contextlib.suppress(OSError):
            if self.lesson is not lesson:
                self.line.send_bytes(b"L" + lesson)
                self.lesson = lesson
            self.line.send_bytes(b"S" + task.content)

    def end(self) -> None:
        """End its process, politely at first."""
        self.line.close()
        self.process.join(_END_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


class LocalWorkers(Workers):
    """Processes on this machine.

    Args:
        jobs: how many.
        sandboxed: whether student code is locked in.
        hidden: folders that student code must not see, such as the course's.
        life: what a worker does, with its end of the line and the other two arguments.
    """

    def __init__(
        self,
        jobs: int,
        sandboxed: bool,
        hidden: tuple[Path, ...],
        life: Callable[[Connection, bool, tuple[Path, ...]], None] | None = None,
    ) -> None:
        self._jobs, self._sandboxed, self._hidden = jobs, sandboxed, hidden
        self._life = life or serve
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self._pids: list[int] = []

    def start(self) -> None:
        """Start them now, so that they load torch meanwhile; else `run` does."""
        while len(self._workers) < self._jobs:
            self._workers.append(self._start())

    def run(self, lesson: bytes, tasks: Iterable[Task]) -> Iterator[tuple[Task, bytes | None]]:
        """Grade submissions; see `Workers.run`."""
        left = iter(tasks)
        again: deque[Task] = deque()
        tries: Counter[str] = Counter()
        while True:
            self._hand_out(lesson, left, again)
            busy = {worker.line: worker for worker in self._workers if worker.task}
            if not busy:
                return
            finished: list[tuple[Task, bytes | None]] = []
            for line in wait(list(busy)):
                worker = busy[line]  # type: ignore[index]
                task, worker.task = worker.task, None
                assert task is not None
                try:
                    finished.append((task, worker.line.recv_bytes()))
                except (EOFError, OSError):
                    self._workers.remove(worker)
                    worker.end()
                    tries[task.student] += 1
                    if tries[task.student] < _TRIES:
                        again.append(task)
                    else:
                        finished.append((task, None))
            self._hand_out(lesson, left, again)  # so that nobody waits for whoever writes these
            yield from finished

    def unlock(self) -> None:
        """Run student code without a sandbox from now on."""
        if self._sandboxed:
            self.close()
            self._sandboxed = False

    def stop(self) -> None:
        """End all workers at once, in the middle of whatever they do."""
        for worker in self._workers:
            worker.process.kill()
        self._end(_STOP_SECONDS)

    def close(self) -> None:
        """End all workers."""
        self._end(_TIDY_SECONDS)

    def _end(self, seconds: float) -> None:
        for worker in self._workers:
            worker.line.close()  # all at once: each of them ends when it sees that
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        if self._sandboxed:
            remove_left(seconds, self._pids)  # a worker that had to be killed could not
        self._pids.clear()

    def _hand_out(self, lesson: bytes, left: Iterator[Task], again: deque[Task]) -> None:
        """Give every worker that has none a task; a worker that waits can always be written to."""
        self.start()
        for worker in self._workers:
            if worker.task is None:
                task = again.popleft() if again else next(left, None)
                if task is None:
                    return
                worker.give(lesson, task)

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=self._life, args=(theirs, self._sandboxed, self._hidden), daemon=True
        )
        process.start()
        assert process.pid is not None
        self._pids.append(process.pid)
        theirs.close()
        return _Worker(process, ours)


def serve(line: Connection, sandboxed: bool, hidden: tuple[Path, ...]) -> None:
    """A worker's life: answers every submission it is sent, until the other side hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the writer's to handle
    load_jsonschema()
    from autograder.grading.judging import Graded, Lesson, grade

    lesson: Lesson | None = None
    with Supervisor(sandboxed, hidden) as supervisor:
        broken: Graded | None = None
        try:
            supervisor.start()
        except CourseError as error:
            broken = Graded(broken=str(error))
        while True:
            try:
                message = line.recv_bytes()
                if message[:1] == b"L":
                    lesson = Lesson.from_bytes(message[1:])
                    continue
                assert lesson is not None, "a worker is told the lesson first"
                graded = broken or grade(lesson, message[1:], supervisor)
                if graded.broken and not broken and not supervisor.alive():
                    return  # something has ended a warm process: another worker tries it
                line.send_bytes(graded.to_bytes())
            except (EOFError, OSError):
                return


def default_jobs() -> int:
    """One worker for each processor that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
