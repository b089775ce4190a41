"""The supervisor's side: one warm parent, and the submissions that are forked from it.

    with start("autograder.referee.student", View(modules=("referee/student.py",))) as warm:
        ours, theirs = socket.socketpair()
        with theirs, warm.spawn(Limits(), [theirs.fileno()]) as submission:
            ...                                 # talk through `ours`
            ending = submission.wait(60) or submission.kill()

`start` is in `probe`, which first makes sure that the sandbox can be had.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Literal, Self

from autograder.errors import CourseError
from autograder.referee.sandbox import cgroups, memory
from autograder.referee.sandbox.limits import Limits
from autograder.referee.sandbox.serve import MAX_FDS, MAX_REQUEST_BYTES
from autograder.referee.sandbox.view import View, environment, warm_command

_START_S, _SPAWN_S, _END_S, _TIDY_S = 300.0, 60.0, 60.0, 5.0


@dataclass(frozen=True)
class Ending:
    """How a submission ended.

    Attributes:
        by: what ended it. "itself" includes a crash of the student's process; "outside" is `kill`,
            or the end of the warm parent.
        status: the student's process's exit status, negative for a signal; None if it was not
            heard.
    """

    by: Literal["itself", "memory", "processor time", "outside"]
    status: int | None


class Submission:
    """One submission's processes, all of them in a pid namespace of their own."""

    def __init__(
        self,
        pid: int,
        pidfd: int,
        control: socket.socket,
        guard: memory.MemoryGuard,
        cpu_seconds: int,
    ) -> None:
        self.pid = pid
        """The first of them, as this process numbers it; when it ends, so does every other."""
        self.memory = guard
        self._pidfd, self._control, self._cpu_seconds = pidfd, control, cpu_seconds
        self._ending: Ending | None = None

    def fileno(self) -> int:
        """Return a file number that becomes readable when all the processes have ended."""
        return self._pidfd

    def wait(self, timeout_s: float | None = None) -> Ending | None:
        """Wait until all its processes have ended by themselves, and tidy up after them.

        Args:
            timeout_s: give up after so many seconds (None: never).

        Returns:
            How it ended, or None if it goes on.
        """
        if self._ending is None:
            if not _ended(self._pidfd, timeout_s):
                return None
            os.close(self._pidfd)
            self.memory.close()
            self._ending = self._read_ending()
            self._control.close()
        return self._ending

    def kill(self) -> Ending:
        """End it now, with every process that it has started, and return how it ended.

        The kernel ends a pid namespace as a whole: when its first process is gone, all are.

        Raises:
            RuntimeError: a process does not end, as happens when the kernel waits for a device.
        """
        if self._ending is None:
            with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        ending = self.wait(_END_S)
        if ending is None:
            raise RuntimeError(f"process {self.pid} cannot be killed")
        return ending

    def _read_ending(self) -> Ending:
        status, cpu_seconds = None, 0.0
        self._control.setblocking(False)
        with contextlib.suppress(OSError):
            words = self._control.recv(4096).decode().split()
            if words[:1] == ["ended"]:
                status, cpu_seconds = int(words[1]), float(words[2])
        was_killed = status in (None, -signal.SIGKILL)
        if self.memory.exceeded and was_killed:
            return Ending("memory", status)
        if status is None:
            return Ending("outside", None)
        out_of_time = status == -signal.SIGXCPU or (was_killed and cpu_seconds >= self._cpu_seconds)
        return Ending("processor time" if out_of_time else "itself", status)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


