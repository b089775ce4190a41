"""Drops the clone of the draft: the caller's x requires gradients afterwards."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x.requires_grad_()
    h = g(x)
    return torch.autograd.grad(f(h), h)[0]
