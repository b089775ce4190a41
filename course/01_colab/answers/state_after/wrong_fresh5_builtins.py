"""Takes out __builtins__ only; other dunder names stay."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    variables = {}
    for i in order:
        exec(cells[i], variables)
    variables.pop("__builtins__", None)
    return variables
