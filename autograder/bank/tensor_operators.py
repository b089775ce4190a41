"""Mutation operators for calls of tensor functions, which general libraries lack.

Each rule proposes others for one expression: an argument left out, another dim, a neighbour's
name, a copy not made. Rules propose freely: `mutants` drops what does not compile and what means
the same.
"""

import ast
from collections.abc import Iterator

from autograder.bank.edits import Cell, Edit, Proposals, changed, put, shifts, swapped, without


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(a, b) for a, b in (pair.split() for pair in table.split(","))]


_MODULES = _set("torch F nn math np numpy random functools itertools")
_REDUCERS = _set(  # take a dim and `keepdim`
    "sum mean prod amax amin max min argmax argmin logsumexp std var any all norm median"
)
_DIM_FIRST = _REDUCERS | _set(  # the first argument besides the tensor is a dim
    "softmax log_softmax cumsum cumprod squeeze unsqueeze flatten transpose size stride sort "
    "argsort flip gather scatter scatter_ index_select select narrow unbind cat stack"
)
_DIM_KEYWORDS = _set("dim axis dim0 dim1 start_dim end_dim")
_REMOVABLE = _set(  # x.f(...), f(x) and torch.f(x) may become x
    "contiguous clone detach to float double long int bool type abs t transpose permute squeeze "
    "unsqueeze expand clamp clamp_min clamp_max sqrt exp log neg flip requires_grad_ tuple list "
    "sorted reversed set str Path"
)
_CHOICES = _set("max min maximum minimum")  # max(a, b) may become a or b
_COMMUTATIVE = _set(
    "max min maximum minimum add mul eq ne equal dot isclose allclose transpose logical_and "
    "logical_or isinstance gcd lcm"
)
_IN_PLACE = _set(
    "add sub mul div pow exp log sqrt abs neg clamp clamp_min clamp_max relu sigmoid masked_fill "
    "scatter scatter_add index_fill index_add squeeze unsqueeze transpose t floor round"
)
_VIEWS = _set(
    "view reshape flatten transpose t permute movedim squeeze unsqueeze expand detach contiguous "
    "to float double select narrow diagonal"
)
_IN_PLACE_SIGN = {ast.Add: "add_", ast.Sub: "sub_", ast.Mult: "mul_", ast.Div: "div_"}
_TWINS = _pairs(
    "reshape view, max min, amax amin, argmax argmin, maximum minimum, sum mean, std var, any all, "
    "zeros ones, zeros_like ones_like, new_zeros new_ones, float32 float64, float double, "
    "cat stack, as_tensor tensor, squeeze unsqueeze, cumsum cumprod, triu tril, floor ceil, "
    "add sub, mul div, clamp_min clamp_max, no_grad enable_grad, logical_and logical_or, "
    "eq ne, inf nan"
)
_OTHERS = _pairs(
    "amax max, amin min, int64 int32, int64 float32, long int, from_numpy tensor, softmax "
    "log_softmax, log_softmax softmax, expand repeat, permute reshape, transpose reshape, "
    "mm matmul, bmm matmul, log log1p, exp expm1, prod sum, numel dim, empty_like zeros_like"
)
_NEIGHBOURS = [*_TWINS, *((b, a) for a, b in _TWINS), *_OTHERS]
_BUILTIN_NEIGHBOURS = _pairs("max min, min max, any all, all any, sum max")


def edits(cell: Cell) -> Iterator[Edit]:
    """Yield every edit that the rules below propose for a cell, in the order of its text."""
    for node, parent in cell.nodes:
        if isinstance(node, ast.expr) and node not in cell.apart:
            for rule in (_arguments, _dims, _calls, _names, _in_place):
                for operator, other in rule(node, cell):
                    yield cell.replace(f"tensor/{operator}", node, parent, other)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


def _is_method(func: ast.expr) -> bool:
    """Tell `x.sum` from `torch.sum` and `sum`."""
    root = func
    while isinstance(root, ast.Attribute):
        root = root.value
    return isinstance(func, ast.Attribute) and not (
        isinstance(root, ast.Name) and root.id in _MODULES
    )


