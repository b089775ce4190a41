"""Prove that the sandbox holds on this machine: try to break each of its properties, from inside.

An attack that fails proves something only if it could have succeeded. So wherever it does no harm,
the same attack is also run outside the sandbox, where it must get what it wants; and the work of an
ordinary notebook must succeed inside. What `autograder sandbox` prints comes from here.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.referee.sandbox.attacks.trials import Trial, trials
from autograder.referee.sandbox.probe import start
from autograder.referee.sandbox.stand import Stand
from autograder.referee.sandbox.view import View
from autograder.referee.sandbox.warm import Ending, Warm

PROGRAM = "autograder.referee.sandbox.attacks.program"
_TRY_S = 120.0


@dataclass(frozen=True)
class Property:
    """One property of the sandbox, tried.

    Attributes:
        group: what it is about, such as "files".
        says: the property, in words that go on after "A student's code ...".
        holds: whether it does.
        shown: whether the attack gets what it wants outside the sandbox; False if this machine
            stops it there too, and None if it is only tried inside.
        evidence: what happened.
    """

    group: str
    says: str
    holds: bool
    shown: bool | None
    evidence: str


def prove(
    course: Path | None = None, advance: Callable[[Property], object] | None = None
) -> list[Property]:
    """Try every property, and return what came of it (some twenty seconds).

    Args:
        course: the course's folder, whose own files are then among those to be read.
        advance: called with each property when it has been tried.

    Raises:
        CourseError: the sandbox cannot be had here.
    """
    found: list[Property] = []
    for one in _prove(course):
        found.append(one)
        if advance:
            advance(one)
    return found


def _prove(course: Path | None) -> Iterator[Property]:
    view = View(modules=("referee/sandbox/attacks",), hidden=(course,) if course else ())
    with Stand(course) as stand:
        os.environ[stand.variable] = stand.marker
        try:
            warm = start(PROGRAM, view)
        finally:
            del os.environ[stand.variable]
        with warm, stand.victim(warm):
            for trial in trials(stand):
                yield _try(trial, warm, stand)


def _try(trial: Trial, warm: Warm, stand: Stand) -> Property:
    done, evidence = _inside(trial, warm)
    if trial.must_work:
        return Property(trial.group, trial.says, done, None, evidence)
    shown = None
    if trial.outside:
        shown, without = _outside(trial, stand)
        evidence += f" (without the sandbox: {without})"
    return Property(trial.group, trial.says, not done, shown, evidence)


def _inside(trial: Trial, warm: Warm) -> tuple[bool, str]:
    """Run an attack in a submission of its own; return whether it got its will, and how."""
    request = json.dumps({"attack": trial.attack, "arguments": trial.arguments})
    ours, theirs = socket.socketpair()
    ours.settimeout(_TRY_S)
    with ours, theirs, warm.spawn(trial.limits, [theirs.fileno()], request) as submission:
        theirs.close()
        namespace = os.stat(f"/proc/{submission.pid}/ns/pid").st_ino if trial.leaves_nothing else 0
        answer = b""
        while not answer.endswith(b"}"):
            part = ours.recv(4096)
            if not part:
                break
            answer += part
        ending = submission.wait(_TRY_S) or submission.kill()
    if not answer:
        return _died(trial, ending)
    said = json.loads(answer)
    if trial.leaves_nothing:
        left = processes_in(namespace)
        return bool(left), f"{said['evidence']}; {len(left)} processes are left after the end"
    return said["done"], said["evidence"]


def _died(trial: Trial, ending: Ending) -> tuple[bool, str]:
    if ending.by in trial.may_end:
        return False, f"was ended for its {ending.by}"
    return not trial.must_work, f"broke off without an answer: {ending}"


def _outside(trial: Trial, stand: Stand) -> tuple[bool, str]:
    command = [sys.executable, "-m", PROGRAM, trial.attack, json.dumps(trial.arguments)]
    environment = {
        **os.environ,
        stand.variable: stand.marker,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        command, env=environment, cwd=stand.folder, capture_output=True, text=True, timeout=_TRY_S
    )
    if done.returncode:
        return False, f"exit status {done.returncode}"
    said = json.loads(done.stdout.splitlines()[-1])
    return said["done"], said["evidence"]


def processes_in(namespace: int) -> list[int]:
    """Return the processes of this machine that are in a pid namespace, by its inode number."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                if os.stat(f"/proc/{name}/ns/pid").st_ino == namespace:
                    found.append(int(name))
            except OSError:
                continue  # ended just now, or somebody else's
    return found
