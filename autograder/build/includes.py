"""Code that several lessons share, put into the locked cells that ask for it.

A released notebook must work by itself in Colab, so shared code has one origin, `course/shared/`, and
is built into each lesson: `# %% setup include="checks"` puts `course/shared/checks.py` below that cell's
own lines, so that a reader meets the lesson's own lines first.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from autograder.build.markup import Cell, Lesson, MarkupError


def with_includes(lesson: Lesson, folder: Path) -> Lesson:
    """The same lesson, with the files of `folder` put into the cells that include them.

    Raises:
        MarkupError: for a file that is not there.
    """
    cells = [_expanded(cell, lesson, folder) if cell.include else cell for cell in lesson.cells]
    return dataclasses.replace(lesson, cells=cells)


def _expanded(cell: Cell, lesson: Lesson, folder: Path) -> Cell:
    parts = []
    for name in cell.include:
        path = folder / f"{name}.py"
        if not path.is_file():
            text = f"cell '{cell.title}' includes '{name}', but there is no course/shared/{name}.py."
            raise MarkupError(lesson.path, cell.line, text)
        text = path.read_text(encoding="utf-8").strip("\n")
        # The file's own docstring is for authors.
        parts.append(re.sub(r'\A""".*?"""\n+', "", text, flags=re.DOTALL))
    own = [cell.source] if cell.source else []
    return dataclasses.replace(cell, source="\n\n\n".join(own + parts))
