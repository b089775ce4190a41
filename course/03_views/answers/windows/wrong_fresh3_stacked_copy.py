"""Stacks the slices, which copies them."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    if size > len(x):
        raise ValueError("size is larger than len(x)")
    return torch.stack([x[i : i + size] for i in range(0, len(x) - size + 1, step)])
