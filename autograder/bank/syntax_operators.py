"""Mutation operators for the rest of the language, where the library's own are too coarse.

Rules for expressions (operands, conditions, indices, collections, strings) and for statements.
They propose freely: `mutants` drops what does not compile and what means the same.
"""

import ast
from collections.abc import Iterator

from autograder.bank.edits import Cell, Edit, Proposals, changed, put, shifts, swapped, without

_ORDERED_SIGN = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
_OTHER_SIGNS = {ast.Add: "-", ast.Sub: "+", ast.Mult: "+/", ast.Div: "*", ast.FloorDiv: "/%"}
_OTHER_STRINGS = {
    "float32": "float64",
    "float64": "float32",
    "int64": "int32",
    "int32": "int64",
    "ij": "xy",
    "xy": "ij",
}
_NEVER_REMOVED = ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.Pass | ast.Raise


def edits(cell: Cell) -> Iterator[Edit]:
    """Yield every edit that the rules below propose for a cell, in the order of its text."""
    for node, parent in cell.nodes:
        if isinstance(node, ast.stmt):
            yield from _statement(node, cell)
        elif isinstance(node, ast.Dict):
            yield from _entries(node, cell)
        if isinstance(node, ast.expr) and node not in cell.apart:
            for rule in (_operands, _conditions, _indices, _collections, _strings):
                for operator, other in rule(node, cell):
                    yield cell.replace(f"syntax/{operator}", node, parent, other)


def _operands(node: ast.expr, cell: Cell) -> Proposals:
    """An operand forgotten; two in the wrong order."""
    if isinstance(node, ast.BinOp):
        yield "drop-operand", node.left
        yield "drop-operand", node.right
        if isinstance(node.op, _ORDERED_SIGN):
            yield "swap-operands", changed(node, left=node.right, right=node.left)


def _conditions(node: ast.expr, cell: Cell) -> Proposals:
    """A condition forgotten, or always the same."""
    if isinstance(node, ast.BoolOp):
        for i in range(len(node.values)):
            kept = without(node.values, i)
            yield "drop-condition", kept[0] if len(kept) == 1 else changed(node, values=kept)
    elif isinstance(node, ast.Compare) and len(node.ops) > 1:
        ops, right = node.ops, node.comparators
        yield "drop-condition", changed(node, ops=ops[:-1], comparators=right[:-1])
        yield "drop-condition", changed(node, left=right[0], ops=ops[1:], comparators=right[1:])
    elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn):
        flipped = ast.NotIn() if isinstance(node.ops[0], ast.In) else ast.In()
        yield "flip-in", changed(node, ops=[flipped])
    elif isinstance(node, ast.IfExp):
        yield "force-condition", node.body
        yield "force-condition", node.orelse
    elif isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
        for i, loop in enumerate(node.generators):
            if loop.ifs:
                bare = ast.comprehension(loop.target, loop.iter, [], loop.is_async)
                yield "drop-condition", changed(node, generators=put(node.generators, i, bare))


def _indices(node: ast.expr, cell: Cell) -> Proposals:
    """Slices that begin or end one off or not at all; indices in the wrong order or forgotten."""
    if not isinstance(node, ast.Subscript):
        return
    index = node.slice
    parts = index.elts if isinstance(index, ast.Tuple) else [index]
    for i, part in enumerate(parts):
        for operator, other in _bounds(part):
            whole = changed(index, elts=put(parts, i, other)) if part is not index else other
            yield operator, changed(node, slice=whole)
    if isinstance(index, ast.Tuple):
        yield from (
            (operator, changed(node, slice=other)) for operator, other in _elements(index, cell)
        )


def _bounds(part: ast.expr) -> Proposals:
    if isinstance(part, ast.Slice):
        for field in ("lower", "upper", "step"):
            bound = getattr(part, field)
            if bound is not None:
                yield "drop-bound", changed(part, **{field: None})
                for other in shifts(bound):
                    yield "shift-bound", changed(part, **{field: other})


def _collections(node: ast.expr, cell: Cell) -> Proposals:
    """Elements of a tuple or list in the wrong order or forgotten."""
    if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load):
        yield from _elements(node, cell)


def _elements(node: ast.Tuple | ast.List, cell: Cell) -> Proposals:
    for i in range(len(node.elts)):
        yield "drop-element", changed(node, elts=without(node.elts, i))
        if i + 1 < len(node.elts) and node not in cell.unordered:
            yield "swap-elements", changed(node, elts=swapped(node.elts, i))


def _strings(node: ast.expr, cell: Cell) -> Proposals:
    """A string taken for another one of the cell; the output of an einsum transposed."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        inputs, arrow, output = node.value.partition("->")
        if arrow:
            other = f"{inputs}->{output[::-1]}"
        else:
            others = (text for text in cell.strings if text != node.value)
            other = _OTHER_STRINGS.get(node.value) or next(others, node.value + "x")
        yield "other-string", ast.Constant(other)


def _entries(node: ast.Dict, cell: Cell) -> Iterator[Edit]:
    """An entry of a dict forgotten; None for something else."""
    for key, value in zip(node.keys, node.values, strict=True):
        if key is not None:
            yield cell.drop_entry("syntax/drop-entry", key, value)
        if isinstance(value, ast.Constant) and value.value is None:
            yield cell.edit("syntax/replace-none", value, "()")


def _statement(node: ast.stmt, cell: Cell) -> Iterator[Edit]:
    """A statement or guard forgotten; a branch always taken; nothing instead of an error."""
    is_elif = cell.raw.startswith(b"elif", cell.start(node))
    if isinstance(node, ast.If):
        if all(isinstance(inner, ast.Raise) for inner in node.body) and not node.orelse:
            yield cell.edit("syntax/drop-guard", node, "pass")
        yield cell.edit("syntax/force-condition", node.test, "True")
        if is_elif or node.orelse:
            yield cell.edit("syntax/force-condition", node.test, "False")
    if isinstance(node, ast.Raise):
        yield cell.edit("syntax/return-none", node, "return None")
    if not isinstance(node, _NEVER_REMOVED) and not is_elif:
        yield cell.edit("syntax/remove-statement", node, "pass")
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        for decorator in node.decorator_list:
            if ast.unparse(decorator) != "staticmethod":  # called through the class, it is the same
                yield cell.drop_decorator("syntax/drop-decorator", decorator)
    if isinstance(node, ast.AugAssign):
        target, value = ast.unparse(node.target), ast.unparse(node.value)
        yield cell.edit("syntax/drop-operand", node, f"{target} = {value}")
        for sign in _OTHER_SIGNS.get(type(node.op), ()):
            yield cell.edit("syntax/other-sign", node, f"{target} {sign}= {value}")
        if target in cell.inputs:  # elsewhere nobody can see the difference
            other = ast.unparse(ast.BinOp(ast.Name(target), node.op, node.value))
            yield cell.edit("syntax/rebind", node, f"{target} = {other}")
