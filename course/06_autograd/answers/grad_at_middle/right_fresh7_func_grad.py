"""The path from x to h does not matter, so only f is differentiated."""
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    return torch.func.grad(f)(g(x))
