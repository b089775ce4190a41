"""System calls that Python's own library has no function for."""

from __future__ import annotations

import ctypes
import os

# PyDLL keeps the interpreter's lock during a call, as os.fork does: the clone below needs that.
_libc = ctypes.PyDLL(None, use_errno=True)

# <linux/sched.h>
CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS = 0x00020000, 0x02000000, 0x04000000
CLONE_NEWIPC, CLONE_NEWUSER = 0x08000000, 0x10000000
CLONE_NEWPID, CLONE_NEWNET = 0x20000000, 0x40000000
NAMESPACES = CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET

# <linux/prctl.h>
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP = 1, 4, 24
PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL = 38, 47, 4

# <linux/mount.h>
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND = 1, 2, 4, 8, 4096
MS_REC, MS_PRIVATE = 16384, 1 << 18
MNT_DETACH = 2
_MADV_COLLAPSE = 25

# System calls that have no wrapper in older C libraries: (x86_64, aarch64).
_NUMBERS = {
    "clone": (56, 220),
    "capset": (126, 91),
    "close_range": (436, 436),
    "seccomp": (317, 277),
    "landlock_create_ruleset": (444, 444),
    "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446),
}
MACHINES = {"x86_64": 0, "aarch64": 1}


def machine_column() -> int:
    """Return which column of a table of system call numbers this machine reads.

    Raises:
        OSError: a processor that the sandbox does not know.
    """
    try:
        return MACHINES[os.uname().machine]
    except KeyError:
        raise OSError(f"no table of system calls for {os.uname().machine}") from None


def _checked(name: str, result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


def syscall(name: str, *arguments: object) -> int:
    """Make a system call by its name in the table above; integers go as 64 bits.

    Raises:
        OSError: what the kernel answered, with the call's name.
    """
    number = _NUMBERS[name][machine_column()]
    wide = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _checked(name, _libc.syscall(ctypes.c_long(number), *wide))


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount a file system, or with MS_BIND a folder, in this process's own mount namespace."""
    result = _libc.mount(
        source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), options.encode()
    )
    _checked(f"mount {target}", result)


def unmount(target: str) -> None:
    """Take a mount out of this namespace's tree."""
    _checked(f"umount {target}", _libc.umount2(target.encode(), MNT_DETACH))


def unshare(flags: int) -> None:
    """Move this process into new namespaces."""
    _checked("unshare", _libc.unshare(ctypes.c_int(flags)))


def collapse(start: int, size: int) -> None:
    """Ask for huge pages in a stretch of this process's memory; no harm if the kernel declines."""
    _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(size), ctypes.c_int(_MADV_COLLAPSE))


def prctl(option: int, *arguments: int) -> int:
    """Call prctl(2) with up to four integers."""
    wide = [ctypes.c_ulong(a) for a in (*arguments, 0, 0, 0, 0)[:4]]
    return _checked("prctl", _libc.prctl(ctypes.c_int(option), *wide))


def drop_capabilities() -> None:
    """Give up every capability, for this process and whatever it will start."""
    last = int(_read("/proc/sys/kernel/cap_last_cap"))
    for capability in range(last + 1):
        prctl(PR_CAPBSET_DROP, capability)
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    syscall("capset", header, (ctypes.c_uint32 * 6)())
    prctl(PR_SET_NO_NEW_PRIVS, 1)


def close_files_except(keep: set[int]) -> None:
    """Close every open file of this process but those in `keep`."""
    start = 0
    for number in [*sorted(keep), 0xFFFFFFFF]:
        if start < number:
            syscall("close_range", start, number if number == 0xFFFFFFFF else number - 1, 0)
        start = number + 1


def clone_into_namespaces(signal: int) -> int:
    """Fork into a new set of namespaces, as their first process; returns 0 there, as os.fork does.

    `unshare` and os.fork would need one more fork, which for a process as large as a warm torch is
    the most expensive step of all. The C library does not notice this kind of fork and goes on with
    the parent's thread id, so the child may make a few system calls and then os.fork, no more.

    Args:
        signal: what the parent is sent when the child ends.

    Raises:
        OSError: the kernel refused, for lack of namespaces or processes.
    """
    python = ctypes.pythonapi
    python.PyOS_BeforeFork()
    try:
        pid = syscall("clone", NAMESPACES | signal, 0, 0, 0, 0)
    except OSError:
        python.PyOS_AfterFork_Parent()
        raise
    if pid:
        python.PyOS_AfterFork_Parent()
    else:
        python.PyOS_AfterFork_Child()
    return pid


def _read(path: str) -> str:
    with open(path, encoding="ascii") as file:
        return file.read()
