"""Switches gradients on in g(x), which may be x itself: x requires gradients afterwards."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = g(x).requires_grad_()  # x requires no gradients, so h is a leaf
    f(h).backward()
    return h.grad
