"""An attack against the referee: `nbgrader autograde` through its API, in one process for all.

As formgrader does it: one supervisor with its warm processes serves one attack after the other, and
after each of them student02's honest notebook.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from contextlib import chdir
from typing import Any

import psutil
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.grading import execute
from autograder.grading.config import load_config
from autograder.referee.sandbox.memory import own_bytes
from tests.attacks.corpus import Attack
from tests.attacks.lesson import NAME, PRIVATE
from tests.attacks.stage import Effects, Server, Stage

CELL_SECONDS, TEST_SECONDS, SUBMISSION_SECONDS = 3.0, 3.0, 20.0
MEMORY_GIB = 0.5
# For nbgrader's own steps, which a loaded machine makes slow.
_MORE_SECONDS = 30.0
# For the referee, whose share is bounded by what one message may hold.
_MORE_BYTES = 1 << 30


class Referee:
    """Runs attacks against the referee, in one course."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        # Limits that a busy machine does not pass, for the honest notebook.
        config = load_config(stage.course)
        self._neighbour = NbGraderAPI(CourseDirectory(config=config), config=config)
        config = load_config(stage.course)
        config.Referee.cell_seconds = CELL_SECONDS
        config.Referee.test_seconds = TEST_SECONDS
        config.Referee.submission_seconds = SUBMISSION_SECONDS
        config.Referee.memory_gib = MEMORY_GIB
        self._api = NbGraderAPI(CourseDirectory(config=config), config=config)
        os.environ["GRADER_TOKEN"] = PRIVATE
        self.grade("student02")
        self._honest = stage.grades()
        self._running = _processes()

    def close(self) -> None:
        """End the warm processes."""
        key = (True, self._stage.course.root)
        if key in execute._supervisors:
            execute._supervisors.pop(key).close()

    def run(self, attack: Attack) -> Effects:
        """What one attack gains and does, while it is graded and when student02 is graded after it."""
        stage, student = self._stage, attack.name
        stage.attack(attack, student)
        start = time.monotonic()
        with Server(attack) as server, _Watch(self._running) as watch:
            error = self.grade(student)
        seconds = time.monotonic() - start
        left = {p: name for p, name in _processes().items() if p not in self._running}
        again = self.grade("student02")
        effects = stage.effects(student, self._honest, attack.wins == "page")
        effects |= stage.feedback(student)
        known = {**self._honest, student: stage.grades()[student]}
        self._honest = {**known, "": self._honest[""]}
        if error:
            effects["ungraded"] = f"not graded: {error}"
        if again:
            effects["neighbour"] = f"student02 is not graded: {again}"
        if left:
            effects["processes"] = f"left: {', '.join(left.values())}"
        if seconds > SUBMISSION_SECONDS + _MORE_SECONDS:
            effects["limits"] = f"{seconds:.0f} s"
        if watch.peak > MEMORY_GIB * (1 << 30) + _MORE_BYTES:
            effects["limits"] = f"{watch.peak >> 20} MB of memory"
        if server.visits:
            effects["network"] = "connected"
        return effects

    def grade(self, student: str) -> str:
        """Grade one student; returns what nbgrader says where it fails."""
        api = self._neighbour if student == "student02" else self._api
        with chdir(self._stage.course.root):
            result: Mapping[str, Any] = api.autograde(NAME, student, force=True)
        if result["success"]:
            return ""
        return str(result.get("error") or result.get("log"))[-1500:]


def _processes() -> dict[int, str]:
    """This process's descendants, by their numbers."""
    found = {}
    for process in psutil.Process().children(recursive=True):
        try:
            if process.status() != psutil.STATUS_ZOMBIE:
                found[process.pid] = process.name()
        except psutil.Error:
            continue
    return found


class _Watch:
    """Adds up the memory that is taken besides that of the warm processes."""

    def __init__(self, running: Mapping[int, str]) -> None:
        self._running, self.peak = running, 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self) -> None:
        while not self._over.wait(0.2):
            new = [pid for pid in _processes() if pid not in self._running]
            self.peak = max(self.peak, sum(map(own_bytes, new)))

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._over.set()
        self._thread.join()
