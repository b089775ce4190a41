"""A small interpreter over the syntax tree, without exec."""


import ast
import operator

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}


def _value(node, names):
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.UnaryOp):
        return OPERATORS[type(node.op)](_value(node.operand, names))
    return OPERATORS[type(node.op)](_value(node.left, names), _value(node.right, names))


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    names = {}
    for i in order:
        for line in ast.parse(cells[i]).body:
            if isinstance(line, ast.Assign):
                names[line.targets[0].id] = _value(line.value, names)
            elif isinstance(line, ast.AnnAssign):
                names[line.target.id] = _value(line.value, names)
            else:
                change = OPERATORS[type(line.op)]
                name = line.target.id
                names[name] = change(names[name], _value(line.value, names))
    return {k: v for k, v in names.items() if not (k[:2] == "__" == k[-2:])}
