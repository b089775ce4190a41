"""Stacks the scaled rows, of which there may be none."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return torch.stack([row * weight for row, weight in zip(x, weights)])
