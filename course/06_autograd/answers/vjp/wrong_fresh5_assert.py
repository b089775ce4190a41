"""Refuses with assert: an AssertionError is none of the errors that count."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    own = x.detach().clone()
    own.requires_grad = True
    y = f(own)
    assert v.shape == y.shape, "v must have the same shape as f(x)"
    (y * v).sum().backward()
    return own.grad
