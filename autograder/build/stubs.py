"""What students see in place of a solution; `release` puts it into their notebooks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from autograder.build.code import names_bound
from autograder.build.markers import SCHEME, SOLUTION, STUB
from autograder.build.markup import Cell, Lesson
from autograder.errors import MarkupError


def stubbed(source: str, kind: str, name: str) -> Iterator[str]:
    """The lines of an answer cell's source with stubs in place of its solution blocks."""
    default = "*Write your answer here.*" if kind == "markdown" else f'raise NotAnswered("{name}")'
    indent, inside = "", False
    own: list[str] | None = None
    for line in source.split("\n"):
        if re.match(rf"\s*### BEGIN {SOLUTION}\s*$", line):
            indent, own, inside = line[: len(line) - len(line.lstrip())], None, True
        elif re.match(rf"\s*### END {SOLUTION}\s*$", line):
            yield from [indent + default] if own is None else own
            inside = False
        elif not inside:
            yield line
        elif line.strip() == STUB:
            own = []
        elif own is not None:
            own.append(re.sub(r"# ?", "", line, count=1))


def solution_only(source: str) -> str:
    """An answer cell's source as a solution alone: no markers, stub lines or mark scheme."""
    kept, skipping = [], False
    for line in source.split("\n"):
        marker = re.match(rf"\s*### (BEGIN|END) ({SOLUTION}|{SCHEME})\s*$", line)
        if marker or line.strip() == STUB:
            skipping = line.strip() == STUB or bool(marker and marker.groups() == ("BEGIN", SCHEME))
        elif not skipping:
            kept.append(line)
    return "\n".join(kept).rstrip()


def check_stub(lesson: Lesson, cell: Cell, locked: set[str]) -> None:
    """Check that students can run an answer's cell as they get it, before they write anything.

    Args:
        locked: the names that locked cells above bind.

    Raises:
        MarkupError: if it is not valid Python, stops with an error or does not define the title,
            or if nothing defines the error that it raises later.
    """
    source = "\n".join(stubbed(cell.source, cell.kind, cell.title))
    hint = f"end the solution block with '{STUB}' and the commented lines that students get"
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        text = f"what students get of '{cell.title}' is not valid Python ({error.msg}); {hint}."
        raise MarkupError(lesson.path, cell.line, text) from None
    if any(isinstance(node, ast.Raise) for node in _at_once(tree)):
        text = f"what students get of '{cell.title}' fails as soon as it is run"
        text += "; keep the lines with 'def' and 'class' out of the solution block, or"
        raise MarkupError(lesson.path, cell.line, f"{text} {hint}.")
    if cell.title not in names_bound(source):
        text = f"what students get of '{cell.title}' does not define '{cell.title}'"
        raise MarkupError(lesson.path, cell.line, f"{text}, and its tests would not find it.")
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if "NotAnswered" in used - locked:
        text = 'no locked cell above defines NotAnswered; give the set-up cell include="checks".'
        raise MarkupError(lesson.path, cell.line, text)


def _at_once(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree that run when the cell runs: not those inside functions."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield child
            yield from _at_once(child)
