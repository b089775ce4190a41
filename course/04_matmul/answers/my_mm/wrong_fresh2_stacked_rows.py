"""Stacks the rows of the result, and without rows there is nothing to stack."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    return torch.stack([(row[:, None] * b).sum(0, dtype=a.dtype) for row in a])
