"""Interprets the assignments from the syntax tree, evaluating only right-hand sides."""
import ast


def state_after(cells, order):
    pages = [ast.parse(code).body for code in cells]
    variables = {}

    def value_of(node):
        expression = ast.fix_missing_locations(ast.Expression(node))
        return eval(compile(expression, "<cell>", "eval"), {}, variables)

    for statement in (statement for i in order for statement in pages[i]):
        match statement:
            case ast.Assign(targets=targets, value=value):
                result = value_of(value)
                for target in targets:
                    variables[target.id] = result
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.AST() as value):
                variables[name] = value_of(value)
            case ast.AugAssign(target=ast.Name(id=name), op=op, value=value):
                variables[name] = value_of(ast.BinOp(ast.Name(name, ast.Load()), op, value))
    return {
        name: value
        for name, value in variables.items()
        if not (name.startswith("__") and name.endswith("__"))
    }
