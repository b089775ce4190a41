"""A notebook's code cells as syntax trees, IPython's own syntax included.

The first step of reading a submission: `scopes.py` and `literal.py` work on these trees. No code is
executed. What a magic would run (`%time f = ...`, `%%capture` and its cell) is read as code too.
"""

from __future__ import annotations

import ast
import difflib
import warnings
from functools import lru_cache

_MAGICS = {"run_line_magic", "run_cell_magic"}
_MANY_LINES = 2000  # in longer cells lines are counted and not compared


def parse_cell(source: str) -> ast.Module | None:
    """Return a code cell's syntax tree with the cell's line numbers; None where it cannot run.

    Raises:
        RecursionError, MemoryError: for code that is nested too deep for Python's parser.
    """
    tree = _python(source)
    if tree is None and (plain := _without_magics(source)) is not None:
        tree = _python(plain)
        if tree is not None:
            _renumber(tree, _line_numbers(source, plain))
    if tree is not None:
        for call, name in list(magic_calls(tree)):
            _add_body(tree, call, name)
    return tree


def magic_calls(tree: ast.AST) -> list[tuple[ast.Call, str]]:
    """Return the calls that IPython's magics have become, each with the magic's name."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        (call, call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in _MAGICS
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    ]


def _python(source: str) -> ast.Module | None:
    flags = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree: ast.Module = compile(source, "<cell>", "exec", flags, dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    return tree


@lru_cache(256)
def _without_magics(source: str) -> str | None:
    from IPython.core.inputtransformer2 import TransformerManager

    try:
        return TransformerManager().transform_cell(source)
    except Exception:  # a cell that IPython cannot read does not run either
        return None


def _line_numbers(original: str, plain: str) -> list[int]:
    """For each line of the transformed cell, the number of the line that it came from."""
    before = [line.strip() for line in original.splitlines()]
    after = [line.strip() for line in plain.splitlines()]
    numbers = [0] * len(after)
    if len(after) <= _MANY_LINES:
        for match in difflib.SequenceMatcher(None, before, after, False).get_matching_blocks():
            for step in range(match.size):
                numbers[match.b + step] = match.a + step + 1
    for i in range(len(numbers)):
        numbers[i] = numbers[i] or min((numbers[i - 1] if i else 0) + 1, max(len(before), 1))
    return numbers


def _renumber(tree: ast.Module, numbers: list[int]) -> None:
    for node in ast.walk(tree):
        if isinstance(node, ast.expr | ast.stmt | ast.alias | ast.pattern | ast.arg | ast.keyword):
            node.lineno = numbers[min(node.lineno, len(numbers)) - 1] if numbers else node.lineno


def _add_body(tree: ast.Module, call: ast.Call, name: str) -> None:
    """Append what a magic would run to a cell's tree, as far as it is Python."""
    texts = [a.value for a in call.args[1:] if isinstance(a, ast.Constant)]
    for text, first in zip(texts, (call.lineno, call.lineno + 1), strict=False):
        body = parse_cell(text) if isinstance(text, str) and text.strip() else None
        if body is not None:
            ast.increment_lineno(body, first - 1)
            tree.body.extend(body.body)
