"""The weighted sum as it is written, after a check of the shapes."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    mine = x.clone().requires_grad_()
    y = f(mine)
    if y.shape != v.shape:
        raise ValueError(f"v has the shape {tuple(v.shape)}, f(x) has {tuple(y.shape)}")
    (v * y).sum().backward()
    return mine.grad
