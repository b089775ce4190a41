"""The weighted sum by hand, shapes checked."""


def vjp(f, x, v):
    own = x.clone().requires_grad_()
    y = f(own)
    if y.shape != v.shape:
        raise ValueError("v must have the shape of f(x)")
    return torch.autograd.grad((y * v).sum(), own)[0]
