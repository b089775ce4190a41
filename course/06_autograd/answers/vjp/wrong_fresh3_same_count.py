"""Gives v the shape of f(x), if only the number of elements fits."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    return torch.autograd.grad(y, mine, grad_outputs=v.reshape(y.shape))[0]
