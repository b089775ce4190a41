"""The student's process: runs the notebook's cells, and forks a workbench for each run of test
cells.

`warm_up` runs once in the warm parent, `run` in each submission's own process, inside the
sandbox. The requests are in `protocol.py`.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
from types import FrameType
from typing import Any, NoReturn

from autograder.referee import protocol, wire
from autograder.referee.colab import pretend_colab
from autograder.referee.pictures import show_keys, show_known
from autograder.referee.sandbox.preload import preload
from autograder.referee.shell import NotebookShell, make_shell, start_inline_plots
from autograder.referee.workbench import Workbench, know_operations

_shell: NotebookShell


class TookTooLong(BaseException):
    """Raised in a cell when its time is over; not an Exception, so that `except Exception` lets
    it pass.
    """


def warm_up() -> None:
    """Load the libraries and make the notebook's shell; nothing of a student's has run yet."""
    global _shell
    preload()
    streams = sys.stdout, sys.stderr
    _shell = make_shell(output_limit=1)
    start_inline_plots(_shell)
    _shell.run("1")  # what the first cell of a session has to load
    pretend_colab()
    know_operations()
    sys.stdout, sys.stderr = streams


def run(fds: list[int], argument: str) -> None:
    """Serve the referee on the first of the open files, until it closes the connection.

    The second one, where there is one, holds pictures that need not be drawn.
    """
    settings = json.loads(argument)
    _shell.init_recorder(int(settings["output_chars"]))
    if settings["keys"]:
        show_keys(_shell)
    if settings["known_pictures"]:
        show_known(_shell, fds[1])
        os.close(fds[1])
    Student(socket.socket(fileno=fds[0]), _shell).serve()


class Student:
    """The submission's own process."""

    def __init__(self, sock: socket.socket, shell: NotebookShell) -> None:
        self._sock, self._shell = sock, shell
        self._forks: set[int] = set()

    def serve(self) -> None:
        """Answer requests until the referee closes the connection."""
        while True:
            try:
                request, _ = wire.receive(self._sock)
                wire.send(self._sock, self._answer(request))
            except wire.Closed:
                os._exit(0)
            if request["do"] == protocol.TURN:
                self._workbench(self._sock).serve()
            self._reap()

    def _answer(self, request: Any) -> dict[str, Any]:
        match request["do"]:
            case protocol.RUN:
                return self._run(request["source"], float(request["seconds"]))
            case protocol.COPY | protocol.FORK as kind:
                return {"pid": self._fork(kind)}
            case protocol.KILL:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(request["pid"]), signal.SIGKILL)
                return {}
            case protocol.TURN:
                return {}
        raise ValueError(f"unknown request {request['do']!r}")

    def _run(self, source: str, seconds: float) -> dict[str, Any]:
        """Run one cell, with a polite end of its time; the referee has a hard one."""

        def stop(_: int, frame: FrameType | None) -> NoReturn:
            raise TookTooLong(f"this cell took longer than {seconds:g} s")

        signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            outputs, _ = self._shell.run(source)
        except BaseException as error:
            outputs = [
                {
                    "output_type": "error",
                    "ename": type(error).__name__,
                    "evalue": "",
                    "traceback": [],
                }
            ]
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        return {"outputs": outputs}

    def _fork(self, kind: str) -> int:
        """Fork on a new connection: a copy that goes on like this one, or a workbench."""
        _, files, _, _ = socket.recv_fds(self._sock, 1, 1)
        pid = os.fork()
        if pid == 0:
            try:
                self._sock.close()
                sock = socket.socket(fileno=files[0])
                if kind == protocol.COPY:
                    Student(sock, self._shell).serve()
                self._workbench(sock).serve()
            finally:
                os._exit(0)
        os.close(files[0])
        self._forks.add(pid)
        return pid

    def _workbench(self, sock: socket.socket) -> Workbench:
        return Workbench(sock, self._shell.user_ns, self._shell.recorder)

    def _reap(self) -> None:
        for pid in list(self._forks):
            try:
                done, _ = os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                done = pid
            if done:
                self._forks.discard(pid)
