"""A lesson made ready for judging, once: its locked cells run, its tests compiled and tried.

Each test is tried on the reference solution, in a fork; one that fails there is a grader error, the
instructor's to repair, and is never charged to a student.
"""

from __future__ import annotations

import contextlib
import copy
import dis
import io
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import CodeType, FunctionType, ModuleType
from typing import Any

from autograder.errors import CourseError
from autograder.referee.plan import LessonCell
from autograder.referee.seeds import seed_everything


@dataclass
class Prepared:
    """A lesson's warm copy.

    Attributes:
        cells: its code cells.
        namespace: what its locked cells define.
        codes: its test cells, compiled, by name.
        broken: tests that the reference solution fails, and why.
    """

    cells: Sequence[LessonCell]
    namespace: dict[str, Any]
    codes: dict[str, CodeType]
    broken: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        answers = [cell.name for cell in self.cells if cell.role == "answer"]
        used = {test: _names(code) for test, code in self.codes.items()}
        self._uses = {t: [name for name in answers if name in names] for t, names in used.items()}

    def fresh(self) -> dict[str, Any]:
        """The locked cells' names for one test, with data of their own.

        So whatever is changed in one test, allowed or not, is gone in the next one.
        """
        copies: dict[int, Any] = {}
        names: dict[str, Any] = {}
        for name, value in self.namespace.items():
            if isinstance(value, FunctionType) and value.__globals__ is self.namespace:
                names[name] = _bound_to(value, names)
            elif name.startswith("__") or isinstance(value, ModuleType):
                names[name] = value
            else:
                try:
                    names[name] = copy.deepcopy(value, copies)
                except Exception:  # what cannot be copied, such as an open file
                    names[name] = value
        return names

    def answers_in(self, test: str) -> list[str]:
        """The answers that a test uses, in the lesson's order."""
        return self._uses[test]


def _bound_to(function: FunctionType, names: dict[str, Any]) -> FunctionType:
    """The same function, which finds its global names elsewhere."""
    code, defaults, cells = function.__code__, function.__defaults__, function.__closure__
    bound = FunctionType(code, names, function.__name__, defaults, cells)
    bound.__kwdefaults__, bound.__doc__ = function.__kwdefaults__, function.__doc__
    bound.__dict__.update(function.__dict__)
    return bound


def prepare(cells: Sequence[LessonCell], seed: int) -> Prepared:
    """Run a lesson's locked cells and try its tests.

    Raises:
        CourseError: if a locked cell fails.
    """
    namespace: dict[str, Any] = {"__name__": "__main__"}
    codes = {}
    for cell in cells:
        if cell.role == "test":
            codes[cell.name] = compile(cell.source, f"<{cell.name}>", "exec")
        elif cell.role == "locked":
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    exec(compile(_python(cell.source), f"<{cell.name}>", "exec"), namespace)
            except Exception as error:
                text = f"the locked cell '{cell.name}' fails: {type(error).__name__}: {error}"
                raise CourseError(text) from None
    lesson = Prepared(cells, namespace, codes)
    lesson.broken = _try_reference(lesson, seed)
    return lesson


def _python(source: str) -> str:
    if not any(line.lstrip()[:1] in ("%", "!") for line in source.split("\n")):
        return source
    lines = source.split("\n")
    return "\n".join("" if line.lstrip()[:1] in ("%", "!") else line for line in lines)


def _try_reference(lesson: Prepared, seed: int) -> dict[str, str]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            with os.fdopen(writing, "w") as out:
                json.dump(_failures(lesson, seed), out)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as result:
        text = result.read()
    os.waitpid(child, 0)
    if not text:
        raise CourseError("the lesson's reference solutions end the process that tries them.")
    failures: dict[str, str] = json.loads(text)
    return failures


def _failures(lesson: Prepared, seed: int) -> dict[str, str]:
    failures = {}
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        namespace = dict(lesson.namespace)
        for cell in lesson.cells:
            try:
                if cell.role == "answer":
                    exec(compile(cell.source, f"<{cell.name}>", "exec"), namespace)
                elif cell.role == "test":
                    seed_everything(cell.name, seed)
                    exec(lesson.codes[cell.name], dict(namespace))
            except Exception as error:
                failures[cell.name] = f"{type(error).__name__}: {error}"
    return failures


def _names(code: CodeType) -> set[str]:
    """The global names that code reads, those in its inner functions included."""
    read = {
        i.argval for i in dis.get_instructions(code) if i.opname in ("LOAD_NAME", "LOAD_GLOBAL")
    }
    return read.union(*(_names(const) for const in code.co_consts if isinstance(const, CodeType)))
