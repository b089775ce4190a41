"""Whether predictions were written down, or worked out by the code that they are about.

A cell of predictions is a dict of literals; sums of numbers count as one. Filling it in afterwards
is fine as long as literals go in, at the top level of a cell: under an `if` or a `try` it would be
the code's result that chooses. Reading the dict (as test cells do) is fine; whatever else could
change it is not.
"""

from __future__ import annotations

import ast
import copy
import operator
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from autograder.referee.reading.notebook import read_notebook
from autograder.referee.reading.scopes import Function, Scope

_ADVICE = 'write the value itself, such as (2, 3), "float32" or True'
_CHANGING = {"pop", "popitem", "clear", "setdefault", "setitem", "append", "extend", "insert"}
_CHANGING |= {"update", "add", "setattr", "__setitem__", "__delitem__", "__ior__", "__init__"}
_ARITHMETIC: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_LARGE = 1e15  # no sum that somebody writes down comes near it
_TESTS = (ast.Compare, ast.Assert, ast.If, ast.While, ast.UnaryOp, ast.comprehension)
_READS = (*_TESTS, ast.Expr, ast.FormattedValue, ast.For, ast.Starred)


def not_literal(cells: str | Sequence[str], name: str = "predictions") -> str | None:
    """Say in one sentence where a dict of predictions is not written in literals; None where it is.

    Args:
        cells: one cell's source, or those of all the submission's code cells in order; test cells
            may be among them, as they only read the dict.
        name: the dict's name.
    """
    return _read(cells, name).fault


def literal_value(cells: str | Sequence[str], name: str = "predictions") -> dict[Any, Any] | None:
    """Return the dict as it is written, without running anything; None where `not_literal` objects.

    Whoever grades this value, and not the one in the student's process, need not fear code that
    changes the dict in a way that `not_literal` cannot see.
    """
    reading = _read(cells, name)
    return None if reading.fault else copy.deepcopy(reading.value)


def _read(cells: str | Sequence[str], name: str) -> _Reading:
    return _reading((cells,) if isinstance(cells, str) else tuple(cells), name)


@lru_cache(2)  # the referee asks for both
def _reading(cells: tuple[str, ...], name: str) -> _Reading:
    return _Reading(cells, name)


class _NotLiteral(Exception):
    """Says what is wrong with a statement that touches the dict."""


