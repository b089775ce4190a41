"""The gradient with respect to x."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    start = x.detach().clone().requires_grad_()
    f(g(start)).backward()
    return start.grad
