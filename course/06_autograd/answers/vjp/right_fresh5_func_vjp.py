"""torch.func.vjp, with a check of the shape."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    y, pull_back = torch.func.vjp(f, x)
    if v.size() != y.size():
        raise ValueError("v must have the shape of f(x)")
    (gradient,) = pull_back(v)
    return gradient
