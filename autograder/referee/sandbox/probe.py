"""Can the sandbox be had on this machine? If not, one sentence that says what to do.

The answer comes from trying: a warm parent without libraries forks one submission, with everything
that a real one gets. Only when that fails does this module look for the reason.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import CourseError

if TYPE_CHECKING:
    from autograder.referee.sandbox.view import View
    from autograder.referee.sandbox.warm import Warm


WITHOUT = (
    "or grade without a sandbox, at your own risk (`autograder grade --no-sandbox`, "
    "`nbgrader autograde --Referee.sandbox=False`)"
)

ON_WINDOWS = (
    "a referee and the student's process are forks, which Windows has not: grade in WSL 2 or in "
    "a Linux virtual machine."
)


@dataclass(frozen=True)
class Availability:
    """What the probe found.

    Attributes:
        problem: one sentence: what is missing and what to do; empty if the sandbox works.
        bwrap: the program bubblewrap.
        landlock: the version of Landlock's interface, 0 for none.
        memory: who watches a submission's memory.
    """

    problem: str
    bwrap: Path | None = None
    landlock: int = 0
    memory: str = ""

    @property
    def ok(self) -> bool:
        """Whether the sandbox works here."""
        return not self.problem


def probe() -> Availability:
    """Try the sandbox once (a quarter of a second); later calls return what the first one found."""
    return _probe(os.environ.get("PATH", ""), os.geteuid() if hasattr(os, "geteuid") else 0)


def start(module: str, view: View) -> Warm:
    """Start a warm parent if the sandbox can be had.

    Args:
        module: what runs inside; see `serve`.
        view: what is shown inside, that module's file included.

    Raises:
        CourseError: the sandbox cannot be had, or the warm parent did not start.
    """
    from autograder.referee.sandbox.warm import Warm

    found = probe()
    if found.bwrap is None or found.problem:
        raise CourseError(found.problem)
    return Warm.launch(found.bwrap, module, view)


@functools.cache
def _probe(path: str, uid: int) -> Availability:
    if sys.platform == "win32":
        return Availability(ON_WINDOWS)
    if sys.platform != "linux":
        return Availability(
            f"the sandbox needs Linux, and this is {sys.platform}: grade on a Linux machine, in "
            f"WSL 2 or in a virtual machine, {WITHOUT}."
        )
    from autograder.referee.sandbox import libc

    if os.uname().machine not in libc.MACHINES:
        return Availability(
            f"the sandbox knows {' and '.join(libc.MACHINES)} processors, and this is "
            f"{os.uname().machine}: grade on another machine, {WITHOUT}."
        )
    release = os.uname().release
    numbers = re.match(r"(\d+)\.(\d+)", release)
    if numbers and tuple(map(int, numbers.groups())) < (5, 14):
        return Availability(
            f"the sandbox needs Linux 5.14 or newer, and this is {release}: grade on a newer "
            f"system, {WITHOUT}."
        )
    found = shutil.which("bwrap", path=path)
    if found is None:
        return Availability(
            "the sandbox needs bubblewrap, which is not installed: install it (`apt install "
            f"bubblewrap` or `dnf install bubblewrap`), {WITHOUT}."
        )
    return _try(Path(found).resolve())


def _try(bwrap: Path) -> Availability:
    from autograder.referee.sandbox import cgroups, landlock
    from autograder.referee.sandbox.limits import Limits
    from autograder.referee.sandbox.view import View
    from autograder.referee.sandbox.warm import Warm

    view = View(modules=("referee/sandbox/trial.py",))
    ours, theirs = socket.socketpair()
    ours.settimeout(60)
    try:
        with (
            ours,
            Warm.launch(bwrap, "autograder.referee.sandbox.trial", view) as warm,
            theirs,
            warm.spawn(Limits(), [theirs.fileno()], "works"),
        ):
            theirs.close()
            if ours.recv(16) != b"works":
                raise CourseError("the sandbox's trial run gave no answer.")
    except (OSError, CourseError) as error:
        return Availability(_advice(str(error)), bwrap)
    parent = cgroups.find_parent()
    watched = "this process adds up the memory of a submission's processes"
    group = f"a cgroup (version {parent.version}) for each submission" if parent else watched
    return Availability("", bwrap, landlock.version(), group)


def _advice(error: str) -> str:
    """Turn what went wrong into a sentence that says what to change."""
    for name, bad, good in (
        ("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
        ("kernel.unprivileged_userns_clone", "0", "1"),
        ("user.max_user_namespaces", "0", "10000"),
    ):
        if _sysctl(name) == bad:
            return (
                "this system forbids user namespaces, which the sandbox is made of: allow them "
                f"with `sudo sysctl -w {name}={good}` (and a line in /etc/sysctl.d to keep it), "
                f"{WITHOUT}."
            )
    reason = error.rstrip(".")
    if os.path.exists("/.dockerenv") or os.path.exists("/run/.containerenv"):
        return (
            f"this container forbids what the sandbox is made of ({reason}): start it with "
            "`--security-opt seccomp=unconfined --security-opt apparmor=unconfined "
            f"--security-opt systempaths=unconfined`, {WITHOUT}."
        )
    return f"the sandbox does not work here ({reason}): ask whoever runs this machine, {WITHOUT}."


def _sysctl(name: str) -> str:
    try:
        return Path("/proc/sys", *name.split(".")).read_text(encoding="ascii").strip()
    except OSError:
        return ""
