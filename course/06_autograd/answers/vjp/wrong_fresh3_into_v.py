"""Multiplies into v in place, so v is changed and requires gradients."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    if y.shape != v.shape:
        raise ValueError("v must have the shape of f(x)")
    total = v.mul_(y).sum()
    return torch.autograd.grad(total, mine)[0]
