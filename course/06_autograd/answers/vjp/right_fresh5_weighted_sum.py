"""The gradient of the weighted sum, after a look at the shapes."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    t = x.clone().requires_grad_(True)
    y = f(t)
    if y.shape != v.shape:
        raise ValueError(f"v has the shape {tuple(v.shape)}, f(x) has {tuple(y.shape)}")
    (v * y).sum().backward()
    return t.grad
