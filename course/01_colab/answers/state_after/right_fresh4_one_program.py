"""Joins the cells to one program and executes it once."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    program = "\n".join(cells[i] for i in order)
    kernel = {"__name__": "__main__"}
    exec(program, kernel)
    dunder = {name for name in kernel if name[:2] == "__" == name[-2:]}
    return {name: kernel[name] for name in kernel.keys() - dunder}
