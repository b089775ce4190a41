"""What the code of a lesson's cells may name and do, checked from the syntax tree.

Test cells run apart from the student's own cells, so they may use only what they bind themselves,
what locked cells above bind, and answers above. Locked cells may use only locked cells.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from autograder.build.code import CellCode, check_free
from autograder.build.markup import Lesson
from autograder.build.stubs import check_stub

_ALWAYS = set(dir(builtins)) | {"__name__", "__doc__"}

# Calls that would change more than the test cell itself, by the end of their dotted name.
_GLOBAL_EFFECTS = {
    "manual_seed", "seed", "seed_all", "manual_seed_all", "default_rng", "set_rng_state",
    "set_num_threads", "set_num_interop_threads", "set_printoptions", "seterr", "set_warn_always",
    "use_deterministic_algorithms", "set_float32_matmul_precision", "set_flush_denormal",
    "chdir", "putenv", "unsetenv", "setrecursionlimit", "simplefilter", "filterwarnings",
    "system", "popen", "Popen", "Thread", "fork", "exit", "_exit", "quit", "setattr", "delattr",
    "open", "write_text", "write_bytes", "savefig", "input", "breakpoint",
}  # fmt: skip


def check_names(lesson: Lesson) -> None:
    """Check the code of every cell of a lesson.

    Raises:
        MarkupError: for code that is not valid; for an answer that does not define its title, or
            whose stub cannot be run; for a locked cell or a test that uses a name from a cell that
            is not locked, or rebinds a name that it must not; for a test that leaves its answer
            out, or that has an effect beyond itself.
    """
    locked: set[str] = set()
    answers: set[str] = set()
    for cell in lesson.cells:
        if cell.kind != "code":
            continue
        if cell.role == "free":
            check_free(lesson, cell)
            continue
        code = CellCode(lesson, cell)
        if cell.role == "locked":
            _may_use(code, locked, "a locked cell may use only names from locked cells above")
            _may_not_rebind(code, answers)
            locked |= code.bound
        elif cell.role == "answer":
            _check_answer(code, locked)
            answers.add(cell.title)
        else:
            _check_test(code, locked, answers)


def _check_answer(code: CellCode, locked: set[str]) -> None:
    title = code.cell.title
    if title not in code.bound:
        code.fail(code.cell.line, f"answer '{title}' does not define '{title}'.")
    if title in locked:
        text = f"answer '{title}' rebinds a name of a locked cell above; use another name."
        code.fail(code.line_bound(title), text)
    functions = [node for node in ast.walk(code.tree) if isinstance(node, ast.FunctionDef)]
    known = {arg.arg for f in functions for arg in ast.walk(f.args) if isinstance(arg, ast.arg)}
    for name in code.cell.mutates:
        if name not in known:
            code.fail(code.cell.line, f"answer '{title}' has no argument '{name}' to mutate.")
    check_stub(code.lesson, code.cell, locked)


def _check_test(code: CellCode, locked: set[str], answers: set[str]) -> None:
    exercise, title = code.lesson.exercise_of(code.cell), code.cell.title
    if exercise not in answers:
        code.fail(code.cell.line, f"test '{title}' stands above its answer.")
    known = locked | answers
    _may_use(code, known, "a test may use only names from locked cells and answers above")
    _may_not_rebind(code, known)
    if exercise not in code.read:
        code.fail(code.cell.line, f"test '{title}' never uses '{exercise}', so it tests nothing.")
    for line, what in _effects(code, known):
        code.fail(line, f"test '{title}' has an effect beyond itself: {what}.")


def _may_use(code: CellCode, known: set[str], rule: str) -> None:
    unknown = code.read - code.bound - known - _ALWAYS
    for line, name in sorted((code.line_read(name), name) for name in unknown):
        code.fail(line, f"'{code.cell.title}' uses '{name}', but {rule}, and its own.")


def _may_not_rebind(code: CellCode, names: set[str]) -> None:
    for line, name in sorted((code.line_bound(name), name) for name in code.bound & names):
        text = f"'{code.cell.title}' rebinds '{name}', which a cell above defines"
        code.fail(line, f"{text}; use another name.")


def _effects(code: CellCode, foreign: set[str]) -> Iterator[tuple[int, str]]:
    """The effects of a test on more than itself, with their lines."""
    for node in ast.walk(code.tree):
        what = None
        if isinstance(node, ast.Call):
            what = _effect_of_call(node)
        elif isinstance(node, ast.Global):
            what = f"it declares '{node.names[0]}' global"
        elif isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
            text = ast.unparse(node)
            system = text.startswith(("os.environ", "sys.", "torch.backends", "warnings."))
            if system or _root(node) in foreign - code.inner:
                what = f"it changes '{text}'"
        if what:
            yield code.line(int(getattr(node, "lineno", 0))), what


def _effect_of_call(node: ast.Call) -> str | None:
    text = ast.unparse(node.func)
    name = text.rpartition(".")[2]
    if name in _GLOBAL_EFFECTS:
        return f"it calls '{name}'"
    return f"it calls '{text}'" if text.startswith("os.environ.") and name != "get" else None


def _root(node: ast.expr) -> str | None:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
