"""Follows the first advice of the list: retain_grad before backward."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x = x.clone().requires_grad_()
    h = g(x)
    h.retain_grad()
    f(h).backward()
    return h.grad
