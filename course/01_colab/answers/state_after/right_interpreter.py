"""A small interpreter on the syntax tree."""

import ast


def state_after(cells, order):
    variables = {}

    def value(node):
        return eval(compile(ast.Expression(node), "cell", "eval"), {}, variables)

    for index in order:
        for line in ast.parse(cells[index]).body:
            if isinstance(line, ast.Assign):
                result = value(line.value)
                for target in line.targets:
                    variables[target.id] = result
            elif isinstance(line, ast.AugAssign):
                name = ast.Name(line.target.id, ast.Load(), lineno=1, col_offset=0)
                whole = ast.BinOp(name, line.op, line.value, lineno=1, col_offset=0)
                variables[line.target.id] = value(ast.fix_missing_locations(whole))
            elif line.value is not None:
                variables[line.target.id] = value(line.value)
    return {k: v for k, v in variables.items() if not (k.startswith("__") and k.endswith("__"))}
