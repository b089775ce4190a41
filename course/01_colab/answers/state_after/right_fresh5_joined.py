"""Joins all the texts to one program and executes it once."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    program = "\n".join(cells[i] for i in order)
    space = {}
    exec(program, space)
    is_dunder = re.compile(r"__.*__")
    return {k: v for k, v in space.items() if not is_dunder.fullmatch(k)}
