"""Small mistakes put into a reference solution: what the tests of its exercise must notice.

From the source of one answer cell come its mutants, each with one change inside of the solution.
The bank grades them like any answer: one that gets every point shows a missing test, or means the
same as the solution. The latter are marked, with a reason, in an `equivalent.toml` beside the
exercise's answers. Most operators are cosmic-ray's; those for tensors and those that the library
makes too coarse are in `tensor_operators` and `syntax_operators`.
"""

import hashlib
import tomllib
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from autograder.bank import syntax_operators, tensor_operators
from autograder.bank.edits import Cell
from autograder.bank.meaning import meaning_of
from autograder.errors import CourseError

_BEGIN, _END = "### BEGIN SOLUTION", "### END SOLUTION"

_OPERANDS = {  # all 132 pairs would tell nothing more: `x >> y` on floats fails in any test
    "Add": "Sub Mul",
    "Sub": "Add Div",
    "Mul": "Add Div Pow",
    "Div": "Mul FloorDiv",
    "FloorDiv": "Div Mod Mul",
    "Mod": "FloorDiv Mul",
    "Pow": "Mul",
    "LShift": "RShift",
    "RShift": "LShift",
    "BitAnd": "BitOr BitXor",
    "BitOr": "BitAnd BitXor",
    "BitXor": "BitAnd BitOr",
}
_COMPARISONS = {  # the pairs that imply the others, and negations: Kaminski, Ammann and Offutt 2013
    "Eq": "NotEq LtE GtE",
    "NotEq": "Eq Lt Gt",
    "Lt": "LtE NotEq GtE",
    "LtE": "Lt Eq Gt",
    "Gt": "GtE NotEq LtE",
    "GtE": "Gt Eq Lt",
    "Is": "IsNot",
    "IsNot": "Is",
}
_CORE = (
    *(f"ReplaceBinaryOperator_{a}_{b}" for a, others in _OPERANDS.items() for b in others.split()),
    *(f"ReplaceComparisonOperator_{a}_{b}" for a, o in _COMPARISONS.items() for b in o.split()),
    "ReplaceUnaryOperator_Delete_USub",
    "ReplaceUnaryOperator_Delete_Invert",
    "ReplaceUnaryOperator_Delete_Not",
    "AddNot",
    "ReplaceTrueWithFalse",
    "ReplaceFalseWithTrue",
    "ReplaceAndWithOr",
    "ReplaceOrWithAnd",
    "ReplaceBreakWithContinue",
    "ReplaceContinueWithBreak",
    "ExceptionReplacer",
    "NumberReplacer",
    "ZeroIterationForLoop",
)


@dataclass(frozen=True)
class Mutant:
    """One answer cell with one change in its solution.

    Attributes:
        id: eight hexadecimal digits of what the mutated code means; the same as long as the cell's
            code is the same, whatever its comments, docstrings and messages of errors say.
        operator: who made the change, as in "core/NumberReplacer" or "tensor/drop-keyword".
        line: the changed line's number in the cell, from 1.
        before: that line in the reference solution, stripped.
        after: that line in the mutant, stripped.
        source: the mutated cell.
    """

    id: str
    operator: str
    line: int
    before: str
    after: str
    source: str


@dataclass(frozen=True)
class Equivalent:
    """A mark that a mutant means the same as the solution: its id, its changed line, and why."""

    id: str
    after: str
    reason: str


@dataclass(frozen=True)
class _Candidate:
    operator: str
    line: int
    end_line: int
    make: Callable[[], str | None]


def mutants(source: str) -> list[Mutant]:
    """Return the mutants of one answer cell, by line.

    Args:
        source: the whole cell with its reference solution between the solution markers; what is
            outside of them (signature, docstring) stays as it is.

    Returns:
        One mutant for every different meaning that the operators find; none that means the same as
        the source, differs from it in messages of errors and annotations only, or fails to compile.

    Raises:
        CourseError: the source is not Python, or has no solution markers.
    """
    try:
        seen = {meaning_of(source)}
    except SyntaxError as error:
        text = f"the answer cell is not Python: {error.msg}, line {error.lineno}"
        raise CourseError(f"{text}.") from None
    blocks = _solution_blocks(source)
    found = []
    for candidate in (*_core_candidates(source), *_own_candidates(source)):
        block = next(
            (b for b in blocks if b[0] < candidate.line and candidate.end_line < b[1]), None
        )
        mutated = candidate.make() if block else None
        if not block or not mutated or not _compiles(mutated):
            continue
        if _outside(mutated, source, block) != _outside(source, source, block):
            continue  # some of the library's operators take the comment above with them
        meaning = meaning_of(mutated)
        if meaning not in seen:
            seen.add(meaning)
            digest = hashlib.sha256(meaning.encode()).hexdigest()[:8]
            line, before, after = _first_difference(source, mutated)
            found.append(Mutant(digest, candidate.operator, line, before, after, mutated))
    return sorted(found, key=lambda mutant: mutant.line)


