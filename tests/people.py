"""What people do around a course in tests: an environment of their own, and solved notebooks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import nbformat

from autograder.build.stubs import solution_only
from autograder.course import Course

COMMANDS = Path(sys.executable).parent  # nbgrader, jupyter and their like


def environment(home: Path, **more: str) -> dict[str, str]:
    """A person's environment: a home of their own, and nothing that points to the engine.

    Python's own commands are not on the PATH, as where a virtual environment is not activated.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "PYTHON"))}
    path = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if Path(p) != COMMANDS)
    return {**kept, "HOME": str(home), "PATH": path, **more}


def solve(course: Course, name: str, path: Path) -> None:
    """Write the reference solutions of a lesson into a student's notebook."""
    source = course.source_dir / name / f"{name}.ipynb"
    solutions = {}
    for cell in nbformat.read(source, as_version=4).cells:
        if "nbgrader" in cell.metadata:
            solution = solution_only(cell.source).partition("### BEGIN MARK SCHEME")[0]
            solutions[cell.metadata.nbgrader.grade_id] = solution.rstrip()
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = solutions[cell.metadata.nbgrader.grade_id]
    nbformat.write(notebook, path)
