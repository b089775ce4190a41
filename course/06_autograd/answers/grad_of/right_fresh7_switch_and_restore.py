"""Differentiates with respect to x itself and restores its requires_grad in a finally; autograd.grad touches no .grad."""
def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    before = x.requires_grad
    try:
        if not before:
            x.requires_grad_()
        with torch.enable_grad():
            (gradient,) = torch.autograd.grad(f(x), x)
        return gradient
    finally:
        if not before:
            x.requires_grad_(False)
