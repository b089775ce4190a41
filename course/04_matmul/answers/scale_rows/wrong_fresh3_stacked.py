"""Stacks the scaled rows: an error if there are none."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    return torch.stack([row * w for row, w in zip(x, weights)])
