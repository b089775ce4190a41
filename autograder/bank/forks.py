"""Forked processes that report to the one that forked them, and are never waited for in vain."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

Report = Callable[[Any], None]


class Fork:
    """A fork of this process that does some work and reports on it.

    Attributes:
        late: whether it was killed because it had reported nothing for too long.
    """

    def __init__(self, work: Callable[[Report], None]) -> None:
        self._reading, writing = os.pipe()
        self.late = False
        self._child = os.fork()
        if self._child == 0:
            os.close(self._reading)
            _work_and_exit(work, writing)
        os.close(writing)

    def reports(self, patience: float) -> Iterator[Any]:
        """What it reports, until it ends; it is killed with all that it started when this stops.

        Args:
            patience: the seconds that it may be silent.
        """
        rest = b""
        try:
            while True:
                ready, _, _ = select.select([self._reading], [], [], patience)
                self.late = not ready
                chunk = os.read(self._reading, 1 << 16) if ready else b""
                if not chunk:
                    return
                *lines, rest = (rest + chunk).split(b"\n")
                yield from map(json.loads, lines)
        except json.JSONDecodeError:
            return  # it wrote into our pipe by another way, and cannot be believed any more
        finally:
            os.close(self._reading)
            for kill in (os.killpg, os.kill):
                with contextlib.suppress(ProcessLookupError):
                    kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)


def _work_and_exit(work: Callable[[Report], None], writing: int) -> NoReturn:
    """In the fork: work silently, in a process group of its own; end without any clean-up."""
    try:
        os.setpgid(0, 0)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        os.closerange(3, writing)  # the pipes of the process pool among them
        os.closerange(writing + 1, os.sysconf("SC_OPEN_MAX"))
        sys.stdin = open(0, closefd=False)  # noqa: SIM115 - for as long as the process lives
        # Not those of this process: under a progress bar they would draw all that is printed.
        sys.stdout = sys.stderr = open(1, "w", closefd=False)  # noqa: SIM115
        work(lambda item: _write(writing, item))
    finally:
        os._exit(0)


def _write(writing: int, item: Any) -> None:
    os.write(writing, (json.dumps(item) + "\n").encode())
