"""Joins the cells in the order to one text and executes it once."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    program = "\n".join(cells[i] for i in order)
    variables = {}
    exec(program, variables)
    for name in list(variables):
        if name[:2] == "__" and name[-2:] == "__":
            del variables[name]
    return variables