class _Reading:
    """One pass over all cells in order, which keeps the dict's value and the first fault."""

    def __init__(self, cells: tuple[str, ...], name: str) -> None:
        self.name = name
        self.notebook = read_notebook(cells)
        self.trees = [tree for tree in self.notebook.trees if tree is not None]
        self.value: dict[Any, Any] = {}
        self.written: set[ast.AST] = set()
        self.fault: str | None = None
        try:
            self.defined(cells)
            for statement in (statement for tree in self.trees for statement in tree.body):
                self.statement(statement)
            self.uses()
        except _NotLiteral as fault:
            self.fault = str(fault)

    def defined(self, sources: Sequence[str]) -> None:
        """See that some cell defines the dict at all."""
        if self.name in self.notebook.module.bindings:
            return
        pairs = zip(self.notebook.trees, sources, strict=True)
        broken = any(tree is None and self.name in source for tree, source in pairs)
        why = "its cell is not valid Python" if broken else "no cell defines it"
        raise _NotLiteral(f"{self.name} has no value, because {why}.")

    def statement(self, node: ast.stmt) -> None:
        """Take over what a statement at the top level of a cell writes into the dict."""
        match node:
            case ast.Assign(targets=[ast.Name(id=self.name) as target], value=value):
                self.value = self.items(value)
            case ast.AnnAssign(target=ast.Name(id=self.name) as target, value=ast.expr() as value):
                self.value = self.items(value)
            case ast.AugAssign(target=ast.Name(id=self.name) as target, op=ast.BitOr()):
                self.value |= self.items(node.value)
            case ast.Assign(targets=places) if all(map(self.is_entry, places)):
                for place in places:
                    assert isinstance(place, ast.Subscript)
                    entry = ast.Dict([place.slice], [node.value], lineno=node.lineno)
                    self.value |= self.items(entry)
                    self.written.add(place.value)
                return
            case ast.Expr(
                value=ast.Call(
                    func=ast.Attribute(attr="update", value=ast.Name(id=self.name) as target),
                    args=values,
                    keywords=words,
                )
            ):
                for value in values:
                    self.value |= self.items(value)
                for word in words:
                    name = None if word.arg is None else ast.Constant(word.arg)
                    self.value |= self.items(ast.Dict([name], [word.value], lineno=node.lineno))
            case _:
                return
        self.written.add(target)

    def is_entry(self, place: ast.expr) -> bool:
        """Whether an assignment's target is an entry of the dict."""
        match place:
            case ast.Subscript(value=ast.Name(id=self.name)):
                return True
        return False

    def items(self, node: ast.expr) -> dict[Any, Any]:
        """Return the value of a dict display of literals."""
        if not isinstance(node, ast.Dict):
            text = f"{self.name} (line {node.lineno}) is `{_text(node)}`, and not a dict in braces"
            raise _NotLiteral(f"{text}: {_ADVICE} for each key.")
        found = {}
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                text = f"{self.name} (line {node.lineno}) takes in `{_text(value)}`, another dict"
                raise _NotLiteral(f"{text}: {_ADVICE} for each key.")
            try:
                known = ast.literal_eval(key)
                hash(known)
            except (ValueError, TypeError, RecursionError):
                text = f"{self.name} (line {node.lineno}) has the key `{_text(key)}`"
                raise _NotLiteral(f"{text}: leave the keys as they are.") from None
            try:
                found[known] = ast.literal_eval(_Sums().visit(copy.deepcopy(value)))
            except (ValueError, TypeError, RecursionError, ArithmeticError):
                line = getattr(value, "lineno", node.lineno)
                text = f"{self.name}[{known!r}] (line {line}) is `{_text(value)}`"
                raise _NotLiteral(f"{text}: {_ADVICE}, and let nothing work it out.") from None
        return found

    def uses(self) -> None:
        """See that whatever else touches the dict, or another name for it, reads it only."""
        parents = {
            child: node
            for tree in self.trees
            for node in ast.walk(tree)
            for child in ast.iter_child_nodes(node)
        }
        aliases = {(self.notebook.module, self.name)}
        size = 0
        while size < len(aliases):
            size = len(aliases)
            for node in parents:
                if isinstance(node, ast.Name) and node not in self.written:
                    home = self.notebook.home(node.id, self.notebook.scope_of[node])
                    if home is not None and (home, node.id) in aliases:
                        aliases |= self.use(node, parents)

    def use(self, node: ast.Name, parents: dict[ast.AST, ast.AST]) -> set[tuple[Scope, str]]:
        """Judge one use of the dict; return the other names that it gets there."""
        around = parents[node]
        if node.id != self.name and isinstance(node.ctx, ast.Store):
            return set()
        match around if isinstance(node.ctx, ast.Load) else None:
            case ast.Subscript(value=value, ctx=ast.Load()) if value is node:
                method = parents[around]
                if not (isinstance(method, ast.Attribute) and method.attr in _CHANGING):
                    return set()
            case ast.Subscript(slice=key) if key is node:
                return set()
            case ast.Attribute(attr=name) if name not in _CHANGING:
                return set()
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.NamedExpr(target=ast.Name(id=name)):
                home = self.notebook.home(name, self.notebook.scope_of[node])
                return {(home, name)} if home is not None else set()
            case ast.Call() | ast.keyword():
                call = around if isinstance(around, ast.Call) else parents[around]
                if isinstance(call, ast.Call) and not _is_changing(call.func):
                    return set(self.parameters(call.func))
            case ast.BoolOp() if isinstance(parents[around], (*_TESTS, ast.BoolOp)):
                return set()
            case ast.Dict(keys=keys, values=values) if keys[values.index(node)] is None:
                return set()
            case ast.AST() if isinstance(around, _READS):
                return set()
        text = f"{self.name} is touched by `{_text(around)}` (line {node.lineno})"
        raise _NotLiteral(f"{text}, which may change it: {_ADVICE} in its cell, and leave it so.")

    def parameters(self, function: ast.expr) -> Iterator[tuple[Scope, str]]:
        """The names by which a function of the notebook's own may know its arguments."""
        if not isinstance(function, ast.Name):
            return
        bindings, _ = self.notebook.lookup(function.id, self.notebook.scope_of[function])
        for definition in (binding.node for binding in bindings):
            if isinstance(definition, Function):
                body = definition.body
                inner = self.notebook.scope_of[body[0] if isinstance(body, list) else body]
                yield from (
                    (inner, a.arg) for a in ast.walk(definition.args) if isinstance(a, ast.arg)
                )


class _Sums(ast.NodeTransformer):
    """Works out sums, differences, products and quotients of numbers."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Put the result in the place of a calculation with two numbers."""
        self.generic_visit(node)
        does = _ARITHMETIC.get(type(node.op))
        try:
            sides = ast.literal_eval(node.left), ast.literal_eval(node.right)
        except ValueError:
            return node
        if does is None or not all(type(side) in (int, float) for side in sides):
            return node
        result = does(*sides)
        return ast.Constant(result) if abs(result) < _LARGE else node


def _is_changing(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in _CHANGING


def _text(node: ast.AST) -> str:
    """The beginning of a piece of code, on one line."""
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 60 else f"{text[:57]}..."
