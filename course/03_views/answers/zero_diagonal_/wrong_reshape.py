"""reshape copies a transposed matrix, and the zeros go into the copy."""


def zero_diagonal_(x):
    x.reshape(-1)[: x.shape[1] ** 2 : x.shape[1] + 1] = 0
    return x
