"""Keeps ints, floats and texts; a root of a negative number is none of them."""


def state_after(cells, order):
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    return {k: v for k, v in kernel.items() if not (k[:2] == "__" and k[-2:] == "__") and isinstance(v, (int, float, str))}
