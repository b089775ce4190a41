"""Says what shape b must have, and compares."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.shape != (a.shape[0], a.shape[2], b.shape[-1] if b.ndim else 0):
        raise RuntimeError("b does not fit a")
    return a.matmul(b)
