"""The processes of a command that a test starts, and whether they have ended."""

from __future__ import annotations

import contextlib
import subprocess

import psutil

from tests.grading.classes import wait_until


def family(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """A run's processes, itself first."""
    try:
        parent = psutil.Process(process.pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def all_gone(processes: list[psutil.Process]) -> bool:
    return wait_until(lambda: not any(_runs(process) for process in processes))


def _runs(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False
