"""A lover of comprehensions stacks rows; breaks 'any of n, k and m may be 0': there is nothing to stack."""
def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes do not fit")
    return torch.stack([(row[:, None] * b).sum(0, dtype=a.dtype) for row in a])
