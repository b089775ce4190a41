"""Stacks slices: the values are right, but copied."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than x")
    rows = [x[start : start + size] for start in range(0, len(x) - size + 1, step)]
    return torch.stack(rows)
