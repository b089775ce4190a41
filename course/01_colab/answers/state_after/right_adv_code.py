"""The interpreter of the module code."""


import code


def state_after(cells, order):
    kernel = {}
    interpreter = code.InteractiveInterpreter(kernel)
    for index in order:
        interpreter.runcode(compile(cells[index], f"cell {index}", "exec"))
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
