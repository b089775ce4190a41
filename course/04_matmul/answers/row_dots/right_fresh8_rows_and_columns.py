"""Somebody who likes bmm: rows (n, 1, d) by columns (n, d, 1), and indexing in place of squeeze."""
def row_dots(a, b):
    if tuple(a.shape) != tuple(b.shape):
        raise IndexError("the shapes differ")
    return torch.bmm(a.unsqueeze(1), b.unsqueeze(2))[:, 0, 0]
