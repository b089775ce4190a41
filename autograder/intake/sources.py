"""What the text of a notebook's cell tells: what it defines, its parts, and why it cannot run.

Nothing is executed. `repair` finds answers by this, wherever they stand.
"""

from __future__ import annotations

import ast
import re
import symtable
import sys
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from autograder.referee.reading.cells import parse_cell

# These run a cell's text in another place, or not at all, so that nothing would be defined.
_CELL_MAGIC = re.compile(r"\s*%%(?:time|timeit|capture|prun|memit|mprun)\b.*(?:\n|$)")
_HIDDEN = re.compile(
    r"^### BEGIN HIDDEN TESTS.*?^### END HIDDEN TESTS\n?", re.DOTALL | re.MULTILINE
)
_CONFLICT = re.compile(r"^(<{7} |={7}$|>{7} )", re.MULTILINE)
_QUOTES = "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2032\u2033\uff02\uff07"
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_KEPT = (*_DEFINITIONS, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)


@dataclass(frozen=True)
class Part:
    """A statement of a cell with the comments above it.

    Attributes:
        text: its lines.
        binds: the names that it gives a value.
        touches: those, and the names whose values it changes, as in `predictions["a"] = 1`.
        reads: the names that it takes at once, not only when a function is called.
        keeps: whether it only defines something.
    """

    text: str
    binds: frozenset[str]
    touches: frozenset[str]
    reads: frozenset[str]
    keeps: bool


@dataclass(frozen=True)
class Code:
    """A code cell, read.

    Attributes:
        runs: whether it is valid Python, as far as this Python can tell.
        defines: the names that it gives a value at its top level.
        reads: the names that it takes from the notebook, now or when a function is called.
        parts: its statements; None where its text cannot be cut apart.
    """

    runs: bool
    defines: frozenset[str] = frozenset()
    reads: frozenset[str] = frozenset()
    parts: tuple[Part, ...] | None = None


@lru_cache(4096)
def read_code(source: str) -> Code:
    """Read a code cell, IPython's own syntax included."""
    plain = without_magic(source)[0]
    try:
        tree = parse_cell(plain)
        if tree is None:
            return Code(False)
        defines = frozenset(name for node in _at_top(tree) for name in _bound(node))
        return Code(True, defines, _globals(plain, tree), _parts(plain))
    except (RecursionError, MemoryError):
        return Code(False)


def without_magic(source: str) -> tuple[str, str]:
    """A cell's text without cell magics that keep it from defining anything, and the first one."""
    plain, first = source, ""
    while match := _CELL_MAGIC.match(plain):
        first = first or match[0].split()[0]
        plain = plain[match.end() :]
    return plain, first


def pieces_of(code: Code, name: str) -> str:
    """The statements of a cell that define or change one name; the cell can be cut apart."""
    return "\n".join(part.text for part in code.parts or () if name in part.touches).strip("\n")


def helpers_of(code: Code, answers: Collection[str], needed: Collection[str]) -> str:
    """The statements of a cell that define some needed names, and what those need in turn.

    Left out is what stands for an answer, and what needs one at once.
    """
    usable = [
        part
        for part in code.parts or ()
        if part.keeps and part.touches.isdisjoint(answers) and part.reads.isdisjoint(answers)
    ]
    kept: set[int] = set()
    waiting = set(needed)
    while waiting:
        name = waiting.pop()
        for number, part in enumerate(usable):
            if name in part.binds and number not in kept:
                kept.add(number)
                waiting |= read_code(part.text).reads
    return "\n".join(usable[number].text for number in sorted(kept)).strip("\n")


def same(one: str, other: str) -> bool:
    """Whether two texts are the same but for blanks at the ends of lines, which editors change."""
    return words_of(one) == words_of(other)


def words_of(text: str) -> tuple[str, ...]:
    """A text's lines without blanks at their ends, and without empty lines."""
    return tuple(line.rstrip() for line in text.strip().splitlines() if line.strip())


def released(source: str) -> str:
    """A test's text as students get it."""
    return _HIDDEN.sub("", source)


