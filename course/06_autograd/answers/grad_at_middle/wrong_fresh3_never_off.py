"""Switches gradients on for x and never off."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x.requires_grad_()
    h = g(x)
    if h is x:
        h = h.clone()
    h.retain_grad()
    f(h).backward()
    x.grad = None
    return h.grad