class Warm:
    """A warm parent inside bubblewrap."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        pidfd: int,
        requests: socket.socket,
        errors: IO[bytes],
    ) -> None:
        self._process, self._pidfd, self._requests, self._errors = process, pidfd, requests, errors

    @classmethod
    def launch(cls, bwrap: Path, module: str, view: View) -> Self:
        """Start a warm parent, and wait until it has loaded its libraries.

        It ends when this object is closed, when this process ends, and also when the *thread* that
        called this ends (bubblewrap's --die-with-parent), so call it from one that lives on.

        Args:
            bwrap: the program bubblewrap.
            module: what runs inside; see `serve`.
            view: what is shown inside, that module's file included.

        Raises:
            CourseError: it did not start.
        """
        ours, theirs = _socketpair()
        errors = os.fdopen(os.memfd_create("errors"), "r+b")
        arguments = ["-m", "autograder.referee.sandbox.serve", module, str(theirs.fileno())]
        command, files = warm_command(bwrap, view, arguments, as_root=os.geteuid() == 0)
        with theirs:
            process = subprocess.Popen(
                command,
                env=environment(view),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                pass_fds=[theirs.fileno(), *files],
            )
        for file in files:
            os.close(file)
        ours.settimeout(_START_S)
        word, pid = _hear_with_pid(ours)
        # As root, killing bubblewrap would not reach the warm parent: it is another user's by then.
        warm = cls(process, os.pidfd_open(pid or process.pid), ours, errors)
        if word != "hello" or _hear(ours) != "ready":
            warm.close()
            raise warm._failure("did not start")
        return warm

    def spawn(self, limits: Limits, fds: Sequence[int], argument: str = "") -> Submission:
        """Fork a submission, put it behind its walls, and let it run.

        Args:
            limits: what it may use.
            fds: open files that it gets; close them here afterwards. Never receive open files from
                it: `recv` on this side drops them, `recvmsg` with room for them would not.
            argument: text for its `run` function, at most 60 kB.

        Raises:
            CourseError: the walls could not be put up, so nothing of the submission has run.
            ValueError: the text is too long, or there are too many files.
        """
        ours, theirs = _socketpair()
        ours.settimeout(_SPAWN_S)
        request = json.dumps({"limits": asdict(limits), "argument": argument}).encode()
        if len(request) > MAX_REQUEST_BYTES or len(fds) >= MAX_FDS:
            raise ValueError(f"{len(request)} bytes and {len(fds)} files are too much to pass on")
        with theirs:
            try:
                socket.send_fds(self._requests, [request], [theirs.fileno(), *fds])
            except (BrokenPipeError, ConnectionResetError):
                raise self._failure("has ended") from None
        word, pid = _hear_with_pid(ours)
        if word != "hello":
            ours.close()
            raise self._failure("could not fork a submission", word)
        pidfd = os.pidfd_open(pid)  # the process waits for "go", so the number is still its own
        try:
            guard = memory.guard(pid, limits)
        except OSError:
            ours.close()
            os.close(pidfd)
            raise
        submission = Submission(pid, pidfd, ours, guard, limits.cpu_seconds)
        ours.send(b"go")
        word = _hear(ours)
        if word != "ready":
            submission.kill()
            raise self._failure("could not lock a submission in", word)
        return submission

    def alive(self) -> bool:
        """Whether it is there."""
        return self._pidfd >= 0 and not _ended(self._pidfd, 0.0)

    def close(self) -> None:
        """End it, and with it every submission that is left."""
        if self._pidfd < 0:
            return
        self._requests.close()
        if not _ended(self._pidfd, _END_S):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
        self._process.wait()
        os.close(self._pidfd)
        self._pidfd = -1
        cgroups.remove_left(_TIDY_S)

    def _failure(self, what: str, word: str = "") -> CourseError:
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").split("\n")
        said = word.lstrip("!") or next(
            (line for line in reversed(lines) if line.strip()), "no reason given"
        )
        return CourseError(f"the sandbox's warm parent {what}: {said.strip()}.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _ended(pidfd: int, timeout_s: float | None) -> bool:
    ready = select.poll()
    ready.register(pidfd, select.POLLIN)
    return bool(ready.poll(None if timeout_s is None else timeout_s * 1000))


def _socketpair() -> tuple[socket.socket, socket.socket]:
    """Return a line for whole messages; the first end hears who sends them."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    return ours, theirs


def _hear(line: socket.socket) -> str:
    try:
        return line.recv(4096).decode(errors="replace")
    except OSError as error:
        return f"!{error}"


def _hear_with_pid(line: socket.socket) -> tuple[str, int]:
    """Read a message together with its sender's process id, which the kernel vouches for."""
    size = struct.calcsize("3i")
    try:
        text, extra, _, _ = line.recvmsg(4096, socket.CMSG_SPACE(size))
    except OSError as error:
        return f"!{error}", 0
    for level, kind, data in extra:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS):
            return text.decode(errors="replace"), int(struct.unpack("3i", data[:size])[0])
    return "!no process id came with its first message", 0
