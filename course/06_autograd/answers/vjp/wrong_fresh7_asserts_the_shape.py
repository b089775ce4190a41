"""Checks the shape with assert: an AssertionError is none of the errors that the text allows."""
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    leaf = x.detach().clone().requires_grad_()
    y = f(leaf)
    assert y.shape == v.shape, f"v must have shape {y.shape}, got {v.shape}"
    (v * y).sum().backward()
    return leaf.grad
