"""Mutation operators that a general library lacks: the slips that people make with tensors.

Stands between the text of one answer cell and `mutants`. Each rule looks at one node of the syntax
tree and proposes others in its place; a proposal becomes an `Edit` of the text, so that all other
lines stay as they were written. Rules propose freely: `mutants` drops what does not compile, what
means the same and what lies outside of the solution.
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

_Node = TypeVar("_Node", bound=ast.expr)
_Proposals = Iterator[tuple[str, ast.expr]]

_MODULES = frozenset("torch F nn math np numpy random functools itertools".split())
_REDUCERS = frozenset(  # take a dim and `keepdim`
    "sum mean prod amax amin max min argmax argmin logsumexp std var any all norm median".split()
)
_DIM_FIRST = _REDUCERS | frozenset(  # the first argument besides the tensor is a dim
    "softmax log_softmax cumsum cumprod squeeze unsqueeze flatten transpose size stride sort "
    "argsort flip gather scatter scatter_ index_select select narrow unbind cat stack".split()
)
_DIM_KEYWORDS = frozenset("dim axis dim0 dim1 start_dim end_dim".split())
_REMOVABLE = frozenset(  # x.f(...), f(x) and torch.f(x) may become x
    "contiguous clone detach to float double long int bool type abs t transpose permute squeeze "
    "unsqueeze expand clamp clamp_min clamp_max sqrt exp log neg flip requires_grad_ tuple list "
    "sorted reversed set str Path".split()
)
_COMMUTATIVE = frozenset(
    "max min maximum minimum add mul eq ne equal dot isclose allclose transpose logical_and "
    "logical_or gcd lcm".split()
)
_IN_PLACE = frozenset(
    "add sub mul div pow exp log sqrt abs neg clamp clamp_min clamp_max relu sigmoid masked_fill "
    "scatter scatter_add index_fill index_add squeeze unsqueeze transpose t floor round".split()
)
_IN_PLACE_SIGN = {ast.Add: "add_", ast.Sub: "sub_", ast.Mult: "mul_", ast.Div: "div_"}
_ORDERED_SIGN = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
_NEVER_REMOVED = (
    ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.Pass | ast.Global
)
_TWINS = (
    "reshape view, max min, amax amin, argmax argmin, maximum minimum, sum mean, std var, any all, "
    "zeros ones, zeros_like ones_like, new_zeros new_ones, float32 float64, double float, cat stack, "
    "as_tensor tensor, squeeze unsqueeze, cumsum cumprod, triu tril, floor ceil, add sub, mul div, "
    "clamp_min clamp_max, no_grad enable_grad, logical_and logical_or, eq ne, inf nan"
)
_OTHERS = (
    "amax max, amin min, int64 int32, int64 float32, long int, from_numpy tensor, softmax "
    "log_softmax, log_softmax softmax, expand repeat, permute reshape, transpose reshape, "
    "mm matmul, bmm matmul, log log1p, exp expm1, prod sum, numel dim, empty_like zeros_like"
)


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(a, b) for a, b in (pair.split() for pair in table.split(","))]


_OTHER_NAMES = [*_pairs(_TWINS), *((b, a) for a, b in _pairs(_TWINS)), *_pairs(_OTHERS)]
_OTHER_STRINGS = dict(_pairs("float32 float64, float64 float32, int64 int32, int32 int64, ij xy"))


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


def edits(source: str) -> Iterator[Edit]:
    """Yield every edit that the tensor operators propose for a cell, in the order of its text."""
    cell = _Cell(source)
    for node, parent in cell.nodes:
        if isinstance(node, ast.stmt):
            yield from _statement_edits(node, cell)
        elif isinstance(node, ast.Dict):
            yield from _dropped_entries(node, cell)
        if isinstance(node, ast.expr) and node not in cell.apart:
            for rule in (_call, _name, _operation, _subscript, _display, _literal):
                for operator, other in rule(node, cell):
                    text = ast.unparse(other)
                    plain = isinstance(parent, ast.stmt | ast.keyword)
                    atomic = isinstance(other, ast.Name | ast.Call | ast.Attribute | ast.Subscript)
                    yield cell.edit(operator, node, text if plain or atomic else f"({text})")


class _Cell:
    """One cell's text and tree, and what the rules must know of a node's surroundings."""

    def __init__(self, source: str) -> None:
        self.raw = source.encode()
        self.line_starts = [0]
        for line in self.raw.splitlines(keepends=True):
            self.line_starts.append(self.line_starts[-1] + len(line))
        self.nodes = list(_walk(ast.parse(source), None))
        self.inputs: set[str] = set()  # names of values that may belong to the caller
        self.strings: list[str] = []
        self.unordered: set[ast.AST] = set()  # collections whose order does not matter
        self.apart: set[ast.AST] = set()  # nodes that another rule looks after
        for node, _ in self.nodes:
            match node:
                case ast.arg(arg=name) | ast.For(target=ast.Name(id=name)):
                    self.inputs.add(name)
                case (
                    ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[members])
                    | ast.Call(func=ast.Name(id="isinstance"), args=[_, members])
                    | ast.ExceptHandler(type=ast.Tuple() as members)
                ):
                    self.unordered.add(members)
                case ast.Subscript(slice=ast.Tuple() as index):
                    self.apart.add(index)
                case ast.Dict(keys=keys):
                    self.apart.update(key for key in keys if key is not None)
                case ast.Expr(value=ast.Constant() as docstring):
                    self.apart.add(docstring)
                case ast.Constant(value=str(text)) if node not in self.apart:
                    self.strings.append(text)

    def edit(
        self, operator: str, node: ast.stmt | ast.expr, text: str, last: ast.expr | None = None
    ) -> Edit:
        """Return the edit that puts `text` in place of a node, or of all from it to `last`."""
        last_line = (last or node).end_lineno or 0
        start = self.line_starts[node.lineno - 1] + node.col_offset
        end = self.line_starts[last_line - 1] + ((last or node).end_col_offset or 0)
        return Edit(f"tensor/{operator}", node.lineno, last_line, start, end, text)


def _walk(node: ast.AST, parent: ast.AST | None) -> Iterator[tuple[ast.AST, ast.AST | None]]:
    """Yield nodes with their parents, less annotations, the insides of f-strings and of `raise`."""
    yield node, parent
    if not isinstance(node, ast.JoinedStr | ast.Raise):
        for field, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and field not in ("annotation", "returns"):
                    yield from _walk(child, node)


def _with(node: _Node, **fields: Any) -> _Node:
    changed = copy.copy(node)
    for field, value in fields.items():
        setattr(changed, field, value)
    return changed


def _without(items: list[Any], index: int) -> list[Any]:
    return items[:index] + items[index + 1 :]


def _swapped(items: list[Any], index: int) -> list[Any]:
    return [*items[:index], items[index + 1], items[index], *items[index + 2 :]]


def _shifts(node: ast.expr) -> list[ast.expr]:
    """Return node + 1 and node - 1, or nothing for a number, which the library's operator shifts."""
    if isinstance(node, ast.Constant):
        return []
    return [ast.BinOp(node, sign, ast.Constant(1)) for sign in (ast.Add(), ast.Sub())]


