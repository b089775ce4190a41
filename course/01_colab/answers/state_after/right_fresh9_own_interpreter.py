"""Somebody who has heard that exec is evil: a small interpreter of the syntax tree, with the operators in a table."""
import ast
import operator
_OPERATORS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.Div: operator.truediv, ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod, ast.Pow: operator.pow,
    ast.UAdd: operator.pos, ast.USub: operator.neg,
}
def state_after(cells, order):
    known = {}
    def value(node):
        match node:
            case ast.Constant():
                return node.value
            case ast.Name():
                return known[node.id]
            case ast.UnaryOp():
                return _OPERATORS[type(node.op)](value(node.operand))
            case ast.BinOp():
                return _OPERATORS[type(node.op)](value(node.left), value(node.right))
        raise SyntaxError(ast.dump(node))
    for i in order:
        for line in ast.parse(cells[i]).body:
            match line:
                case ast.Assign(targets=targets):
                    result = value(line.value)
                    for target in targets:
                        known[target.id] = result
                case ast.AnnAssign():
                    known[line.target.id] = value(line.value)
                case ast.AugAssign():
                    left = known[line.target.id]
                    known[line.target.id] = _OPERATORS[type(line.op)](left, value(line.value))
                case _:
                    raise SyntaxError(ast.dump(line))
    return {k: v for k, v in known.items() if not (k.startswith("__") and k.endswith("__"))}
