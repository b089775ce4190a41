"""From source notebooks to what students get, by nbgrader's own generate_assignment.

It runs in a temporary course and without a gradebook, so building never touches the instructor's.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    CheckCellMetadata,
    ClearHiddenTests,
    ClearMarkScheme,
    ClearOutput,
    ClearSolutions,
    ComputeChecksums,
    LockCells,
    SaveCells,
)
from traitlets.config import Config
from traitlets.log import get_logger

from autograder.build.markers import SOLUTION
from autograder.build.stubs import stubbed
from autograder.errors import CourseError


class Stubs(ClearSolutions):  # nbgrader has no types
    """nbgrader's ClearSolutions with our stubs: replaces each solution block by its stub.

    The stub is what follows `### STUB` in the block, uncommented; else `raise NotAnswered("name")`
    in a code cell, and an invitation to write in a Markdown cell. `NotAnswered` comes from the
    lesson's set-up cell and shows as one sentence.
    """

    def preprocess_cell(
        self, cell: NotebookNode, resources: ResourcesDict, cell_index: int
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Replace the solution blocks of one cell, which must be a solution cell."""
        if f"### BEGIN {SOLUTION}" in cell.source:
            name = cell.metadata.nbgrader["grade_id"]
            cell.source = "\n".join(stubbed(cell.source, cell.cell_type, name))
        else:
            cell, resources = super().preprocess_cell(cell, resources, cell_index)
        return cell, resources


# Up to SaveCells a cell is as the gradebook keeps it. A mark scheme is cleared before that: an
# answer that is still the stub then has the gradebook's checksum, and scores 0 without a grader.
BEFORE_SAVING = [
    LockCells,
    Stubs,
    ClearMarkScheme,
    ClearOutput,
    CheckCellMetadata,
    ComputeChecksums,
]
PREPROCESSORS = [*BEFORE_SAVING, SaveCells, ClearHiddenTests, ComputeChecksums, CheckCellMetadata]


def configure_release(config: Any) -> None:
    """Set up nbgrader's generate_assignment for this course in a traitlets configuration."""
    # `release/` is in git, and nbgrader would skip what exists and leave the gradebook empty.
    config.GenerateAssignment.force = True
    config.GenerateAssignment.preprocessors = PREPROCESSORS
    _put_alembic_on_path()
    config.ClearMarkScheme.enforce_metadata = False  # ours stand in answers, not in task cells


def release_notebooks(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Build the released notebooks of some lessons.

    Args:
        sources: the source notebook's bytes, by the lesson's name.

    Returns:
        The released notebook's bytes, by the lesson's name.

    Raises:
        CourseError: if nbgrader refuses a notebook; with nbgrader's own words.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-build-") as folder:
        root = Path(folder)
        for name, content in sources.items():
            path = root / "source" / name / f"{name}.ipynb"
            path.parent.mkdir(parents=True)
            path.write_bytes(content)
        config = Config()
        configure_release(config)
        config.CourseDirectory.root = str(root)
        config.GenerateAssignment.no_database = True
        config.GenerateAssignment.preprocessors = [p for p in PREPROCESSORS if p is not SaveCells]
        for name in sources:
            with only_errors() as errors:
                try:
                    coursedir = CourseDirectory(config=config, assignment_id=name)
                    GenerateAssignment(coursedir=coursedir, config=config).start()
                except (NbGraderException, SystemExit) as error:
                    text = f"{name}: nbgrader cannot release this lesson: {reason(errors, error)}"
                    raise CourseError(text) from None
        return {n: (root / "release" / n / f"{n}.ipynb").read_bytes() for n in sources}


def reason(logged: Sequence[str], error: BaseException) -> str:
    """The error behind nbgrader's own, from the tracebacks that it logs; one line."""
    found = re.findall(r"^[\w.]*(?:Error|Exception): .*", "\n".join(logged), re.MULTILINE)
    return found[-1] if found else " ".join(str(error).split())


def _put_alembic_on_path() -> None:
    """nbgrader starts `alembic` by name, which fails where the environment is not activated."""
    if shutil.which("alembic") is None:
        os.environ["PATH"] = (
            f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
        )


@contextmanager
def only_errors() -> Iterator[list[str]]:
    """Keep nbgrader's log off the screen; yields the list that its errors go to."""
    errors: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            errors.append(record.getMessage().strip())

    logger = get_logger()
    keep, handlers, level = Keep(logging.ERROR), logger.handlers, logger.level
    propagate, logger.propagate = logger.propagate, False
    logger.handlers = [keep]
    try:
        yield errors
    finally:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)
