"""Checks, then @."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("3-D only")
    if a.shape[0] != b.shape[0]:
        raise ValueError("batch sizes differ")
    if a.shape[2] != b.shape[1]:
        raise ValueError("inner sizes differ")
    return torch.matmul(a, b)
