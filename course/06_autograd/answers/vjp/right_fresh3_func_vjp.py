"""torch.func.vjp, with the shapes compared in between."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    y, pull_back = torch.func.vjp(f, x)
    if y.shape != v.shape:
        raise ValueError("v must have the shape of f(x)")
    return pull_back(v)[0]
