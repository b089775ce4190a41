"""The one call of the cheat sheet, on a detached x."""
def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    return torch.func.grad(f)(x.detach())
