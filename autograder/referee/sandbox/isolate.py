"""From a fork of the warm parent to a submission of its own: namespaces, files, limits, rights.

    warm parent --clone--> the submission's init --fork--> the student's process

The init is process 1 of its namespace. It mounts the submission's own view, gives up its rights,
starts the student's process, collects the dead and says how that process ended. When the init ends,
the kernel ends everything in its namespace, so nothing that a student started can stay behind. The
student's process adds the last locks itself.

They speak with the supervisor over one socket, `control`, which the student's process closes before
it runs anything of the student's: the init says `hello` (the kernel adds the sender's process id as
the supervisor sees it) and waits for `go`; the student's process says `ready`; in the end the init
says `ended STATUS CPU_SECONDS`. A message that starts with `!` says what went wrong.
"""

from __future__ import annotations

import os
import resource
import signal
import socket
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from autograder.referee.sandbox import landlock, libc, seccomp
from autograder.referee.sandbox.limits import GIB, Limits

UID = 1000  # the student's user id, in the warm parent's namespace and in the submission's
HOME = "/student"  # no real person's, so nothing that is shown can lie below it
SCRATCH = "/run/scratch"
# Where each part of the scratch space is seen.
PLACES = {"home": HOME, "tmp": "/tmp", "shm": "/dev/shm"}
_DEVICES = tuple(f"/dev/{name}" for name in ("null", "zero", "full", "random", "urandom", "tty"))
# What a process reserves without using it: thread stacks and malloc's arenas.
_RESERVED_BYTES = 4 * GIB
_OUT_OF_MEMORY_FIRST = 1000


def spawn_isolated(
    limits: Limits,
    control: socket.socket,
    keep_fds: Sequence[int],
    run: Callable[[], object],
    home: Mapping[str, bytes] | None = None,
) -> int:
    """Fork this process into a submission of its own, and run a function there.

    The caller is the warm parent: one thread, an ordinary user inside bubblewrap, SIGCHLD ignored
    so that it need not collect the dead.

    Args:
        limits: the submission's.
        control: socket to the supervisor; see the head of this module.
        keep_fds: the open files that the student's process shall have, besides /dev/null as 0, 1
            and 2.
        run: what the student's process does; when it returns or raises, the submission is over.
        home: files to put into the home directory, by their path below it.

    Returns:
        The init's process id as the caller sees it.

    Raises:
        OSError: the kernel refused a new set of namespaces.
    """
    pid = libc.clone_into_namespaces(signal.SIGCHLD)
    if pid:
        return pid
    try:
        _be_init(limits, control, keep_fds, run, home or {})
    except BaseException as error:
        _send(control, f"!{error}")
    finally:
        os._exit(1)


