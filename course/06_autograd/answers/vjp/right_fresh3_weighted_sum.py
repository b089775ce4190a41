"""The gradient of the weighted sum, with the shapes compared before."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    if y.shape != v.shape:
        raise ValueError(f"v has the shape {tuple(v.shape)}, f(x) has {tuple(y.shape)}")
    (gradient,) = torch.autograd.grad((v * y).sum(), mine)
    return gradient
