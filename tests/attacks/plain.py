"""An attack against stock nbgrader: `nbgrader autograde` with its own preprocessors and a kernel.

In a throw-away copy of the course. There student code runs with the grader's rights, which is the
point; the bombs of the corpus are bounded, and what they leave is ended here.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import psutil

from autograder.referee.sandbox.memory import own_bytes
from tests.attacks.corpus import Attack
from tests.attacks.lesson import NAME, PRIVATE
from tests.attacks.stage import Effects, Server, Stage
from tests.people import COMMANDS, environment

_CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "small"
c.Execute.timeout = 10
"""
_MEMORY_BYTES = 2 << 30
_MOST_SECONDS = 150.0
_MARK = "AUTOGRADER_ATTACK"


class Plain:
    """Runs attacks against stock nbgrader, each in a copy of one course."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        (stage.course.root / "nbgrader_config.py").write_text(_CONFIG, encoding="utf-8")
        self._stage, self._folder = stage, folder
        honest = stage.copy(folder / "honest")
        honest.hand_in("student03", honest.released())
        honest.before = honest.files()
        start = time.monotonic()
        self._grade(honest)
        self._seconds = time.monotonic() - start
        self._honest = honest.grades()
        # What nbgrader and Jupyter write into a home by themselves.
        self._usual = set(honest.files()) - set(honest.before)

    def run(self, attack: Attack) -> Effects:
        """What one attack gains and does there."""
        stage = self._stage.copy(self._folder / attack.name)
        try:
            stage.attack(attack)
            with Server(attack) as server:
                start = time.monotonic()
                peak, left = self._grade(stage)
                seconds = time.monotonic() - start
            effects = self._effects(stage, attack)
            if seconds > 2 * self._seconds + 20:
                effects["limits"] = f"{seconds:.0f} s"
            if peak > _MEMORY_BYTES:
                effects["limits"] = f"{peak / (1 << 30):.1f} GB of memory"
            if left:
                effects["processes"] = f"{left} processes left"
            if server.visits:
                effects["network"] = "connected"
            return effects
        finally:
            shutil.rmtree(stage.top, ignore_errors=True)

    def _effects(self, stage: Stage, attack: Attack) -> Effects:
        for path in set(stage.files()) & self._usual - set(stage.before):
            (stage.top / path).unlink()
        try:
            return stage.effects("student03", self._honest, attack.wins == "page")
        except Exception as error:  # a gradebook or a notebook that cannot be read any more
            return {"neighbour": f"grading is broken ({type(error).__name__})"}

    def _grade(self, stage: Stage) -> tuple[int, int]:
        """Grade everybody; returns the most memory in use, and how many processes are left."""
        env = environment(stage.top / "home", TMPDIR=str(stage.top / "tmp"))
        path = f"{COMMANDS}{os.pathsep}{env['PATH']}"
        env |= {
            "PATH": path,
            "GRADER_TOKEN": PRIVATE,
            "OMP_NUM_THREADS": "1",
            _MARK: str(stage.top),
        }
        command = [sys.executable, "-m", "nbgrader", "autograde", NAME]
        with (stage.top.parent / f"{stage.top.name}.log").open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=stage.course.root,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        watch = _Watch(str(stage.top))
        with watch:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_MOST_SECONDS)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        time.sleep(2)  # for what ends by itself when the kernel does
        left = watch.alive()
        for one in left:
            with contextlib.suppress(psutil.Error):
                one.kill()
        return watch.peak, len(left)


class _Watch:
    """Adds up the memory of all processes with our mark in their environment."""

    def __init__(self, mark: str) -> None:
        self._mark, self.peak = mark, 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def alive(self) -> list[psutil.Process]:
        return [p for p in psutil.process_iter() if _has_mark(p, self._mark)]

    def _look(self) -> None:
        while not self._over.wait(0.5):
            self.peak = max(self.peak, sum(own_bytes(p.pid) for p in self.alive()))

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._over.set()
        self._thread.join()


def _has_mark(process: psutil.Process, mark: str) -> bool:
    with contextlib.suppress(psutil.Error, OSError):
        return process.environ().get(_MARK) == mark and process.status() != psutil.STATUS_ZOMBIE
    return False
