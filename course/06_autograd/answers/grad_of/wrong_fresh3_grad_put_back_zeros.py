"""Clears x.grad with zeros in place of None."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    if not x.is_leaf or x.requires_grad:
        mine = x.detach().requires_grad_()
        return torch.autograd.grad(f(mine), mine)[0]
    x.requires_grad_()
    f(x).backward()
    gradient = x.grad.clone()
    x.requires_grad_(False)
    x.grad.zero_()
    return gradient
