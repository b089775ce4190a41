"""Multiplies without a check, so a v of another shape broadcasts."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    mine = x.detach().requires_grad_()
    loss = (v * f(mine)).sum()
    return torch.autograd.grad(loss, mine)[0]
