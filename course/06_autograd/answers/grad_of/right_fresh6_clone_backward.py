"""A detached clone, backward, and its .grad."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    point = x.detach().clone()
    point.requires_grad_(True)
    value = f(point)
    value.backward()
    return point.grad
