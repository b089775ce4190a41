"""Attacks on other processes: seeing, stopping, reading and outliving them."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pty
import shutil
import signal
import stat
import struct
import subprocess
import termios
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from autograder.referee.sandbox.attacks.report import StoppedError, any_of

_libc = ctypes.CDLL(None, use_errno=True)
_PTRACE_ATTACH, _PTRACE_DETACH = 16, 17


def see() -> str:
    """See other processes than this one and the init of its namespace."""
    own = {1, os.getpid()}
    others = [name for name in os.listdir("/proc") if name.isdigit() and int(name) not in own]
    if not others:
        raise StoppedError(f"/proc shows processes {sorted(own)} only")
    return f"{len(others)} others, such as {others[0]}"


def signal_others(pids: list[int]) -> str:
    """Reach other processes with a signal (number 0, which only asks whether one could)."""
    numbers = sorted({1, *pids, *range(2, 2000)} - {os.getpid()})
    return any_of((str(number), partial(os.kill, number, 0)) for number in numbers)


def trace() -> str:
    """Attach to a process of one's own as a debugger does, and read another one's memory."""
    child = os.fork()
    if child == 0:
        signal.pause()
        os._exit(0)
    try:
        tries = [
            ("ptrace own child", partial(_attach, child)),
            ("process_vm_readv", partial(_vm_read, child)),
        ]
        if os.getppid() == 1:  # outside, it would be the supervisor that stops
            tries.append(("ptrace init", partial(_attach, 1)))
        return any_of(tries)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _attach(pid: int) -> None:
    _check(_libc.ptrace(ctypes.c_long(_PTRACE_ATTACH), ctypes.c_long(pid), None, None))
    os.waitpid(pid, 0)
    _libc.ptrace(ctypes.c_long(_PTRACE_DETACH), ctypes.c_long(pid), None, None)


def _vm_read(pid: int) -> None:
    buffer = ctypes.create_string_buffer(8)
    vector = struct.pack("PN", ctypes.addressof(buffer), 8)
    _check(_libc.process_vm_readv(ctypes.c_int(pid), vector, 1, vector, 1, 0))


def through_proc() -> str:
    """Reach into the parent process through its folder in /proc."""
    folder = f"/proc/{os.getppid()}"
    tries: list[tuple[str, Callable[[], object]]] = []
    for name in ("root", "cwd", "fd"):
        tries.append((f"{folder}/{name}", partial(os.listdir, f"{folder}/{name}")))
    for name, mode in (("mem", os.O_RDWR), ("environ", os.O_RDONLY), ("maps", os.O_RDONLY)):
        tries.append((f"{folder}/{name}", partial(_open, f"{folder}/{name}", mode)))
    return any_of(tries)


def _open(path: str, mode: int) -> None:
    number = os.open(path, mode)
    try:
        if not path.endswith("mem"):
            os.read(number, 1)
    finally:
        os.close(number)


def inherited_files(allowed: int) -> str:
    """Find more open files or sockets than the submission was given."""
    found = []
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # the one that listed the folder
            found.append(os.readlink(f"/proc/self/fd/{name}"))
    more = [target for target in found if target != "/dev/null"]
    if len(more) > allowed:
        return ", ".join(more)
    raise StoppedError(f"{len(found)} open files: {', '.join(sorted(found))}")


def become_root() -> str:
    """Run a program that the system runs as root whoever starts it (setuid)."""
    tried = []
    for name in ("su", "mount", "umount", "passwd", "chsh", "newgrp"):
        path = shutil.which(name, path="/usr/bin:/bin")
        if (
            path is None
            or not os.stat(path).st_mode & stat.S_ISUID
            or os.stat(path).st_uid not in (0, 65534)
        ):
            continue
        pipe, null = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen([path, "--help"], stdin=pipe, stdout=null, stderr=null) as process:
            os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
            status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        (line,) = (line for line in status.splitlines() if line.startswith("Uid:"))
        if "0" in line.split()[1:]:
            return f"{path} ran with {line}"
        tried.append(f"{path} ran with user ids {' '.join(line.split()[1:])}")
    raise StoppedError("; ".join(tried) or "no such program here")


def type_into_terminal() -> str:
    """Type into a terminal as if somebody sat at it (TIOCSTI)."""
    pid, number = pty.fork()
    if pid == 0:
        worked = []
        for request in (termios.TIOCSTI, termios.TIOCSTI | 1 << 40):
            code = _libc.ioctl(0, ctypes.c_ulong(request), ctypes.c_char_p(b"x"))
            worked.append(code == 0)
        os._exit(10 if any(worked) else ctypes.get_errno())
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(number)
    if code == 10:
        return "a letter was typed"
    raise StoppedError(os.strerror(code))


def dump_core() -> str:
    """Leave a core dump, or have the system's own program take one."""
    pid = os.fork()
    if pid == 0:
        os.kill(os.getpid(), signal.SIGABRT)
        signal.pause()
    _, status = os.waitpid(pid, 0)
    if os.WCOREDUMP(status):
        return "the kernel took a core dump"
    raise StoppedError(f"signal {os.WTERMSIG(status)}, and no core dump")


def stay_behind() -> str:
    """Leave a process that nobody waits for: two forks, its own session, signals ignored."""
    ours, theirs = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in range(1, 32):
                if number not in (signal.SIGKILL, signal.SIGSTOP):
                    signal.signal(number, signal.SIG_IGN)
            os.write(theirs, b"started")
            while True:
                time.sleep(60)
        os._exit(0)
    return f"a daemon has {os.read(ours, 7).decode()}"


def _check(result: int) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
