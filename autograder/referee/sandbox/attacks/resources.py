"""Attacks on the machine's resources; each is bounded, a little above what the limits allow."""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import resource
import select
import signal
import time
from functools import partial
from typing import Any

from autograder.referee.sandbox.attacks.report import StoppedError, any_of

_BLOCK = 8 << 20
_REMOVE = 0  # IPC_RMID


def fork_bomb(limit: int) -> str:
    """Start more processes than there may be."""
    children: list[int] = []
    try:
        for _ in range(limit + 1):
            pid = os.fork()
            if pid == 0:
                signal.pause()
                os._exit(0)
            children.append(pid)
    except OSError as error:
        raise StoppedError(f"{error.strerror} at process {len(children) + 1}") from None
    finally:
        for pid in children:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return f"{limit + 1} processes"


def spin() -> str:
    """Use the processor without end, and take no notice of the warning."""
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    begin = time.process_time()
    while time.process_time() - begin < 30:
        pass
    return "30 seconds of processor time"


def memory_one(target_bytes: int) -> str:
    """Take memory in one process, until it is enough."""
    blocks: list[bytearray] = []
    while len(blocks) * _BLOCK < target_bytes:
        blocks.append(bytearray(b"x" * _BLOCK))
    return f"{len(blocks) * _BLOCK >> 20} MiB in one process"


def memory_shared(target_bytes: int) -> str:
    """Take memory that is shared between processes, and so belongs to none."""
    with mmap.mmap(-1, target_bytes) as area:
        for start in range(0, target_bytes - _BLOCK + 1, _BLOCK):
            area[start : start + _BLOCK] = b"x" * _BLOCK
    return f"{target_bytes >> 20} MiB of shared memory"


def memory_many(target_bytes: int, processes: int) -> str:
    """Take memory in many processes, each of them a small part."""
    ours, theirs = os.pipe()
    children: list[int] = []
    for _ in range(processes):
        pid = os.fork()
        if pid == 0:
            try:
                os.close(ours)
                _take_and_tell(target_bytes // processes, theirs)
            finally:
                os._exit(1)  # whatever ends it: the answer is the first process's to give
        children.append(pid)
    os.close(theirs)
    taken = held = 0
    while held < processes:
        if select.select([ours], [], [], 0.2)[0]:
            signs = os.read(ours, 4096)
            taken, held = taken + signs.count(b"."), held + signs.count(b"!")
        if any(os.waitpid(pid, os.WNOHANG)[0] for pid in children):
            raise StoppedError(
                f"the first process was ended when all had taken {taken * _BLOCK >> 20} MiB"
            )
    return f"{taken * _BLOCK >> 20} MiB in {processes} processes"


def _take_and_tell(target_bytes: int, file: int) -> None:
    """Take memory, with a sign into a file for each block and for all of it, and keep it."""
    blocks: list[bytearray] = []
    while len(blocks) * _BLOCK < target_bytes:
        blocks.append(bytearray(b"x" * _BLOCK))
        os.write(file, b".")
    os.write(file, b"!")
    signal.pause()


def memory_objects() -> str:
    """Take memory by ways that no limit on a process counts: memfd, System V, POSIX queues."""
    libc = ctypes.CDLL(None, use_errno=True)
    return any_of(
        [
            ("memfd_create", partial(os.memfd_create, "x")),
            (
                "shmget",
                partial(_make, (libc.shmget, 0, 4096, 0o1600), (libc.shmctl, _REMOVE, None)),
            ),
            ("msgget", partial(_make, (libc.msgget, 0, 0o1600), (libc.msgctl, _REMOVE, None))),
            ("semget", partial(_make, (libc.semget, 0, 1, 0o1600), (libc.semctl, 0, _REMOVE))),
            ("mq_open", partial(_mq_open, libc)),
        ]
    )


def raise_limits() -> str:
    """Give oneself more of everything."""
    names = [name for name in dir(resource) if name.startswith("RLIMIT_")]
    return any_of((name, partial(_raise, getattr(resource, name))) for name in names)


def be_important() -> str:
    """Ask for a better place in the queue than others have."""
    parameter = os.sched_param(1)
    return any_of(
        [
            ("nice -5", partial(os.setpriority, os.PRIO_PROCESS, 0, -5)),
            ("real time", partial(os.sched_setscheduler, 0, os.SCHED_FIFO, parameter)),
        ]
    )


def _raise(what: int) -> None:
    soft, hard = resource.getrlimit(what)
    if hard == resource.RLIM_INFINITY:
        raise OSError(errno.EPERM, "has no limit")
    resource.setrlimit(what, (soft, hard + 1))


def _make(make: tuple[Any, ...], remove: tuple[Any, ...]) -> None:
    number = _call(*make)
    _call(remove[0], number, *remove[1:])


def _mq_open(libc: ctypes.CDLL) -> None:
    name = b"/autograder-proof"
    os.close(_call(libc.mq_open, name, os.O_RDWR | os.O_CREAT, 0o600, None))
    libc.mq_unlink(name)


def _call(function: Any, *arguments: object) -> int:
    result = int(function(*arguments))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
