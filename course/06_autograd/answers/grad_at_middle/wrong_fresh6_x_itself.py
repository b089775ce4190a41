"""Works on x itself, which requires gradients afterwards and has a .grad."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x.requires_grad_()
    h = g(x)
    h.retain_grad()
    f(h).backward()
    return h.grad
