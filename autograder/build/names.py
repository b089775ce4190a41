"""What names the cells of a lesson may use, checked from the syntax tree.

Test cells run apart from the student's own cells, so they may use only what they bind themselves,
what locked cells above bind, and answers above. Locked cells may use only locked cells.
"""

from __future__ import annotations

import ast
import builtins
import symtable
from collections.abc import Iterator

from autograder.build.markup import Cell, Lesson, MarkupError

_ALWAYS = set(dir(builtins)) | {"__name__", "__doc__", "get_ipython", "display"}

# Calls that would change more than the test cell itself, by the end of their dotted name.
_GLOBAL_EFFECTS = {
    "manual_seed", "seed", "seed_all", "manual_seed_all", "default_rng", "set_rng_state",
    "set_num_threads", "set_num_interop_threads", "set_printoptions", "seterr", "set_warn_always",
    "use_deterministic_algorithms", "set_float32_matmul_precision", "set_flush_denormal",
    "chdir", "putenv", "unsetenv", "setrecursionlimit", "simplefilter", "filterwarnings",
    "system", "popen", "Popen", "Thread", "fork", "exit", "_exit", "setattr", "delattr",
}  # fmt: skip


def check_names(lesson: Lesson) -> None:
    """Check every locked cell and test cell of a lesson.

    Raises:
        MarkupError: for code that does not parse, a name from a cell that is not locked, a test that
            binds a name of a locked cell or an answer, or one with a global effect.
    """
    locked: set[str] = set()
    answers: set[str] = set()
    for cell in lesson.cells:
        if cell.kind != "code":
            continue
        code = _Code(lesson, cell)
        if cell.role == "locked":
            code.may_use(locked, "a locked cell")
            locked |= code.bound
        elif cell.role == "answer":
            if cell.title not in code.bound:
                code.fail(cell.line, f"answer '{cell.title}' does not define '{cell.title}'.")
            answers.add(cell.title)
        elif cell.role == "test":
            if lesson.exercise_of(cell) not in answers:
                code.fail(cell.line, f"test '{cell.title}' stands above its answer.")
            code.may_use(locked | answers, "a test")
            for name in sorted(code.bound & (locked | answers)):
                code.fail(
                    code.line_of(name),
                    f"test '{cell.title}' rebinds '{name}', which a locked cell or an answer defines.",
                )
            code.has_no_global_effect()


class _Code:
    """The parsed code of one cell, with the cell's place for messages."""

    def __init__(self, lesson: Lesson, cell: Cell) -> None:
        self.lesson, self.cell = lesson, cell
        source = plain_python(cell.source)
        try:
            self.tree = ast.parse(source)
            self.table = symtable.symtable(source, "cell", "exec")
        except SyntaxError as error:
            self.fail(cell.line + (error.lineno or 0), f"not valid Python: {error.msg}.")
        stars = [n for n in ast.walk(self.tree) if isinstance(n, ast.ImportFrom)]
        for node in stars:
            if cell.role != "free" and any(alias.name == "*" for alias in node.names):
                self.fail(cell.line + node.lineno, "a star import hides where names come from.")
        self.bound = set(_bound(self.table))

    def fail(self, line: int, text: str) -> None:
        raise MarkupError(self.lesson.path, line, text)

    def line_of(self, name: str) -> int:
        """The line in the lesson's text of the first use of a name."""
        for node in ast.walk(self.tree):
            names = {getattr(node, key, None) for key in ("id", "name", "asname", "arg")}
            if name in names and hasattr(node, "lineno"):
                return self.cell.line + int(node.lineno)
        return self.cell.line

    def may_use(self, known: set[str], who: str) -> None:
        for name in sorted(set(_read(self.table)) - self.bound - known - _ALWAYS):
            text = f"'{self.cell.title}' uses '{name}', but {who} may use only names from locked cells"
            text += " above and its own." if who == "a locked cell" else " and answers above."
            self.fail(self.line_of(name), text)

    def has_no_global_effect(self) -> None:
        for node in ast.walk(self.tree):
            what = _effect(node)
            if what:
                text = f"test '{self.cell.title}' has an effect beyond itself: {what}."
                self.fail(self.cell.line + int(getattr(node, "lineno", 0)), text)


def plain_python(source: str) -> str:
    """A cell's source with IPython's magics and `!commands` turned into calls; lines stay lines."""
    if not any(line.lstrip()[:1] in ("%", "!", "?") for line in source.split("\n")):
        return source
    from IPython.core.inputtransformer2 import TransformerManager

    return TransformerManager().transform_cell(source)


def _bound(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace():
            yield symbol.get_name()
    for child in _scopes(table):
        for symbol in child.get_symbols():
            if symbol.is_declared_global() and symbol.is_assigned():
                yield symbol.get_name()


def _read(table: symtable.SymbolTable) -> Iterator[str]:
    for scope in (table, *_scopes(table)):
        for symbol in scope.get_symbols():
            if symbol.is_referenced() and (scope is table or symbol.is_global()):
                yield symbol.get_name()


def _scopes(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _scopes(child)


def _effect(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else None
        name = node.func.id if isinstance(node.func, ast.Name) else name
        return f"it calls '{name}'" if name in _GLOBAL_EFFECTS else None
    if isinstance(node, ast.Global):
        return f"it declares '{node.names[0]}' global"
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AugAssign | ast.AnnAssign):
        targets = [node.target]
    for target in targets:
        text = ast.unparse(target)
        if text.startswith(("os.environ", "sys.", "torch.backends", "warnings.")):
            return f"it sets '{text}'"
    return None
