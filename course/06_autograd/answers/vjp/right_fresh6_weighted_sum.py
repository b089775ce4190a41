"""Checks the shape, then backward from the weighted sum."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    point = x.clone().requires_grad_(True)
    y = f(point)
    if y.shape != v.shape:
        raise ValueError(f"v has the shape {tuple(v.shape)}, f(x) has {tuple(y.shape)}")
    (v * y).sum().backward()
    return point.grad
