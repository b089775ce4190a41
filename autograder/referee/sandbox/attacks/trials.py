"""The list of what `prove` tries: for each property an attack, its arguments and its limits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from autograder.referee.sandbox.isolate import PLACES
from autograder.referee.sandbox.limits import MIB, Limits

if TYPE_CHECKING:
    from autograder.referee.sandbox.stand import Stand

_SMALL = Limits(memory_bytes=256 * MIB, scratch_bytes=32 * MIB, file_bytes=16 * MIB, cpu_seconds=60)
_TOO_MUCH_BYTES = 768 * MIB


@dataclass(frozen=True)
class Trial:
    """One attack on one property.

    Attributes:
        group: what it is about.
        says: the property, in words that go on after "A student's code ...".
        attack: module and function.
        arguments: what the function takes.
        limits: the submission's.
        outside: also run it without the sandbox, where it must get what it wants.
        must_work: no attack, but a notebook's daily work.
        may_end: endings of the submission that count as having been stopped.
        leaves_nothing: judge it by the processes that are left when the submission has ended.
    """

    group: str
    says: str
    attack: str
    arguments: dict[str, Any] = field(default_factory=dict)
    limits: Limits = _SMALL
    outside: bool = False
    must_work: bool = False
    may_end: tuple[str, ...] = ()
    leaves_nothing: bool = False


def trials(stand: Stand) -> Iterator[Trial]:
    """Yield everything to be tried, what must work first.

    Args:
        stand: what the attacks aim at.
    """
    yield from _works()
    yield from _files(stand)
    yield from _network(stand)
    yield from _processes()
    yield from _resources()
    yield from _kernel()


def _works() -> Iterator[Trial]:
    modules = {"shown": "autograder.referee.sandbox.limits", "hidden": "autograder.course"}
    usual = replace(Limits(), memory_bytes=1024 * MIB)
    for says, attack, arguments in (
        ("can run `!echo` and pipes", "works.shell", {}),
        ("can run a command in a terminal", "works.terminal", {}),
        ("can start Python as a program", "works.python", {}),
        ("can compute and train with torch", "works.torch", {}),
        ("can draw with Matplotlib", "works.plot", {}),
        ("can write into its scratch space", "works.scratch", {}),
        ("can start threads and processes", "works.threads", {}),
        ("can import its own half of the engine only", "works.engine", modules),
    ):
        yield Trial("daily work", says, attack, arguments, usual, must_work=True)


def _files(stand: Stand) -> Iterator[Trial]:
    group, scratch = "files", list(PLACES.values())
    secrets, marker = {"paths": stand.secrets}, {"marker": stand.marker}
    says = "cannot read the course, the gradebook or a home directory"
    yield Trial(group, says, "files.read", secrets, outside=True)
    yield Trial(group, "cannot find another student's files", "files.find", marker)
    yield Trial(
        group, "cannot see the supervisor's environment", "files.environment", marker, outside=True
    )
    yield Trial(
        group, "cannot write outside its scratch space", "files.write_outside", {"scratch": scratch}
    )
    space = {"places": scratch, "limit_bytes": _SMALL.scratch_bytes}
    yield Trial(group, "cannot fill more than its scratch space", "files.fill", space)
    many = {"limit": _SMALL.scratch_files}
    yield Trial(group, "cannot create files without end", "files.many_files", many, outside=True)
    large = {"limit_bytes": _SMALL.file_bytes}
    yield Trial(group, "cannot make a huge file", "files.large_file", large, outside=True)
    opened = {"limit": _SMALL.open_files}
    yield Trial(group, "cannot open too many files", "files.many_open", opened, outside=True)
    yield Trial(group, "finds no open files left over", "processes.inherited_files", {"allowed": 1})


def _network(stand: Stand) -> Iterator[Trial]:
    group, port, names = "network", {"port": stand.port}, {"names": stand.sockets}
    yield Trial(
        group, "cannot connect, not even to this machine", "network.connect", port, outside=True
    )
    yield Trial(
        group, "cannot reach the supervisor's sockets", "network.connect_unix", names, outside=True
    )
    yield Trial(group, "can make no sockets but Unix ones", "network.families", outside=True)


def _processes() -> Iterator[Trial]:
    group, supervisor = "processes", {"pids": [os.getpid(), os.getppid()]}
    yield Trial(group, "sees no other processes", "processes.see", outside=True)
    yield Trial(group, "cannot signal others", "processes.signal_others", supervisor, outside=True)
    yield Trial(group, "cannot trace or read another process", "processes.trace", outside=True)
    yield Trial(
        group, "cannot reach its parent through /proc", "processes.through_proc", outside=True
    )
    yield Trial(
        group, "cannot become root by a setuid program", "processes.become_root", outside=True
    )
    yield Trial(group, "cannot type into a terminal", "processes.type_into_terminal", outside=True)
    yield Trial(group, "leaves no core dump", "processes.dump_core", outside=True)
    yield Trial(group, "leaves no process behind", "processes.stay_behind", leaves_nothing=True)


def _resources() -> Iterator[Trial]:
    group, target = "resources", {"target_bytes": _TOO_MUCH_BYTES}
    killed = ("memory",)
    few = replace(_SMALL, processes=24)
    bomb = {"limit": few.processes}
    yield Trial(group, "cannot fork without end", "resources.fork_bomb", bomb, few, outside=True)
    yield Trial(
        group,
        "cannot use the processor without end",
        "resources.spin",
        limits=replace(_SMALL, cpu_seconds=1),
        may_end=("processor time",),
    )
    yield Trial(
        group, "cannot take too much memory", "resources.memory_one", target, may_end=killed
    )
    says = "cannot take too much memory that is shared"
    yield Trial(group, says, "resources.memory_shared", target, may_end=killed)
    says = "cannot take too much memory in many processes"
    yield Trial(group, says, "resources.memory_many", {**target, "processes": 12}, may_end=killed)
    says = "cannot take memory outside its processes"
    yield Trial(group, says, "resources.memory_objects", outside=True)
    yield Trial(group, "cannot raise its limits", "resources.raise_limits")
    yield Trial(group, "cannot push itself forward", "resources.be_important")


def _kernel() -> Iterator[Trial]:
    group = "the kernel"
    yield Trial(group, "has no rights and gains none", "kernel.rights", outside=True)
    yield Trial(group, "can make no namespaces and enter none", "kernel.namespaces", outside=True)
    yield Trial(group, "cannot mount or change its root", "kernel.mounts")
    yield Trial(group, "cannot give files away or make devices", "kernel.own_files")
    yield Trial(group, "cannot make the calls that are forbidden", "kernel.forbidden_calls")
    yield Trial(group, "cannot make calls that are not known", "kernel.newest_calls")
