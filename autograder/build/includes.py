"""Code that several lessons share, put into the locked cells that ask for it.

A released notebook must work by itself in Colab, so shared code has one origin, `course/shared/`,
and is built into each lesson: `# %% setup include="checks"` puts `course/shared/checks.py` below
that cell's own lines, so that a reader meets the lesson's own lines first. Words in double braces
stand for what only the lesson knows: `{{exercises}}`, `{{optional}}` (those whose tests earn no
points) and `{{written}}`, by name, and `{{given}}`, the functions that students get to repair, each
with a checksum of its text.
"""

from __future__ import annotations

import ast
import dataclasses
import re
import textwrap
import zlib
from collections.abc import Iterator
from pathlib import Path

from autograder.build.markers import looks_like_a_marker
from autograder.build.markup import Cell, Lesson, read_text
from autograder.build.stubs import stubbed
from autograder.errors import MarkupError


def with_includes(lesson: Lesson, folder: Path) -> Lesson:
    """The same lesson, with the files of `folder` put into the cells that include them.

    Raises:
        MarkupError: for a file that is not there or is not valid Python.
    """
    cells = [_expanded(cell, lesson, folder) if cell.include else cell for cell in lesson.cells]
    return dataclasses.replace(lesson, cells=cells)


def _expanded(cell: Cell, lesson: Lesson, folder: Path) -> Cell:
    parts = [cell.source] if cell.source else []
    for name in cell.include:
        path = folder / f"{name}.py"
        if not (name.isidentifier() and path.is_file()):
            text = f"cell '{cell.title}' includes '{name}'; there is no course/shared/{name}.py."
            raise MarkupError(lesson.path, cell.line, text)
        parts.append(_filled(_code(path), lesson))
    first = cell.source.count("\n") + 2 if cell.source else 1
    return dataclasses.replace(cell, source="\n\n\n".join(parts), included=first)


def _filled(code: str, lesson: Lesson) -> str:
    """A shared file's code with the lesson's exercises in it."""
    names = [cell.title for cell in lesson.answers()]
    optional = [name for name in names if not any(test.points for test in lesson.tests(name))]
    values = {
        "exercises": " ".join(name for name in names if name not in optional),
        "optional": " ".join(optional),
        "written": ", ".join(cell.title for cell in lesson.cells if cell.role == "manual"),
        "given": " ".join(_given(lesson)),
    }
    for word, value in values.items():
        lines = textwrap.fill(value, 88, initial_indent="    ", subsequent_indent="    ")
        code = code.replace(f"{{{{{word}}}}}", value if len(value) < 70 else f"\n{lines}\n    ")
    return code


def _given(lesson: Lesson) -> Iterator[str]:
    """The functions that students get with a defect, each with the checksum of its text."""
    for cell in lesson.answers():
        text = "\n".join(stubbed(cell.source, cell.kind, cell.title)).strip()
        if "NotAnswered" not in text and re.search(rf"^def {cell.title}\b", text, re.MULTILINE):
            yield f"{cell.title}:{zlib.crc32(text.encode()):x}"


def _code(path: Path) -> str:
    """A shared file's code without its docstring, which is for authors."""
    text = read_text(path)
    for number, line in enumerate(text.split("\n"), 1):
        if looks_like_a_marker(line):
            text = f"'{line.strip()}' looks like a marker, and shared files have none; reword it."
            raise MarkupError(path, number, text)
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise MarkupError(path, error.lineno or 1, f"not valid Python: {error.msg}.") from None
    lines = text.split("\n")
    if ast.get_docstring(tree) is not None:
        lines = lines[tree.body[0].end_lineno :]
    return "\n".join(lines).strip("\n")
