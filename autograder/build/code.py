"""The parsed code of one cell: what it binds, what it reads, and where that stands in the text."""

from __future__ import annotations

import ast
import symtable
import warnings
from collections.abc import Callable, Iterator
from typing import NoReturn

from autograder.build.markup import Cell, Lesson
from autograder.errors import MarkupError


class CellCode:
    """The code of a cell with a title, which must be plain Python.

    `bound` are the names that the cell binds for cells below, `read` those that it takes from
    itself or from elsewhere, and `inner` those that belong to functions and classes in it.

    Raises:
        MarkupError: for what Python refuses or warns about, for a magic, and for a star import.
    """

    def __init__(self, lesson: Lesson, cell: Cell) -> None:
        self.lesson, self.cell = lesson, cell
        try:
            self.tree, table = _compiled(cell.source)
        except SyntaxError as error:
            line = self.line(error.lineno or 0)
            plain = _without_magics(cell.source)
            if plain is not None and _fault(plain) is None:
                text = f"cell '{cell.title}' has a title and must be plain Python, without magics."
            else:
                text = _invalid(error)
            raise MarkupError(lesson.path, line, text) from None
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
                self.fail(self.line(node.lineno), "a star import hides names; name each of them.")
        self.bound, self.read = set(_bound(table)), set(_read(table))
        self.inner = {s.get_name() for t in _scopes(table) for s in t.get_symbols() if s.is_local()}

    def fail(self, line: int, text: str) -> NoReturn:
        """Raise a MarkupError for a line of the lesson's text."""
        raise MarkupError(self.lesson.path, line, text)

    def line(self, number: int) -> int:
        """The line in the lesson's text of a line of the cell: the header's for included code."""
        included = 0 < self.cell.included <= number
        return self.cell.line if included else self.cell.line + number

    def line_read(self, name: str) -> int:
        """The line in the lesson's text where a name is read first."""
        return self._first(name, _name_read)

    def line_bound(self, name: str) -> int:
        """The line in the lesson's text where a name is bound first."""
        return self._first(name, _name_bound)

    def _first(self, name: str, name_of: Callable[[ast.AST], str | None]) -> int:
        nodes = [node for node in _outside(self.tree, name) if name_of(node) == name]
        return self.line(min((getattr(node, "lineno", 0) for node in nodes), default=0))


def check_free(lesson: Lesson, cell: Cell) -> None:
    """Check a cell without a title, which may have magics and commands and a bare `await`.

    Raises:
        MarkupError: if it is not valid Python otherwise.
    """
    fault = _fault(cell.source)
    plain = _without_magics(cell.source) if fault else None
    if plain is not None:
        fault = _fault(plain)
    if fault:
        raise MarkupError(lesson.path, cell.line + (fault.lineno or 0), _invalid(fault))


def names_bound(source: str) -> set[str]:
    """The names that code which is valid Python binds where it stands."""
    return set(_bound(symtable.symtable(source, "cell", "exec")))


def _invalid(error: SyntaxError) -> str:
    return f"not valid Python: {error.msg.rstrip('.?')}."


def _parsed(source: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a SyntaxError then: students would see the warning
        return ast.parse(source)


def _compiled(source: str) -> tuple[ast.Module, symtable.SymbolTable]:
    tree = _parsed(source)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(tree, "cell", "exec")  # finds `return` outside a function, `assert (x, "text")` ...
    return tree, symtable.symtable(source, "cell", "exec")


def _fault(source: str) -> SyntaxError | None:
    try:
        _parsed(source)
    except SyntaxError as error:
        return error
    return None


def _without_magics(source: str) -> str | None:
    """The cell with IPython's magics and commands turned into calls; None if there are none."""
    from IPython.core.inputtransformer2 import TransformerManager

    try:
        text: str = TransformerManager().transform_cell(source)
    except SyntaxError:
        return None
    return text if "get_ipython()" in text else None


def _outside(node: ast.AST, name: str) -> Iterator[ast.AST]:
    """The nodes below one, but for functions and comprehensions where the name is a local one."""
    for child in ast.iter_child_nodes(node):
        local: set[str] = set()
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            local = {arg.arg for arg in ast.walk(child.args) if isinstance(arg, ast.arg)}
        for loop in getattr(child, "generators", []):
            local |= {n.id for n in ast.walk(loop.target) if isinstance(n, ast.Name)}
        if name not in local:
            yield child
            yield from _outside(child, name)


def _name_read(node: ast.AST) -> str | None:
    return node.id if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) else None


def _name_bound(node: ast.AST) -> str | None:
    if isinstance(node, ast.Name):
        return None if isinstance(node.ctx, ast.Load) else node.id
    if isinstance(node, ast.alias):
        return node.asname or node.name.partition(".")[0]
    return getattr(node, "name", None)  # of a function, a class, an exception, a pattern


def _bound(table: symtable.SymbolTable) -> Iterator[str]:
    for symbol in table.get_symbols():
        if symbol.is_assigned() or symbol.is_imported() or symbol.is_namespace():
            yield symbol.get_name()
    for scope in _scopes(table):
        for symbol in scope.get_symbols():
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
