"""Writes the definition down as a loop over entries."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("1-D tensors only")
    if a.shape[0] != b.shape[0]:
        raise ValueError("unequal lengths")
    total = torch.zeros((), dtype=a.dtype)
    for i in range(len(a)):
        total = total + a[i] * b[i]
    return total