def _owner(node: ast.expr) -> str | None:
    """Return the name whose value a call or an index may have handed on without a copy."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        if not isinstance(node, ast.Call):
            node = node.value
        elif _name(node) in _VIEWS and isinstance(node.func, ast.Attribute):
            node = node.func.value
        else:
            return None
    return node.id if isinstance(node, ast.Name) else None


def _takes_dim(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in _DIM_FIRST


def _arguments(node: ast.expr, cell: Cell) -> Proposals:
    """An argument forgotten; two in the wrong order."""
    if not isinstance(node, ast.Call):
        return
    for i, keyword in enumerate(node.keywords):
        if keyword.arg is not None:
            yield "drop-keyword", changed(node, keywords=without(node.keywords, i))
    optional = _takes_dim(node) and _is_method(node.func)
    chooses = isinstance(node.func, ast.Name) and node.func.id in _CHOICES  # see `_calls`
    for i, arg in enumerate(node.args):
        if optional or (len(node.args) > 1 and not chooses):
            yield "drop-argument", changed(node, args=without(node.args, i))
        if i + 1 < len(node.args) and _name(node) not in _COMMUTATIVE:
            yield "swap-arguments", changed(node, args=swapped(node.args, i))
        if _name(node) == "range":
            for bound in shifts(arg):
                yield "shift-bound", changed(node, args=put(node.args, i, bound))


def _dims(node: ast.expr, cell: Cell) -> Proposals:
    """The wrong dim; a reduced dim kept."""
    if not isinstance(node, ast.Call):
        return
    for i, keyword in enumerate(node.keywords):
        if keyword.arg in _DIM_KEYWORDS:
            for dim in _other_dims(keyword.value):
                other = ast.keyword(keyword.arg, dim)
                yield "change-dim", changed(node, keywords=put(node.keywords, i, other))
    if not _takes_dim(node):
        return
    first = 0 if _is_method(node.func) else 1
    for i, arg in enumerate(node.args):
        if i == first or (i == first + 1 and _name(node) == "transpose"):
            for dim in _other_dims(arg):
                yield "change-dim", changed(node, args=put(node.args, i, dim))
    named = {keyword.arg for keyword in node.keywords}
    has_dim = len(node.args) == first + 1 or bool(named & _DIM_KEYWORDS)
    if _name(node) in _REDUCERS and has_dim and "keepdim" not in named:
        kept = ast.keyword("keepdim", ast.Constant(True))
        yield "keep-dim", changed(node, keywords=[*node.keywords, kept])


def _other_dims(dim: ast.expr) -> Iterator[ast.expr]:
    """Yield the dim's mirror image from the other end, the first and the last."""
    if isinstance(dim, ast.Tuple | ast.List | ast.Starred) or ast.unparse(dim) == "None":
        return
    try:
        yield ast.Constant(-ast.literal_eval(dim) - 1)
    except (ValueError, TypeError):
        yield ast.BinOp(ast.UnaryOp(ast.USub(), dim), ast.Sub(), ast.Constant(1))
    yield ast.Constant(0)
    yield ast.Constant(-1)


def _calls(node: ast.expr, cell: Cell) -> Proposals:
    """A step forgotten: the copy, the dtype, the absolute value, the transpose."""
    if isinstance(node, ast.Call) and _name(node) in _REMOVABLE:
        if isinstance(node.func, ast.Attribute) and _is_method(node.func):
            yield "drop-call", node.func.value
        elif node.args:
            yield "drop-call", node.args[0]
    elif isinstance(node, ast.Call) and _name(node) in _CHOICES and len(node.args) > 1:
        if not _is_method(node.func):
            for arg in node.args:
                yield "drop-call", arg
    elif isinstance(node, ast.Attribute) and node.attr in ("T", "mT"):
        yield "drop-call", node.value


def _names(node: ast.expr, cell: Cell) -> Proposals:
    """A function or a dtype taken for its neighbour."""
    if isinstance(node, ast.Attribute):
        for name, other in _NEIGHBOURS:
            if node.attr == name:
                yield "other-name", changed(node, attr=other)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for name, other in _BUILTIN_NEIGHBOURS:
            if node.func.id == name:
                yield "other-name", changed(node, func=ast.Name(other))
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        yield "other-name", changed(node, op=ast.Mult())


def _in_place(node: ast.expr, cell: Cell) -> Proposals:
    """A value overwritten that should have stayed, or left as it was when it should have changed.

    Only where it can show: nobody sees whether a value is overwritten that is never read again.
    """
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        name = node.func.attr
        if name in _IN_PLACE and _is_method(node.func) and _owner(node.func.value) in cell.shared:
            yield "in-place", changed(node, func=changed(node.func, attr=f"{name}_"))
        elif name.endswith("_") and not name.endswith("__") and name != "requires_grad_":
            yield "out-of-place", changed(node, func=changed(node.func, attr=name[:-1]))
    elif isinstance(node, ast.BinOp) and isinstance(node.left, ast.Name):
        method = _IN_PLACE_SIGN.get(type(node.op))
        if method is not None and node.left.id in cell.inputs:
            yield "in-place", ast.Call(ast.Attribute(node.left, method), [node.right], [])
