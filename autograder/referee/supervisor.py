"""Start the two processes that judge a submission, keep their limits, kill them, and write
verdicts down.

The supervisor lives in nbgrader's process or in a worker of ours. It reads what the referee
reports, which is trusted, and never a value that came from a student. Where the student's process
or the referee dies, the submission is run again, as that may have come from outside; where it dies
again, without the cell, or the test, that did it.
"""

from __future__ import annotations

import json
import os
import select
import socket
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.referee.gallery import Gallery
from autograder.referee.plan import FAILED, LATE, NOT_RUN, Job, Result, Verdict
from autograder.referee.sandbox.probe import ON_WINDOWS
from autograder.referee.workers import OpenStudents, Referees, SandboxedStudents, Students

_GRACE = 5.0  # seconds that the referee has to report its own time-out, before it is killed
_MOST_ATTEMPTS = 12
_REPORT_BYTES = 64 << 20


class Supervisor:
    """Judges submissions, one after the other, with a pair of warm processes.

    Args:
        sandboxed: whether student code is locked in; False only where somebody asked for it by
        name.
        hidden: folders that student code must not see, such as the course's.
    """

    def __init__(self, sandboxed: bool = True, hidden: tuple[Path, ...] = ()) -> None:
        self._sandboxed, self._hidden = sandboxed, hidden
        self._referees: Referees | None = None
        self._students: Students | None = None
        self._gallery = Gallery()

    def __enter__(self) -> Supervisor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End both warm processes, and with them whatever they started."""
        for worker in (self._referees, self._students):
            if worker is not None:
                worker.close()
        self._referees = self._students = None
        self._gallery.close()
        self._gallery = Gallery()

    def start(self) -> None:
        """Start both warm processes now; else the first submission does.

        The sandbox ends with the thread that starts it, so this is for a thread that lives on.

        Raises:
            CourseError: if the sandbox cannot be had.
        """
        self._start()

    def alive(self) -> bool:
        """Whether both warm processes are there, as far as they were started."""
        return all(one is None or one.alive() for one in (self._referees, self._students))

    def _start(self) -> tuple[Referees, Students]:
        if not hasattr(os, "fork"):
            raise CourseError(ON_WINDOWS)
        if self._referees is None:
            self._referees = Referees()  # loads torch while the students' side does
        if self._students is None:
            self._students = SandboxedStudents(self._hidden) if self._sandboxed else OpenStudents()
        return self._referees, self._students

    def judge(self, job: Job) -> Result:
        """Judge one submission.

        Raises:
            CourseError: if the sandbox cannot be had, or one of the lesson's own cells fails.
        """
        pictures = self._gallery.file_for(job, self._drawn)
        deadline = time.monotonic() + job.limits.submission_seconds
        once: set[int] = set()
        for _ in range(_MOST_ATTEMPTS):
            result, again = self._attempt(job, deadline, pictures)
            if again is None:
                return result
            # A cell in which the process died for the first time may have died of something else.
            died = set(again.skip) - set(job.skip)
            if died <= once or LATE in "".join(again.skip[i] for i in died):
                job = again
            once |= died
        return _given_up(job, result, "the notebook ended its process too often")

    def _attempt(self, job: Job, deadline: float, pictures: int = -1) -> tuple[Result, Job | None]:
        """Run the submission once; returns the job to run next where a process was lost."""
        referees, students = self._start()
        ours, theirs = socket.socketpair()
        reports, reporting = socket.socketpair()
        with ours, theirs, reports, reporting:
            student = students.start(job.limits, theirs.fileno(), pictures, job.keys)
            try:
                referee = referees.start(job.to_json(), [ours.fileno(), reporting.fileno()])
                for end in (ours, theirs, reporting):
                    end.close()
                try:
                    return self._follow(job, reports, deadline)
                finally:
                    referee.kill()
            finally:
                student.kill()

    def _drawn(self, job: Job) -> dict[int, list[dict[str, Any]]]:
        """The outputs of a lesson's own notebook."""
        result, _ = self._attempt(job, time.monotonic() + job.limits.submission_seconds)
        return result.outputs

    def _follow(
        self, job: Job, reports: socket.socket, deadline: float
    ) -> tuple[Result, Job | None]:
        result = Result(by_seed={seed: {} for seed in job.seeds})
        running, since = "", time.monotonic()
        limit = job.limits.cell_seconds
        stream = _Lines(reports)
        while True:
            now = time.monotonic()
            left = min(deadline, since + limit + _GRACE) - now
            event = stream.next(left) if left > 0 else None
            if event is None:
                if deadline - time.monotonic() <= 0:
                    return _given_up(job, result, "the notebook took too long"), None
                if stream.ended and not job.careful:
                    return result, replace(job, careful=True)
                why = "it took too long" if not stream.ended else "the referee's process ended"
                if running:
                    lost = {**job.lost, running: f"the answer could not be judged: {why}"}
                    return result, replace(job, lost=lost)
                return _given_up(job, result, why), None
            match event:
                case {"begin": str(name)}:
                    running, since, limit = name, time.monotonic(), job.limits.test_seconds
                case {"test": str(name), "seed": int(seed), **fields}:
                    result.by_seed[seed][name] = Verdict(**fields)
                    running, since, limit = "", time.monotonic(), job.limits.cell_seconds
                case {"cell": int(index), "outputs": list(outputs)}:
                    result.outputs[index] = outputs
                    since = time.monotonic()
                case {"died": int(index), "why": str(why)}:
                    return result, replace(job, skip={**job.skip, index: why})
                case {"lost": str(name), "why": str(why)}:
                    return result, replace(job, lost={**job.lost, name: why})
                case {"careful": True, "late": dict(late)}:
                    return result, replace(job, careful=True, lost={**job.lost, **late})
                case {"broken": str(why)}:
                    raise CourseError(why)
                case {"end": True, "spent": dict(spent)}:
                    result.spent = spent
                    return result, None


def _given_up(job: Job, result: Result, why: str) -> Result:
    """The result with a reason for every test that has no verdict yet."""
    for verdicts in result.by_seed.values():
        for name in job.tests():
            verdicts.setdefault(name, Verdict(FAILED, f"not run: {why}", reason=NOT_RUN))
    return result


class _Lines:
    """The referee's reports: one JSON object a line, read under a deadline."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock, self._buffer, self.ended = sock, b"", False

    def next(self, seconds: float) -> dict[str, Any] | None:
        """The next report; None where none comes in time, or `ended` if none can come."""
        end = time.monotonic() + seconds
        while b"\n" not in self._buffer:
            ready, _, _ = select.select([self._sock], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                return None
            chunk = self._sock.recv(1 << 20)
            if not chunk or len(self._buffer) > _REPORT_BYTES:
                self.ended = True
                return None
            self._buffer += chunk
        line, self._buffer = self._buffer.split(b"\n", 1)
        report = json.loads(line)
        assert isinstance(report, dict)
        return report
