"""otter-grader, to compare with: the same tests in its format, graded by `otter run`.

It lives in an environment of its own, as its packages do not go together with this one's. Each
submission is graded by a process of its own, without a container: `otter run` is the fastest way
that it offers on one machine.
https://otter-grader.readthedocs.io/en/latest/workflow/executing_submissions/otter_run.html
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Self

import nbformat

from autograder.course import Course
from autograder.errors import CourseError

_WANTED = "otter-grader[grading]==7.0.0"
_MOST_SECONDS = 120.0  # for a submission; a test that never returns would hold it up for ever
_CONFIG = {"show_stdout": False, "show_hidden": True, "zips": False}
_TEST = """\
OK_FORMAT = False

from otter.test_files import test_case

name = {name!r}
points = None
{cases}"""
_CASE = """

@test_case(points={points}, hidden=False)
def test_{name}(env):
    exec({source!r}, dict(env))
"""


class Otter:
    """An environment with otter-grader in it.

    Args:
        python: its Python.
    """

    def __init__(self, python: Path) -> None:
        self._python = python
        code = "from importlib.metadata import version; print(version('otter-grader'))"
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
        if done.returncode:
            raise CourseError(f"{python}: otter-grader is not installed for this Python.")
        self.version = f"otter-grader {done.stdout.strip()}"

    @classmethod
    def install(cls, folder: Path) -> Self:
        """Make an environment in a folder, with this one's torch, NumPy and Matplotlib.

        Raises:
            CourseError: if that fails, as it does without a network.
        """
        python = folder / "bin" / "python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        same = [
            f"{name}=={version(name).split('+')[0]}" for name in ("torch", "numpy", "matplotlib")
        ]
        command: list[str | Path] = [python, "-m", "pip", "install", "-q", _WANTED, *same]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            last = done.stderr.strip().splitlines()[-1:]
            raise CourseError(f"otter-grader cannot be installed: {' '.join(last)}")
        return cls(python)

    def grade(self, course: Course, lesson: str) -> None:
        """Grade what was handed in, one after the other.

        Raises:
            CourseError: if it leaves a submission without results.
        """
        with tempfile.TemporaryDirectory(prefix="otter-") as folder:
            tests = Path(folder, "autograder.zip")
            _write_tests(course, lesson, tests)
            for number, path in enumerate(
                sorted(course.root.glob(f"submitted/*/{lesson}/*.ipynb"))
            ):
                out = Path(folder, str(number))
                out.mkdir()
                self._run(path, tests, out)

    def _run(self, path: Path, tests: Path, out: Path) -> None:
        """Grade one submission, within a time that otter itself does not keep."""
        command = [self._python, "-m", "otter", "run", path, "-a", tests, "-o", out]
        with subprocess.Popen(
            list(map(str, command)),
            cwd=out,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as run:
            try:
                _, said = run.communicate(timeout=_MOST_SECONDS)
            except subprocess.TimeoutExpired:
                return
            finally:  # also where the bench itself is ended
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(run.pid, signal.SIGKILL)
        if not (out / "results.json").is_file():
            last = said.decode(errors="replace").strip().splitlines()[-1:]
            raise CourseError(f"`otter run` gave no results for {path}: {' '.join(last)}")


def _write_tests(course: Course, lesson: str, path: Path) -> None:
    """Write the lesson's test cells as otter's autograder.zip."""
    notebook = nbformat.read(course.source_dir / lesson / f"{lesson}.ipynb", as_version=4)
    cells = [cell for cell in notebook.cells if _is_test(cell)]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("otter_config.json", json.dumps(_CONFIG))
        for cell in cells:
            meta = cell.metadata.nbgrader
            fields = {"name": meta.grade_id, "points": meta.points, "source": cell.source}
            text = _TEST.format(name=meta.grade_id, cases=_CASE.format(**fields))
            archive.writestr(f"tests/{meta.grade_id}.py", text)


def _is_test(cell: nbformat.NotebookNode) -> bool:
    meta = cell.metadata.get("nbgrader", {})
    return cell.cell_type == "code" and bool(meta.get("grade")) and not meta.get("solution")
