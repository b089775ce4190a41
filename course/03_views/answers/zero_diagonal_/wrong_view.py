"""view refuses a transposed matrix."""


def zero_diagonal_(x):
    x.view(-1)[: x.shape[1] ** 2 : x.shape[1] + 1] = 0
    return x