def _be_init(
    limits: Limits,
    control: socket.socket,
    keep_fds: Sequence[int],
    run: Callable[[], object],
    home: Mapping[str, bytes],
) -> NoReturn:
    libc.prctl(libc.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _become_student()
    _send(control, "hello")
    libc.close_files_except({control.fileno(), *keep_fds})
    _mount_view(limits, home)
    if control.recv(16) != b"go":
        os._exit(1)
    libc.unshare(libc.CLONE_NEWCGROUP)
    _set_limits(limits)
    libc.drop_capabilities()
    student = os.fork()
    if student == 0:
        _be_student(control, run)
    libc.prctl(libc.PR_SET_DUMPABLE, 0)
    for number in keep_fds:
        os.close(number)
    while True:
        pid, status, used = os.wait3(0)
        if pid == student:
            seconds = used.ru_utime + used.ru_stime
            _send(control, f"ended {os.waitstatus_to_exitcode(status)} {seconds:.3f}")
            os._exit(0)


def _be_student(control: socket.socket, run: Callable[[], object]) -> NoReturn:
    try:
        _lock()
        _send(control, "ready")
    except BaseException as error:
        _send(control, f"!{error}")
        os._exit(1)
    control.close()
    status = 1
    try:
        run()
        status = 0
    finally:
        os._exit(status)


def _become_student() -> None:
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{UID} {UID} 1")
    _write("/proc/self/gid_map", f"{UID} {UID} 1")


def _mount_view(limits: Limits, home: Mapping[str, bytes]) -> None:
    """Give this mount namespace a scratch space, terminals and a /proc that nobody else sees."""
    libc.mount("none", "/", "", libc.MS_REC | libc.MS_PRIVATE)
    safe = libc.MS_NOSUID | libc.MS_NODEV
    options = f"size={limits.scratch_bytes},nr_inodes={limits.scratch_files},mode=0755"
    libc.mount("scratch", SCRATCH, "tmpfs", safe, options)
    for name, place in PLACES.items():
        os.mkdir(f"{SCRATCH}/{name}", 0o700)
        # Python itself may lie below /tmp: what is shown there is shown on top again.
        shown = [] if place == HOME else [os.path.join(place, below) for below in os.listdir(place)]
        below = {path: os.open(path, os.O_PATH) for path in shown}
        libc.mount(f"{SCRATCH}/{name}", place, "", libc.MS_BIND)
        for path, number in below.items():
            os.mkdir(path)
            libc.mount(f"/proc/self/fd/{number}", path, "", libc.MS_BIND | libc.MS_REC)
            os.close(number)
    libc.unmount(SCRATCH)
    quiet = libc.MS_NOSUID | libc.MS_NOEXEC
    libc.mount("devpts", "/dev/pts", "devpts", quiet, "newinstance,ptmxmode=0666,mode=0620")
    libc.mount("proc", "/proc", "proc", quiet | libc.MS_NODEV)
    os.chdir(HOME)
    for path, content in home.items():
        os.makedirs(os.path.dirname(f"{HOME}/{path}"), exist_ok=True)
        with open(f"{HOME}/{path}", "wb") as file:
            file.write(content)


def _set_limits(limits: Limits) -> None:
    status = _read_status()
    data, space = status["VmData"] + limits.memory_bytes, status["VmSize"] + limits.memory_bytes
    for what, value in (
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_FSIZE, limits.file_bytes),
        # These two turn one large allocation into a MemoryError; the memory guard sees to the sum.
        (resource.RLIMIT_DATA, data),
        (resource.RLIMIT_AS, space + _RESERVED_BYTES),
        (resource.RLIMIT_MEMLOCK, 64 * 1024),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_SIGPENDING, 1024),
        # 1, not 0: with 0 a core dump still goes to a program such as systemd-coredump (core(5)).
        (resource.RLIMIT_CORE, 1),
    ):
        _set(what, value, value)
    # SIGXCPU says why; SIGKILL follows for a process that ignores it.
    _set(resource.RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1)


def _set(what: int, soft: int, hard: int) -> None:
    _, most = resource.getrlimit(what)
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    resource.setrlimit(what, (soft, hard))


def _lock() -> None:
    """Take the last rights away; from here on nothing of ours can be trusted to run."""
    os.setsid()
    null = os.open("/dev/null", os.O_RDWR)
    for number in (0, 1, 2):
        if number != null:
            os.dup2(null, number)
    if null > 2:
        os.close(null)
    else:
        os.set_inheritable(null, True)
    _write("/proc/self/oom_score_adj", str(_OUT_OF_MEMORY_FIRST))
    landlock.restrict([*PLACES.values(), "/dev/pts"], _DEVICES)
    seccomp.apply_filter()


def _read_status() -> dict[str, int]:
    with open("/proc/self/status", encoding="utf-8") as file:
        pairs = (line.split()[:2] for line in file if line.startswith("Vm"))
        return {name.rstrip(":"): int(kilobytes) * 1024 for name, kilobytes in pairs}


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def _send(control: socket.socket, text: str) -> None:
    try:
        control.send(text.encode()[:4096])
    except OSError:
        os._exit(1)  # the supervisor is gone
