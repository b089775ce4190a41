"""Saves and restores, but hands out the sum with the gradient that x had."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    if not x.is_leaf:
        x = x.detach().clone()
    old_flag = x.requires_grad
    old_grad = None if x.grad is None else x.grad.clone()
    x.requires_grad_(True)
    f(x).backward()
    result = x.grad.clone()
    x.grad = old_grad
    x.requires_grad_(old_flag)
    return result