def _is_method(func: ast.expr) -> bool:
    root = func
    while isinstance(root, ast.Attribute):
        root = root.value
    return isinstance(func, ast.Attribute) and not (
        isinstance(root, ast.Name) and root.id in _MODULES
    )


def _call(node: ast.expr, cell: _Cell) -> _Proposals:
    """Arguments left out or swapped, dims changed, dims kept, calls left out or made in place."""
    if not isinstance(node, ast.Call):
        return
    func, args, keywords = node.func, node.args, node.keywords
    name = func.attr if isinstance(func, ast.Attribute) else ast.unparse(func)
    first = 0 if _is_method(func) else 1  # where the arguments besides the tensor begin
    takes_dim = isinstance(func, ast.Attribute) and name in _DIM_FIRST
    for i, keyword in enumerate(keywords):
        if keyword.arg is not None:
            yield "drop-keyword", _with(node, keywords=_without(keywords, i))
        if keyword.arg in _DIM_KEYWORDS:
            for dim in _other_dims(keyword.value):
                changed = [*keywords[:i], ast.keyword(keyword.arg, dim), *keywords[i + 1 :]]
                yield "change-dim", _with(node, keywords=changed)
    for i, arg in enumerate(args):
        if len(args) > 1 or (takes_dim and first == 0):
            yield "drop-argument", _with(node, args=_without(args, i))
        if i + 1 < len(args) and name not in _COMMUTATIVE:
            yield "swap-arguments", _with(node, args=_swapped(args, i))
        if takes_dim and (i == first or (name == "transpose" and i > first)):
            for dim in _other_dims(arg):
                yield "change-dim", _with(node, args=[*args[:i], dim, *args[i + 1 :]])
        if name == "range":
            for bound in _shifts(arg):
                yield "shift-bound", _with(node, args=[*args[:i], bound, *args[i + 1 :]])
    named = {keyword.arg for keyword in keywords}
    if takes_dim and name in _REDUCERS and "keepdim" not in named:
        if named & _DIM_KEYWORDS or len(args) == first + 1:
            kept = ast.keyword("keepdim", ast.Constant(True))
            yield "keep-dim", _with(node, keywords=[*keywords, kept])
    if name in _REMOVABLE and isinstance(func, ast.Attribute) and first == 0:
        yield "drop-call", func.value
    elif name in _REMOVABLE and args:
        yield "drop-call", args[0]
    if isinstance(func, ast.Attribute) and first == 0:
        if name in _IN_PLACE:
            yield "in-place", _with(node, func=_with(func, attr=f"{name}_"))
        elif name.endswith("_") and not name.endswith("__") and name != "requires_grad_":
            yield "out-of-place", _with(node, func=_with(func, attr=name[:-1]))


