"""A Python programmer: numbers out of the tensors, a generator, a tensor of the same dtype at the end."""
def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError(f"expected 1-D tensors, got {a.ndim}-D and {b.ndim}-D")
    pairs = zip(a.tolist(), b.tolist(), strict=True)  # a ValueError for unequal lengths
    return torch.tensor(sum(x * y for x, y in pairs), dtype=a.dtype)
