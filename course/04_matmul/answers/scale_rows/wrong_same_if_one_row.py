"""Believes that a single row needs no work if its weight is 1, and hands back x itself."""


def scale_rows(x, weights):
    if len(x) == 1 and weights[0] == 1:
        return x
    return x * weights[:, None]
