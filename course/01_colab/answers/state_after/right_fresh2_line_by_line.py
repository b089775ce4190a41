"""Takes every line apart with ast and evaluates its right side alone."""


def state_after(cells, order):
    import ast

    state = {}
    for index in order:
        for node in ast.parse(cells[index]).body:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            value = node.value
            if isinstance(node, ast.AugAssign):
                old = ast.copy_location(ast.Name(target.id, ast.Load()), target)
                value = ast.copy_location(ast.BinOp(old, node.op, value), value)
            code = compile(ast.fix_missing_locations(ast.Expression(value)), "cell", "eval")
            state[target.id] = eval(code, {}, state)
    return {k: v for k, v in state.items() if not re.fullmatch(r"__.*__", k)}
