"""Makes the middle a leaf of its own."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = g(x).detach().clone().requires_grad_()
    f(h).backward()
    return h.grad
