"""torch.prod of the two stacked rows, then a sum with a dtype; torch.stack refuses the rest."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    pairs = torch.stack([a, b])  # refuses unequal shapes by itself
    if pairs.ndim != 2:
        raise ValueError("expected two 1-D tensors")
    return pairs.prod(dim=0, dtype=a.dtype).sum(dtype=a.dtype)
