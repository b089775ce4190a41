"""y.backward(gradient=v) on a copy, after a check."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    copy = x.detach().clone()
    copy.requires_grad = True
    y = f(copy)
    if list(y.shape) != list(v.shape):
        raise ValueError("v must have the shape of f(x)")
    y.backward(gradient=v)
    return copy.grad
