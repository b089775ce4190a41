"""The supervisor's two warm processes: one forks referees, the other, inside the sandbox,
students.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

from autograder.errors import CourseError
from autograder.referee.plan import Limits
from autograder.referee.warm import child_pid, send_job

# What the student's process runs of this package, besides the sandbox's own modules.
STUDENT_MODULES = tuple(
    f"referee/{name}"
    for name in (
        "student.py", "workbench.py", "replies.py", "shell.py", "pictures.py", "colab.py",
        "claims.py", "faults.py", "protocol.py", "wire.py", "codec",
    )
)  # fmt: skip


class Running(ABC):
    """A process that was forked for one submission."""

    @abstractmethod
    def kill(self) -> str:
        """End it, with all that it started; returns what had ended it before, empty if nothing."""


class Students(ABC):
    """Forks a process for each submission, in which the student's code runs."""

    @abstractmethod
    def start(self, limits: Limits, file: int, pictures: int = -1, keys: bool = False) -> Running:
        """Fork a student's process that serves the referee on an open file.

        Args:
            limits: what the submission may cost.
            file: where it serves the referee.
            pictures: an open file with pictures that need not be drawn, -1 for none.
            keys: whether figures show their keys; see `pictures` for both.
        """

    @abstractmethod
    def alive(self) -> bool:
        """Whether the warm process is there."""

    @abstractmethod
    def close(self) -> None:
        """End the warm process, and what is left of its forks."""


def _settings(limits: Limits, file: int, pictures: int, keys: bool) -> tuple[str, list[int]]:
    """What a student's process is told, and its open files."""
    known = pictures >= 0
    settings = {"output_chars": limits.output_chars, "known_pictures": known, "keys": keys}
    return json.dumps(settings), [file, pictures] if known else [file]


class SandboxedStudents(Students):
    """Student code locked in by bubblewrap, namespaces, landlock and seccomp."""

    def __init__(self, hidden: tuple[Path, ...]) -> None:
        from autograder.referee.sandbox.probe import start
        from autograder.referee.sandbox.view import View

        view = View(modules=STUDENT_MODULES, hidden=hidden)
        self._warm = start("autograder.referee.student", view)

    def start(self, limits: Limits, file: int, pictures: int = -1, keys: bool = False) -> Running:
        from autograder.referee.sandbox.limits import Limits as SandboxLimits

        walls = SandboxLimits(
            memory_bytes=limits.memory_bytes, cpu_seconds=int(limits.submission_seconds)
        )
        argument, files = _settings(limits, file, pictures, keys)
        return _Sandboxed(self._warm.spawn(walls, files, argument))

    def alive(self) -> bool:
        return self._warm.alive()

    def close(self) -> None:
        self._warm.close()


class _Sandboxed(Running):
    def __init__(self, submission: Any) -> None:
        self._submission = submission

    def kill(self) -> str:
        ending = self._submission.kill()
        return "" if ending.by in ("outside", "itself") else str(ending.by)


class _Warm:
    """A Python process of ours that forks for each job it is sent."""

    def __init__(self, module: str, *arguments: str) -> None:
        ours, theirs = socket.socketpair()
        engine = str(Path(__file__).resolve().parents[2])
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
        environment["PYTHONPATH"] = os.pathsep.join(
            filter(None, (engine, os.environ.get("PYTHONPATH")))
        )
        self._module, self._errors = module, tempfile.TemporaryFile()  # noqa: SIM115  # outlives this
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", module, str(theirs.fileno()), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._errors,
                env=environment,
                pass_fds=[theirs.fileno()],
                cwd="/",
            )
        self.sock = ours

    def fork(self, job: object, files: list[int]) -> int:
        """Fork a child with a job.

        Raises:
            CourseError: if the process has ended, as it does where it cannot import what it needs.
        """
        try:
            send_job(self.sock, job, files)
            return child_pid(self.sock)
        except (OSError, EOFError):
            self._errors.seek(0)
            said = self._errors.read().decode(errors="replace").strip().split("\n")[-1]
            text = f"the process {self._module} has ended: {said or 'no reason given'}."
            raise CourseError(text) from None

    def alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        self.sock.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class OpenStudents(Students):
    """Student code without a sandbox, where somebody asked for that by name; the verdict stays
    outside.
    """

    def __init__(self) -> None:
        self._warm = _Warm("autograder.referee.student_open")

    def start(self, limits: Limits, file: int, pictures: int = -1, keys: bool = False) -> Running:
        settings, files = _settings(limits, file, pictures, keys)
        folder = tempfile.TemporaryDirectory(prefix="autograder-", ignore_cleanup_errors=True)
        job = {"folder": folder.name, "settings": settings}
        return _Plain(self._warm.fork(job, files), folder)

    def alive(self) -> bool:
        return self._warm.alive()

    def close(self) -> None:
        self._warm.close()


class Referees:
    """Forks a referee for each submission."""

    def __init__(self) -> None:
        self._warm = _Warm("autograder.referee.referee")

    def start(self, job: dict[str, Any], files: list[int]) -> Running:
        """Fork a referee with a job, the student's socket and the socket for its reports."""
        return _Plain(self._warm.fork(job, files))

    def alive(self) -> bool:
        """Whether the warm process is there."""
        return self._warm.alive()

    def close(self) -> None:
        """End the warm process."""
        self._warm.close()


class _Plain(Running):
    """A fork outside the sandbox; one with a folder leads a group of processes."""

    def __init__(self, pid: int, folder: tempfile.TemporaryDirectory[str] | None = None) -> None:
        self._pid, self._folder = pid, folder
        self._pidfd = -1
        if hasattr(os, "pidfd_open"):  # Linux; elsewhere the number is kept until the next fork
            with contextlib.suppress(ProcessLookupError):
                self._pidfd = os.pidfd_open(pid)

    def kill(self) -> str:
        if self._pid:
            if self._folder:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(self._pid, signal.SIGKILL)
            self._end()
            if self._folder:
                self._folder.cleanup()
            self._pid = 0
        return ""

    def _end(self) -> None:
        if self._pidfd >= 0:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            select.select([self._pidfd], [], [], 10)
            os.close(self._pidfd)
        elif not hasattr(os, "pidfd_open"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
