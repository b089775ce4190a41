"""A student who stacks the scaled rows: without rows there is nothing to stack, RuntimeError."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return torch.stack([weight * row for row, weight in zip(x, weights)])