def _other_dims(dim: ast.expr) -> Iterator[ast.expr]:
    if isinstance(dim, ast.Tuple | ast.List | ast.Starred) or ast.unparse(dim) == "None":
        return
    yield ast.BinOp(ast.UnaryOp(ast.USub(), dim), ast.Sub(), ast.Constant(1))
    yield ast.Constant(0)
    yield ast.UnaryOp(ast.USub(), ast.Constant(1))


def _name(node: ast.expr, cell: _Cell) -> _Proposals:
    """A function or dtype taken for its neighbour; a transpose left out."""
    if isinstance(node, ast.Attribute):
        for name, other in _OTHER_NAMES:
            if node.attr == name:
                yield "other-name", _with(node, attr=other)
        if node.attr in ("T", "mT"):
            yield "drop-call", node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for name, other in _pairs("max min, min max, any all, all any, floor ceil"):
            if node.func.id == name:
                yield "other-name", _with(node, func=ast.Name(other))


def _operation(node: ast.expr, cell: _Cell) -> _Proposals:
    """Operands left out, swapped or overwritten; conditions left out or turned round."""
    if isinstance(node, ast.BinOp):
        yield "drop-operand", node.left
        yield "drop-operand", node.right
        if isinstance(node.op, _ORDERED_SIGN):
            yield "swap-operands", _with(node, left=node.right, right=node.left)
        if isinstance(node.op, ast.MatMult):
            yield "other-name", _with(node, op=ast.Mult())
        method = _IN_PLACE_SIGN.get(type(node.op))
        if method and isinstance(node.left, ast.Name) and node.left.id in cell.inputs:
            yield "in-place", ast.Call(ast.Attribute(node.left, method), [node.right], [])
    elif isinstance(node, ast.BoolOp):
        for i in range(len(node.values)):
            kept = _without(node.values, i)
            yield "drop-condition", kept[0] if len(kept) == 1 else _with(node, values=kept)
    elif isinstance(node, ast.Compare):
        terms = [node.left, *node.comparators]
        if len(terms) > 2:
            yield "drop-condition", _with(node, ops=node.ops[:-1], comparators=terms[1:-1])
            yield "drop-condition", _with(
                node, left=terms[1], ops=node.ops[1:], comparators=terms[2:]
            )
        elif isinstance(node.ops[0], ast.In | ast.NotIn):
            flipped = ast.NotIn() if isinstance(node.ops[0], ast.In) else ast.In()
            yield "flip-in", _with(node, ops=[flipped])
    elif isinstance(node, ast.IfExp):
        yield "force-condition", node.body
        yield "force-condition", node.orelse
    elif isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
        for i, loop in enumerate(node.generators):
            if loop.ifs:
                bare = ast.comprehension(loop.target, loop.iter, [], loop.is_async)
                generators = [*node.generators[:i], bare, *node.generators[i + 1 :]]
                yield "drop-condition", _with(node, generators=generators)
