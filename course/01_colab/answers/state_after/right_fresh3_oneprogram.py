"""Joins the texts in the given order into one program, executed once."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    program = "\n".join(cells[i] for i in order)
    kernel = {}
    exec(compile(program, "<page>", "exec"), kernel)
    for name in list(kernel):
        if name.startswith("__") and name.endswith("__"):
            del kernel[name]
    return kernel
