"""Adds up k tables, each a column of a times a row of b."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {tuple(a.shape)} by {tuple(b.shape)}")
    result = torch.zeros((a.shape[0], b.shape[1]), dtype=a.dtype)
    for s in range(a.shape[1]):
        result += a[:, s, None] * b[s]
    return result
