"""torch.func.grad of f at g(x)."""


def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    gradient_of_f = torch.func.grad(f)
    return gradient_of_f(g(x))
