"""Works on x itself and puts .grad back afterwards, but an x that is no leaf has no .grad."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    old_grad = x.grad
    old_requires = x.requires_grad
    x.grad = None
    x.requires_grad_(True)
    f(x).backward()
    result = x.grad
    x.grad = old_grad
    x.requires_grad_(old_requires)
    return result
