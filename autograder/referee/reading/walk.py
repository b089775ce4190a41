"""Walks over a definition's code, for `static.py`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.referee.reading.scopes import Binding

_TYPES = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.BinOp, ast.BitOr, ast.Tuple)
_PLAIN = (*_TYPES, ast.List, ast.expr_context)


def code_of(root: ast.AST, seen: set[ast.AST | Binding]) -> Iterator[ast.AST]:
    """Yield a definition's nodes, outer ones first, but no plain annotations and none twice."""
    waiting = [root]
    for node in waiting:  # grows on the way
        if node in seen:
            continue
        seen.add(node)
        yield node
        for key, value in ast.iter_fields(node):
            parts = value if isinstance(value, list) else [value]
            if key in ("annotation", "returns") and not isinstance(node, ast.AnnAssign):
                parts = [p for p in parts if isinstance(p, ast.AST) and not _is_plain(p)]
            waiting.extend(p for p in parts if isinstance(p, ast.AST))


def as_written(node: ast.Attribute) -> str:
    """An attribute as the student wrote it if it is a chain of names; `x.t().mm` gives `.mm`."""
    names = [node.attr]
    inner = node.value
    while isinstance(inner, ast.Attribute):
        names.append(inner.attr)
        inner = inner.value
    names.append(inner.id if isinstance(inner, ast.Name) else "")
    whole = ".".join(reversed(names))
    return whole if len(whole) <= 60 and whole[0] != "." else f".{node.attr}"


def _is_plain(annotation: ast.AST) -> bool:
    """Whether an annotation merely names types."""
    return all(isinstance(node, _PLAIN) for node in ast.walk(annotation))