def fault(source: str) -> str:
    """Why a code cell that is no valid Python is none, as the end of a sentence about it."""
    plain = without_magic(source)[0]
    if _CONFLICT.search(plain):
        return "holds the marks of an unfinished git merge (<<<<<<<)"
    try:
        compile(plain, "<cell>", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        line, why = error.lineno or 1, (error.msg or "invalid syntax").rstrip(".?")
        text = (plain.splitlines() or [""])[min(line, len(plain.splitlines()) or 1) - 1]
        odd = next((c for c in text if c in _QUOTES), "")
        if odd:
            return f"has a typographic quote ({odd}) in line {line}, where Python needs ' or \""
        odd = next((c for c in text if unicodedata.category(c) in ("Cf", "Zs") and c != " "), "")
        if odd:
            return f"has an invisible character (U+{ord(odd):04X}) in line {line}; type it anew"
        if isinstance(error, TabError):
            return f"mixes tabs and blanks at the beginning of line {line}"
        return f"is not valid Python in line {line} ({why})"
    except (ValueError, RecursionError, MemoryError):
        return "cannot be read by Python (null characters, or nested too deep)"
    return "is not valid Python"


def may_be_newer(source: str, version: object, ran: bool) -> bool:
    """Whether code that this Python refuses may be right in a newer one.

    Args:
        source: a cell's text.
        version: the Python that the notebook says it was written by, such as "3.13.2".
        ran: whether the notebook shows that the cell was run and went through.
    """
    try:
        major, minor = map(int, str(version).split(".")[:2])
    except ValueError:
        newer = ran  # Colab does not say
    else:
        newer = (major, minor) > sys.version_info[:2]
    return newer and fault(source).startswith(("is not valid", "cannot be read"))


def _at_top(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a cell that are not inside a function or class."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, (*_DEFINITIONS, ast.AugAssign, ast.Lambda)):
            yield from _at_top(node)


def _bound(node: ast.AST) -> set[str]:
    if isinstance(node, _DEFINITIONS):
        return {node.name}
    if isinstance(node, ast.alias):
        return {node.asname or node.name.partition(".")[0]}
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return {node.id}
    return set()


def _loads(tree: ast.AST) -> frozenset[str]:
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name))
    return frozenset(node.id for node in names if isinstance(node.ctx, ast.Load))


def _globals(plain: str, tree: ast.Module) -> frozenset[str]:
    """The names that code takes from the notebook; all that it reads where it has magics."""
    try:
        scopes = [symtable.symtable(plain, "<cell>", "exec")]
    except (SyntaxError, ValueError):
        return _loads(tree)
    top = scopes[0]
    for scope in scopes:  # grows on the way
        scopes += scope.get_children()
    return frozenset(
        symbol.get_name()
        for scope in scopes
        for symbol in scope.get_symbols()
        if symbol.is_referenced() and (scope is top or symbol.is_global())
    )


def _parts(plain: str) -> tuple[Part, ...] | None:
    try:
        body = ast.parse(plain).body
    except (SyntaxError, ValueError):
        return None
    lines, done, parts = plain.split("\n"), 0, []
    for node in body:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        if first <= done or node.end_lineno is None:
            return None  # two statements in one line
        text = "\n".join(lines[done : node.end_lineno])
        done = node.end_lineno
        around = [node, *_at_top(node)] if not isinstance(node, _DEFINITIONS) else [node]
        binds = frozenset(name for inner in around for name in _bound(inner))
        parts.append(Part(text, binds, binds | _changed(node), _at_once(node), _keeps(node)))
    return tuple(parts)


def _keeps(node: ast.stmt) -> bool:
    return isinstance(node, _KEPT)


def _changed(node: ast.stmt) -> frozenset[str]:
    """The names whose values a statement changes."""
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AugAssign | ast.AnnAssign):
        targets = [node.target]
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        targets = [node.value.func] if isinstance(node.value.func, ast.Attribute) else []
    return frozenset(filter(None, map(_root, targets)))


def _root(node: ast.expr) -> str | None:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _at_once(node: ast.stmt) -> frozenset[str]:
    """The names that a statement reads when it is run."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return _loads(node)
    early = [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)]
    return frozenset().union(*map(_loads, early))
