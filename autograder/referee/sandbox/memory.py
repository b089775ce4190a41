"""Who watches a submission's memory: a cgroup of its own where one can be made, else this process.

rlimits cannot do it: they count each process alone, and torch reserves far more than it uses. A
cgroup is exact, since the kernel itself counts, and at the limit ends the largest process. Where
none can be made, a thread adds up the memory of the submission's processes twenty times a second
and does the same.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path

from autograder.referee.sandbox import cgroups
from autograder.referee.sandbox.limits import Limits

_LOOK_EVERY_S = 0.05


class MemoryGuard(ABC):
    """Holds one submission to its memory limit, from before its first own step to its end."""

    @property
    @abstractmethod
    def exceeded(self) -> bool:
        """Whether a process had to be killed for its memory; may be asked at any time."""

    @property
    @abstractmethod
    def peak_bytes(self) -> int:
        """The most memory that was seen in use."""

    @abstractmethod
    def close(self) -> None:
        """Stop watching; the submission's processes are gone."""


class CgroupGuard(MemoryGuard):
    """The kernel counts, scratch files included, and kills."""

    def __init__(self, parent: cgroups.Parent, init_pid: int, limits: Limits) -> None:
        self._group = parent.make(limits.memory_bytes + limits.scratch_bytes)
        self._exceeded, self._peak_bytes, self._closed = False, 0, False
        try:
            self._group.add(init_pid)
        except OSError:
            self._group.remove()
            raise

    @property
    def exceeded(self) -> bool:
        if not self._closed:
            self._exceeded = self._group.kills() > 0
        return self._exceeded

    @property
    def peak_bytes(self) -> int:
        if not self._closed:
            self._peak_bytes = self._group.peak_bytes()
        return self._peak_bytes

    def close(self) -> None:
        _ = self.exceeded, self.peak_bytes  # the last time that the group can be asked
        self._closed = True
        self._group.remove()


class WatchingGuard(MemoryGuard):
    """A thread of this process counts and kills: the largest process first, then the submission."""

    def __init__(self, init_pid: int, limits: Limits) -> None:
        # What the submission shares with the warm parent is counted in part, and at most once.
        self._init, self._inherited_bytes = init_pid, own_bytes(init_pid, whole=True)
        self._limit_bytes = limits.memory_bytes + self._inherited_bytes
        self._exceeded, self._peak_bytes = False, 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="memory guard", daemon=True)
        self._thread.start()

    @property
    def exceeded(self) -> bool:
        return self._exceeded

    @property
    def peak_bytes(self) -> int:
        return self._peak_bytes

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        victim, since = 0, 0.0
        while not self._over.wait(_LOOK_EVERY_S):
            pids = list(tree(self._init))
            if sum(map(resident_bytes, pids)) <= self._limit_bytes:
                continue  # even counting what is shared with the warm parent
            own = {pid: own_bytes(pid) for pid in pids}
            total = sum(own.values())
            self._peak_bytes = max(self._peak_bytes, total - self._inherited_bytes)
            if total <= self._limit_bytes:
                continue
            self._exceeded = True
            if victim and (victim not in pids or time.monotonic() - since > 1):
                _kill(self._init)  # another one has grown in its place: no end to it otherwise
            elif not victim:
                own.pop(self._init, None)
                victim, since = (
                    max(own, key=lambda pid: own[pid], default=self._init),
                    time.monotonic(),
                )
                _kill(victim)


def guard(init_pid: int, limits: Limits) -> MemoryGuard:
    """Watch a submission's memory, in the best way that this machine has.

    Args:
        init_pid: its first process, which waits until this function has returned.
        limits: what it may use.
    """
    parent = cgroups.find_parent()
    return CgroupGuard(parent, init_pid, limits) if parent else WatchingGuard(init_pid, limits)


def tree(pid: int) -> Iterator[int]:
    """Yield a process and all its descendants, as this process numbers them.

    Nobody can leave the tree of a pid namespace's first process: whoever loses its parent becomes
    that one's child.
    """
    yield pid
    children: list[str] = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            children += file.read_text(encoding="ascii").split()
    for child in children:
        yield from tree(int(child))


def resident_bytes(pid: int) -> int:
    """Return how much memory a process has mapped, shared or not; 0 if it is gone."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def own_bytes(pid: int, whole: bool = False) -> int:
    """Return a process's share of the memory that no file on disk backs; 0 if it is gone.

    Args:
        pid: the process.
        whole: count all that it maps, not just its share of what several processes map.
    """
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            pairs = (line.split()[:2] for line in file if line.endswith("kB\n"))
            kilobytes = {name: int(value) for name, value in pairs}
    except OSError:
        return resident_bytes(pid)
    names = ("Anonymous:",) if whole else ("Pss_Anon:", "Pss_Shmem:")
    return sum(kilobytes.get(name, 0) for name in names) * 1024


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
