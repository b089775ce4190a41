"""Avoids exec, 'which is dangerous': splits each line at the first =, so n += 1 and text: str = 'a' get strange names (second bullet)."""


def state_after(cells, order):
    variables = {}
    for i in order:
        for line in cells[i].splitlines():
            if "=" in line:
                name, expression = line.split("=", 1)
                variables[name.strip()] = eval(expression.strip(), {}, variables)
    return {n: v for n, v in variables.items() if not (n.startswith("__") and n.endswith("__"))}
