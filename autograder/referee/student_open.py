"""The student's side without a sandbox: a warm process that forks a student's process for each
job.
"""

from __future__ import annotations

import os
import signal
import sys

from autograder.referee import student
from autograder.referee.warm import fork, inherited_socket, serve_forks


def main() -> None:
    """Load the libraries, then fork for each job."""
    student.warm_up()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve_forks(
        inherited_socket(int(sys.argv[1])), lambda job, files: fork(lambda: _run(job, files))
    )


def _run(job: dict[str, str], files: list[int]) -> None:
    os.setsid()  # so that all that the student starts can be ended together
    os.chdir(job["folder"])
    os.closerange(3, min(files))
    os.closerange(max(files) + 1, 256)
    student.run(files, job["settings"])


if __name__ == "__main__":
    main()
