"""Memory cgroups of our own, below or beside the one that this process is in.

Both versions of the interface are in use: version 2 where systemd runs the machine (an ordinary
user may make groups in their own slice), version 1 on older machines and in some containers (root
only).
https://docs.kernel.org/admin-guide/cgroup-v2.html, .../cgroup-v1/memory.html
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_numbers = itertools.count()
_left: list[Group] = []


@dataclass(frozen=True)
class Parent:
    """A folder of the cgroup file system in which this process may make groups."""

    folder: Path
    version: int

    def make(self, limit_bytes: int) -> Group:
        """Make an empty group with a limit on memory (swap included)."""
        group = Group(self.folder / f"autograder-{os.getpid()}-{next(_numbers)}", self.version)
        group.folder.mkdir()
        try:
            if self.version == 2:
                _write(group.folder / "memory.max", limit_bytes)
                swap = group.folder / "memory.swap.max", 0
            else:
                _write(group.folder / "memory.limit_in_bytes", limit_bytes)
                swap = group.folder / "memory.memsw.limit_in_bytes", limit_bytes
            if swap[0].exists():
                _write(*swap)
        except OSError:
            group.remove()
            raise
        return group


@dataclass(frozen=True)
class Group:
    """One group; its processes share one limit."""

    folder: Path
    version: int

    def add(self, pid: int) -> None:
        """Move a process in; those that it starts from now on are in it too."""
        _write(self.folder / "cgroup.procs", pid)

    def kills(self) -> int:
        """Return how many processes the kernel has killed for lack of memory."""
        name = "memory.events" if self.version == 2 else "memory.oom_control"
        for line in (self.folder / name).read_text(encoding="ascii").splitlines():
            key, value = line.split()
            if key == "oom_kill":
                return int(value)
        return 0

    def peak_bytes(self) -> int:
        """Return the most memory that was in use; 0 where the kernel does not say (before 5.19)."""
        name = "memory.peak" if self.version == 2 else "memory.max_usage_in_bytes"
        path = self.folder / name
        return int(path.read_text(encoding="ascii")) if path.exists() else 0

    def remove(self) -> None:
        """Remove the group; its processes are gone, but the kernel may need a moment for that."""
        for _ in range(200):
            if self._gone():
                return
            time.sleep(0.005)
        _left.append(self)

    def _gone(self) -> bool:
        try:
            self.folder.rmdir()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True


def remove_left(timeout_s: float, pids: Iterable[int] = ()) -> None:
    """Remove the groups whose processes took long to go, or whose supervisor was killed.

    Args:
        timeout_s: how long to wait for processes that are on their way out.
        pids: supervisors that this process started, and that have ended.
    """
    parent = find_parent()
    if parent:
        for pid in pids:
            folders = parent.folder.glob(f"autograder-{pid}-*")
            _left.extend(Group(folder, parent.version) for folder in folders)
    end = time.monotonic() + timeout_s
    while True:
        _left[:] = [group for group in _left if not group._gone()]
        if not _left or time.monotonic() > end:
            return
        time.sleep(0.01)


@functools.cache
def find_parent() -> Parent | None:
    """Return where groups can be made, after trying it out; None if nowhere."""
    if sys.platform != "linux":
        return None
    for parent in _candidates():
        with contextlib.suppress(OSError):
            _remove_abandoned(parent)
            _try(parent)
            return parent
    return None


def _candidates() -> Iterator[Parent]:
    """This process's group, then those round it: in version 2 a group with processes has none."""
    mounts: dict[int, Path] = {}
    for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines():
        _, place, kind, options, *_ = line.split()
        if kind == "cgroup2":
            mounts.setdefault(2, Path(place))
        elif kind == "cgroup" and "memory" in options.split(","):
            mounts[1] = Path(place)
    for line in Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        version = 1 if "memory" in controllers.split(",") else 2 if controllers == "" else 0
        if version in mounts:
            top = mounts[version]
            own = top / path.lstrip("/")
            for folder in [own, *own.parents]:
                if folder.is_relative_to(top) and os.access(folder, os.W_OK):
                    yield Parent(folder, version)


def _try(parent: Parent) -> None:
    group = parent.make(1 << 30)
    try:
        with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as process:
            group.add(process.pid)
    finally:
        group.remove()


def _remove_abandoned(parent: Parent) -> None:
    """Remove the groups of supervisors that were killed before they could."""
    for folder in parent.folder.glob("autograder-*-*"):
        if not Path("/proc", folder.name.split("-")[1]).exists():
            Group(folder, parent.version)._gone()


def _write(path: Path, value: int) -> None:
    path.write_text(f"{value}\n", encoding="ascii")
