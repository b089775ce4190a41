"""Returns x.grad "because leaves have one": the gradient with respect to x, not to h."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x = x.clone().requires_grad_()
    h = g(x)
    f(h).backward()
    return x.grad
