"""Changes to the text of one answer cell, and what a mutation operator must know to propose one.

Operators look at the syntax tree and propose other nodes; an `Edit` puts the new code into the
text, so that all other lines stay as they were written. Stands below the modules of operators.
"""

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

_Expression = TypeVar("_Expression", bound=ast.expr)

Proposals = Iterator[tuple[str, ast.expr]]
"""What a rule yields for one expression: an operator's name and the expression to put there."""


@dataclass(frozen=True)
class Edit:
    """Put `text` in place of bytes `start` to `end` of a source, on lines `line` to `end_line`."""

    operator: str
    line: int
    end_line: int
    start: int
    end: int
    text: str

    def apply(self, source: str) -> str:
        """Return the source with this edit made."""
        raw = source.encode()
        return (raw[: self.start] + self.text.encode() + raw[self.end :]).decode()


class Cell:
    """One cell's text and tree, and what operators must know of a node's surroundings.

    Attributes:
        raw: the text as bytes, which is what the tree's column offsets count.
        nodes: every node with its parent, in the order of the text; without annotations, the
            insides of f-strings, and what is raised (no test may depend on a message's text).
        inputs: names of arguments and loop variables, whose values may belong to the caller.
        shared: inputs, and names that are read more than once: a change of their values shows.
        strings: the strings of the cell, docstrings and keys of dicts left out.
        unordered: collections whose order does not matter, as in `x in (1, 2)`.
        apart: expressions that no rule for expressions may replace.
    """

    def __init__(self, source: str) -> None:
        self.raw = source.encode()
        self._line_starts = [0]
        for line in self.raw.splitlines(keepends=True):
            self._line_starts.append(self._line_starts[-1] + len(line))
        self.nodes = list(_walk(ast.parse(source), None))
        self.inputs: set[str] = set()
        self._reads: Counter[str] = Counter()
        self.strings: list[str] = []
        self.unordered: set[ast.AST] = set()
        self.apart: set[ast.AST] = set()
        for node, _ in self.nodes:
            self._note(node)
        self.shared = self.inputs | {name for name, reads in self._reads.items() if reads > 1}

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.arg(arg=name):
                self.inputs.add(name)
            case ast.For(target=target):
                self.inputs.update(n.id for n in ast.walk(target) if isinstance(n, ast.Name))
            case (
                ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[members])
                | ast.Call(func=ast.Name(id="isinstance"), args=[_, members])
                | ast.ExceptHandler(type=ast.Tuple() as members)
            ):
                self.unordered.add(members)
            case ast.Name(id=name, ctx=ast.Load()):
                self._reads[name] += 1
            case ast.Subscript(slice=ast.Tuple() as index):
                self.apart.add(index)
            case ast.Dict(keys=keys):
                self.apart.update(key for key in keys if key is not None)
            case ast.Expr(value=ast.Constant() as docstring):
                self.apart.add(docstring)
            case ast.Constant(value=str(text)) if node not in self.apart:
                self.strings.append(text)

    def start(self, node: ast.stmt | ast.expr) -> int:
        """Return where a node begins in `raw`."""
        return self._line_starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.stmt | ast.expr) -> int:
        """Return where a node ends in `raw`."""
        return self._line_starts[_end_line(node) - 1] + (node.end_col_offset or 0)

    def edit(self, operator: str, node: ast.stmt | ast.expr, text: str) -> Edit:
        """Return the edit that puts `text` in place of a node."""
        start, end = self.start(node), self.end(node)
        return Edit(operator, node.lineno, _end_line(node), start, end, text)

    def replace(
        self, operator: str, node: ast.expr, parent: ast.AST | None, other: ast.expr
    ) -> Edit:
        """Return the edit that puts `other` in place of an expression, in brackets if need be."""
        argument = isinstance(parent, ast.Call) and parent.func is not node
        alone = argument or isinstance(parent, ast.stmt | ast.keyword | ast.Dict)
        atomic = isinstance(other, ast.Name | ast.Call | ast.Attribute | ast.Subscript)
        before, after = self.raw[: self.start(node)].rstrip(), self.raw[self.end(node) :].lstrip()
        bracketed = before.endswith(b"(") and after.startswith(b")")
        text = ast.unparse(other)
        return self.edit(operator, node, text if alone or atomic or bracketed else f"({text})")

    def drop_decorator(self, operator: str, decorator: ast.expr) -> Edit:
        """Return the edit that takes a decorator away, its `@` included."""
        start = self.raw.rindex(b"@", 0, self.start(decorator))
        line = decorator.lineno
        return Edit(operator, line, _end_line(decorator), start, self.end(decorator), "")

    def drop_entry(self, operator: str, key: ast.expr, value: ast.expr) -> Edit:
        """Return the edit that takes one entry out of a dict display, its comma included."""
        end = self.end(value)
        rest = self.raw[end:].lstrip()
        if rest.startswith(b","):
            end = len(self.raw) - len(rest) + 1
        return Edit(operator, key.lineno, _end_line(value), self.start(key), end, "")


def _end_line(node: ast.stmt | ast.expr) -> int:
    return node.lineno if node.end_lineno is None else node.end_lineno


def _walk(node: ast.AST, parent: ast.AST | None) -> Iterator[tuple[ast.AST, ast.AST | None]]:
    yield node, parent
    if isinstance(node, ast.JoinedStr | ast.Raise):
        return
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and field not in ("annotation", "returns"):
                yield from _walk(child, node)


def changed(node: _Expression, **fields: Any) -> _Expression:
    """Return a copy of an expression with other fields."""
    other = copy.copy(node)
    for field, value in fields.items():
        setattr(other, field, value)
    return other


def without(items: list[Any], index: int) -> list[Any]:
    """Return a list without the item at an index."""
    return items[:index] + items[index + 1 :]


def put(items: list[Any], index: int, item: Any) -> list[Any]:
    """Return a list with another item at an index."""
    return [*items[:index], item, *items[index + 1 :]]


def swapped(items: list[Any], index: int) -> list[Any]:
    """Return a list in which the item at an index and the next one have changed places."""
    return [*items[:index], items[index + 1], items[index], *items[index + 2 :]]


def shifts(node: ast.expr) -> list[ast.expr]:
    """Return node + 1 and node - 1; nothing for a number, which the library's operators shift."""
    if isinstance(node, ast.Constant):
        return []
    return [ast.BinOp(node, sign, ast.Constant(1)) for sign in (ast.Add(), ast.Sub())]
