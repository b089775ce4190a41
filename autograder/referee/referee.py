"""The warm referee: prepares each lesson once, then forks for each submission. Started by the
supervisor.

python -m autograder.referee.referee FD
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import resource
import signal
import socket
import sys
import traceback
from pathlib import Path

from autograder.errors import CourseError
from autograder.referee.plan import Job
from autograder.referee.prepare import Prepared, prepare
from autograder.referee.sandbox.preload import preload
from autograder.referee.trial import Trial, report_to
from autograder.referee.warm import fork, inherited_socket, serve_forks

_MEMORY_BYTES = 6 << 30  # more than the limits of a message add up to
_lessons: dict[str, Prepared | str] = {}


def main() -> None:
    """Fork a referee for each job that arrives."""
    preload()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve_forks(inherited_socket(int(sys.argv[1])), _start)


def _start(data: dict[str, object], files: list[int]) -> int:
    job = Job.from_json(data)
    lesson = _prepared(job)
    return fork(lambda: _judge(job, lesson, files))


def _prepared(job: Job) -> Prepared | str:
    """The lesson's warm copy, or the sentence that says why there is none."""
    text = json.dumps([data.__dict__ for data in job.cells], default=list) + str(job.seeds[0])
    key = hashlib.sha256(text.encode()).hexdigest()
    if key not in _lessons:
        try:
            _lessons[key] = prepare(job.cells, job.seeds[0])
        except CourseError as error:
            _lessons[key] = str(error)
    return _lessons[key]


def _judge(job: Job, lesson: Prepared | str, files: list[int]) -> None:
    student, reports = (socket.socket(fileno=file) for file in files)
    report = report_to(reports)
    if isinstance(lesson, str):
        report({"broken": f"{job.lesson}: {lesson}"})
        return
    with contextlib.suppress(ValueError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError):  # where memory is short, this process goes first
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")
    try:
        Trial(job, lesson, student, report).run()
    except Exception:
        report({"broken": f"{job.lesson}: the referee failed: {traceback.format_exc(limit=-4)}"})


if __name__ == "__main__":
    main()