def read_equivalents(path: Path) -> dict[str, Equivalent]:
    """Return the marks of an `equivalent.toml` by mutant id; none where there is no such file.

    Raises:
        CourseError: the file is not TOML, or an entry has an unknown key, lacks one, gives no
            reason, or marks a mutant a second time.
    """
    if not path.exists():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(f"{path}: not readable as TOML: {error}.") from None
    entries = table.pop("mutant", [])
    if table:
        raise CourseError(
            f"{path}: `{next(iter(table))}` is unknown; write [[mutant]] entries only."
        )
    if not isinstance(entries, list):
        raise CourseError(f"{path}: `mutant` is not a list; write its entries under [[mutant]].")
    marks: dict[str, Equivalent] = {}
    for number, entry in enumerate(entries, start=1):
        mark = _equivalent(entry, f"{path}: [[mutant]] entry {number}")
        if mark.id in marks:
            raise CourseError(f"{path}: mutant {mark.id} is marked twice; keep one entry.")
        marks[mark.id] = mark
    return marks


def stale(path: Path, marks: Mapping[str, Equivalent], made: Iterable[Mutant]) -> list[str]:
    """Return one sentence for each mark whose mutant no longer exists, as the solution changed."""
    ids = {mutant.id for mutant in made}
    return [
        f"{path}: mutant {mark.id} ({mark.after}) no longer exists; delete its entry."
        for mark in marks.values()
        if mark.id not in ids
    ]


def _equivalent(entry: object, where: str) -> Equivalent:
    known = ("id", "after", "reason")
    if not isinstance(entry, dict):
        raise CourseError(f"{where} is not a table; give it `id`, `after` and `reason`.")
    for key in entry:
        if key not in known:
            raise CourseError(f"{where}: `{key}` is unknown; known are {', '.join(known)}.")
    for key in known:
        if not isinstance(entry.get(key), str):
            raise CourseError(f"{where} has no `{key}`; give it one, as text.")
    if not entry["reason"].strip():
        raise CourseError(f"{where} has an empty `reason`; say why the mutant means the same.")
    return Equivalent(entry["id"], entry["after"], entry["reason"])


def _solution_blocks(source: str) -> list[tuple[int, int]]:
    """Return the line numbers of each pair of markers."""
    blocks, begin = [], 0
    for number, line in enumerate(source.split("\n"), start=1):
        if _BEGIN in line and not begin:
            begin = number
        elif _END in line and begin:
            blocks.append((begin, number))
            begin = 0
        elif _BEGIN in line or _END in line:
            raise CourseError(f"line {number} of the answer cell has no partner: {line.strip()}")
    if begin:
        raise CourseError(f"line {begin} of the answer cell, `{_BEGIN}`, is never ended.")
    if not blocks:
        raise CourseError(f"the answer cell has no `{_BEGIN}` line.")
    return blocks


def _outside(mutated: str, source: str, block: tuple[int, int]) -> tuple[list[str], list[str]]:
    """Return the lines up to a block's first marker and from its last one, counted from the end."""
    lines = mutated.split("\n")
    after = source.count("\n") + 2 - block[1]
    return lines[: block[0]], lines[-after:]


def _core_candidates(source: str) -> Iterator[_Candidate]:
    try:
        import parso  # noqa: F401 - first: cosmic-ray's own imports of it go round in a circle
        from cosmic_ray.ast import ast_nodes, get_ast
        from cosmic_ray.mutating import mutate_code
        from cosmic_ray.operators.provider import OperatorProvider
    except ImportError as error:
        text = "mutants need cosmic-ray: install it with `pip install -e .[dev]`"
        raise CourseError(f"{text} ({error}).") from None

    def make(operator: Any, occurrence: int) -> str | None:
        mutated: str | None = mutate_code(source, operator, occurrence)
        return mutated and _tidy(source, mutated)

    provider = OperatorProvider()
    nodes = list(ast_nodes(get_ast(source)))
    for name in _CORE:
        operator = provider[name]()
        positions = (position for node in nodes for position in operator.mutation_positions(node))
        for occurrence, ((line, _), (end_line, _)) in enumerate(positions):
            yield _Candidate(f"core/{name}", line, end_line, partial(make, operator, occurrence))


def _tidy(source: str, mutated: str) -> str:
    """Take out the blank that cosmic-ray's operators put before what they change."""
    at = next((i for i, (a, b) in enumerate(zip(source, mutated, strict=False)) if a != b), 0)
    if at and mutated[at] == " " and mutated[at - 1] in "([{=-~ ":
        return mutated[:at] + mutated[at + 1 :]
    return mutated


def _own_candidates(source: str) -> Iterator[_Candidate]:
    cell = Cell(source)
    for edit in (*tensor_operators.edits(cell), *syntax_operators.edits(cell)):
        yield _Candidate(edit.operator, edit.line, edit.end_line, partial(edit.apply, source))


def _compiles(source: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        try:
            compile(source, "<mutant>", "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            return False
    return True


def _first_difference(source: str, mutated: str) -> tuple[int, str, str]:
    pairs = zip(source.split("\n"), mutated.split("\n"), strict=False)
    for number, (before, after) in enumerate(pairs, start=1):
        if before != after:
            return number, before.strip(), after.strip()
    raise AssertionError("a mutant differs from its source in meaning, so in a line too")
