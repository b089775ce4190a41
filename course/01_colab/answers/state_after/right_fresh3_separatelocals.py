"""exec with an empty dict of globals and another one of locals, filtered with re."""


def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    variables = {}
    for index in order:
        exec(cells[index], {}, variables)
    return {k: v for k, v in variables.items() if not re.fullmatch(r"__.*__", k)}
