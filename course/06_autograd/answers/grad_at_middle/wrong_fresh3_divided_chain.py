"""Divides the gradient to x by the slope of g, as if g kept the elements apart."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    x = x.clone().requires_grad_()
    h = g(x)
    if h.is_leaf:
        f(h).backward()
        return h.grad
    # chain rule: dz/dx = dz/dh * dh/dx, so divide
    (to_x,) = torch.autograd.grad(f(h), x, retain_graph=True)
    (slope,) = torch.autograd.grad(h.sum(), x)
    return to_x / slope
