"""Expands the weights to the shape of x and multiplies with torch.mul."""


def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    n, m = x.shape
    assert weights.shape == (n,)
    factors = weights.reshape(n, 1).expand(n, m)
    return torch.mul(x, factors)
