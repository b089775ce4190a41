"""Fills zeros pair by pair with zip, which cuts a longer batch."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("3-D only")
    out = torch.zeros(min(len(a), len(b)), a.shape[1], b.shape[2], dtype=a.dtype)
    for i, (x, y) in enumerate(zip(a, b)):
        out[i] = torch.mm(x, y)
    return out
