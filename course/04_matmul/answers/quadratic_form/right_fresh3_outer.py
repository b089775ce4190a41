"""All products x_i x_j, weighed with a and added up; checks and a helper."""


def _outer(x):
    return x[..., :, None] * x[..., None, :]


def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    if x.ndim == 0 or a.shape != (x.shape[-1], x.shape[-1]):
        raise ValueError("x must be (..., d) and a (d, d)")
    return (_outer(x) * a).sum(dim=(-2, -1))
