"""Globals and locals apart, so Python's own names go elsewhere."""


def state_after(cells, order):
    variables = {}
    for index in order:
        exec(cells[index], {}, variables)
    return {k: v for k, v in variables.items() if not (k[:2] == "__" == k[-2:])}
