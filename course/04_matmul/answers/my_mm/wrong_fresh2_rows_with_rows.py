"""Multiplies the rows of a by the rows of b where b is square, by a check on the wrong size."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    columns = b if b.shape[1] == a.shape[1] else b.T
    return (a[:, None, :] * columns[None]).sum(-1, dtype=a.dtype)
