"""The student's process as the referee sees it: it runs the notebook's cells, and is copied."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

from autograder.referee import protocol
from autograder.referee.connection import Connection
from autograder.referee.faults import AnswerLost
from autograder.referee.link import Link

_LATER = 2.0  # seconds after the polite end of a cell's time
_END_SECONDS = 5.0


class Session(Connection):
    """A student's process, or a copy of it as it was at some place of the notebook.

    Args:
        sock: the connection.
        seconds: how long a cell may take.
        copied: whether it is a copy, in which no thread of the student's is running.
    """

    def __init__(self, sock: socket.socket, seconds: float, copied: bool = False) -> None:
        super().__init__(sock)
        self._seconds, self.copied = seconds, copied

    def run(self, source: str) -> Any:
        """Run one cell of the notebook; returns what its outputs are said to be.

        Raises:
            AnswerLost: if the process does not survive it, or answers nothing that can be read.
        """
        self.begin(self._seconds + _LATER)
        request = {"do": protocol.RUN, "source": source, "seconds": self._seconds}
        return self.ask(request)[0].get("outputs")

    def copy(self) -> Session:
        """Copy the process as it is now; the copy waits until it is asked for something.

        Raises:
            AnswerLost: if it cannot be copied.
        """
        sock, _ = self._fork(protocol.COPY)
        return Session(sock, self._seconds, copied=True)

    def fork(self) -> Link:
        """Fork the process as it is now, for a run of test cells.

        Raises:
            AnswerLost: if it cannot be forked any more.
        """
        sock, pid = self._fork(protocol.FORK)
        return Link(sock, lambda: self._end(pid))

    def turn(self) -> Link:
        """Let the process itself serve a run of test cells, which is the last that it does.

        Raises:
            AnswerLost: if it has ended.
        """
        self.begin(self._seconds)
        self.ask({"do": protocol.TURN})
        self.dead = True
        return Link(self._sock, lambda: None)

    def _fork(self, kind: str) -> tuple[socket.socket, int]:
        self.begin(self._seconds)
        ours, theirs = socket.socketpair()
        with theirs:
            pid = self.ask({"do": kind}, file=theirs.fileno())[0].get("pid")
        return ours, pid if type(pid) is int else 0

    def _end(self, pid: int) -> None:
        with contextlib.suppress(AnswerLost):
            self.begin(_END_SECONDS)
            self.ask({"do": protocol.KILL, "pid": pid})
