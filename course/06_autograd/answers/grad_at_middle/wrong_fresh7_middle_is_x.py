"""Switches gradients on in g(x) without a copy: where g returns its argument itself, that is x, which then requires gradients and has a .grad."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    h = g(x).requires_grad_()
    f(h).backward()
    return h.grad
