"""clone() without detach() for an x that requires gradients: backward fills x.grad."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    mine = x.clone()
    if mine.is_leaf:
        mine.requires_grad_()
    else:
        mine.retain_grad()
    f(mine).backward()
    return mine.grad
