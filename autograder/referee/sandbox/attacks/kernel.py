"""Attacks on the walls themselves: namespaces, mounts, and doors into the kernel."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
from collections.abc import Callable
from functools import partial

from autograder.referee.sandbox import libc, seccomp
from autograder.referee.sandbox.attacks.report import StoppedError, any_of

_raw = ctypes.CDLL(None, use_errno=True)


def namespaces() -> str:
    """Make new namespaces, in which one would have root's rights, or enter others."""
    flags = {name: getattr(libc, name) for name in dir(libc) if name.startswith("CLONE_NEW")}
    tries = [
        (f"unshare {name}", partial(_in_child, partial(libc.unshare, f)))
        for name, f in flags.items()
    ]
    tries += [("clone CLONE_NEWUSER", partial(_in_child, _clone))]
    tries += [(f"setns {name}", partial(_enter, name)) for name in os.listdir("/proc/self/ns")]
    return any_of(tries)


def mounts() -> str:
    """Change what is mounted, or what counts as the root."""
    return any_of(
        [
            ("mount tmpfs", partial(libc.mount, "none", "/home", "tmpfs", 0)),
            ("bind", partial(libc.mount, "/usr", "/home", "", libc.MS_BIND)),
            ("remount for writing", partial(libc.mount, "none", "/usr", "", 32 | libc.MS_BIND)),
            ("umount /proc", partial(libc.unmount, "/proc")),
            ("umount /tmp", partial(libc.unmount, "/tmp")),
            ("chroot", partial(os.chroot, "/usr")),
        ]
    )


def forbidden_calls() -> str:
    """Make every call on the filter's list, with arguments that do nothing."""
    column = libc.machine_column()
    numbers = {name: pair[column] for name, pair in seccomp.FORBIDDEN.items()}
    return any_of((name, partial(_refused, n)) for name, n in numbers.items() if n is not None)


def newest_calls() -> str:
    """Make the calls that the filter cannot look into, or that are newer than it is."""
    numbers = {"clone3": 435, "451": 451, "511": 511, "x32 getpid": 0x40000000 | 39}
    return any_of((name, partial(_missing, number)) for name, number in numbers.items())


def rights() -> str:
    """Hold any right of root's, or be able to gain one."""
    with open("/proc/self/status", encoding="ascii") as file:
        status = dict(line.split(":\t", 1) for line in file.read().splitlines() if ":\t" in line)
    sets = {name: status[name] for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")}
    held = {name: value for name, value in sets.items() if int(value, 16)}
    if held or status["NoNewPrivs"] != "1" or status["Seccomp"] != "2":
        return f"{held}, NoNewPrivs {status['NoNewPrivs']}, Seccomp {status['Seccomp']}"
    raise StoppedError("all five capability sets are empty, NoNewPrivs 1, Seccomp 2 (filter)")


def own_files() -> str:
    """Give a file to root, or make a device."""
    open("mine", "w", encoding="ascii").close()
    return any_of(
        [
            ("chown", partial(os.chown, "mine", 0, 0)),
            ("mknod", partial(os.mknod, "disk", 0o600 | 0o060000, os.makedev(8, 0))),
        ]
    )


def _in_child(run: Callable[[], object]) -> None:
    pid = os.fork()
    if pid == 0:
        try:
            run()
        except OSError as error:
            os._exit(error.errno or 255)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if code:
        raise OSError(code, os.strerror(code))


def _clone() -> None:
    if libc.syscall("clone", libc.CLONE_NEWUSER | signal.SIGCHLD, 0, 0, 0, 0) == 0:
        os._exit(0)


def _enter(name: str) -> None:
    number = os.open(f"/proc/self/ns/{name}", os.O_RDONLY)
    try:
        _check(_raw.setns(ctypes.c_int(number), ctypes.c_int(0)))
    finally:
        os.close(number)


def _refused(number: int) -> None:
    """Raise if the filter stops the call: it does so before the kernel looks at the arguments."""
    ctypes.set_errno(0)
    _raw.syscall(ctypes.c_long(number), *[ctypes.c_long(-1)] * 6)
    if ctypes.get_errno() == errno.EPERM:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))


def _missing(number: int) -> None:
    ctypes.set_errno(0)
    _raw.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
    if ctypes.get_errno() == errno.ENOSYS:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _check(result: int) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
