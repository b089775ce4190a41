"""Two pairs, one comparison."""


def same_place(a, b):
    return (a.dtype, a.device) == (b.dtype, b.device)
