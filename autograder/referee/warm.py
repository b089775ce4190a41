"""A warm process that imports what is slow once, and forks a child for every job.

Both the referee's side and the student's side work like this. The supervisor sends a job (JSON)
with open files; the child inherits them and runs; the parent never runs anything of a job itself.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import struct
import sys
import traceback
from collections.abc import Callable
from typing import Any

_LENGTH = struct.Struct("<Q")
_MOST_FILES = 4


def send_job(sock: socket.socket, job: object, files: list[int]) -> None:
    """Send a job and open files to a warm process."""
    data = json.dumps(job).encode()
    socket.send_fds(sock, [_LENGTH.pack(len(data))], files)
    sock.sendall(data)


def receive_job(sock: socket.socket) -> tuple[Any, list[int]] | None:
    """Receive a job and its open files; None once the other side has closed the socket."""
    head, files, _, _ = socket.recv_fds(sock, _LENGTH.size, _MOST_FILES)
    while head and len(head) < _LENGTH.size:
        more = sock.recv(_LENGTH.size - len(head))
        if not more:
            return None
        head += more
    if not head:
        return None
    (left,) = _LENGTH.unpack(head)
    chunks = []
    while left:
        chunk = sock.recv(min(left, 1 << 20))
        if not chunk:
            return None
        chunks.append(chunk)
        left -= len(chunk)
    return json.loads(b"".join(chunks)), list(files)


def serve_forks(sock: socket.socket, start: Callable[[Any, list[int]], int]) -> None:
    """Fork a child for each job that arrives, until the other side closes the socket.

    Args:
        sock: where jobs come from; for each, the child's process number goes back as 8 bytes.
        start: starts the job's child and returns its process number.
    """
    gc.collect()
    gc.freeze()
    while (received := receive_job(sock)) is not None:
        job, files = received
        pid = start(job, files)
        for file in files:
            os.close(file)
        sock.sendall(_LENGTH.pack(pid))
        _reap()


def fork(work: Callable[[], None]) -> int:
    """Run work in a forked child that ends without clean-up; returns the child's process number."""
    pid = os.fork()
    if pid:
        return pid
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        work()
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
    finally:
        os._exit(0)


def child_pid(sock: socket.socket) -> int:
    """Read the process number that a warm process sends back for a job."""
    data = b""
    while len(data) < _LENGTH.size:
        more = sock.recv(_LENGTH.size - len(data))
        if not more:
            raise EOFError("the warm process has ended")
        data += more
    return int(_LENGTH.unpack(data)[0])


def _reap() -> None:
    while True:
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                return
        except ChildProcessError:
            return


def inherited_socket(number: int) -> socket.socket:
    """The socket behind a file descriptor that this process was started with."""
    return socket.socket(fileno=number)
