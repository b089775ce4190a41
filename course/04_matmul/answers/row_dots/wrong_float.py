"""Collects Python numbers, and loses the dtype."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.tensor([sum(p * q for p, q in zip(x, y)) for x, y in zip(a.tolist(), b.tolist())])
