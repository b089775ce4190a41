"""Asks autograd.grad for the gradient of h by name."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    start = x.detach().clone().requires_grad_()
    h = g(start)
    (gradient,) = torch.autograd.grad(outputs=f(h), inputs=h)
    return gradient
