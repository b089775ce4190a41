"""Switches gradients on in g(x), which may be x itself."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = g(x)
    h.requires_grad_()
    f(h).backward()
    return h.grad
