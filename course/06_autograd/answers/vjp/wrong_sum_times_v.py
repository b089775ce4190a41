"""Weights afterwards, right only if each output has its own input."""


def vjp(f, x, v):
    own = x.detach().requires_grad_()
    y = f(own)
    if y.shape != v.shape:
        raise ValueError("shapes differ")
    return torch.autograd.grad(y.sum(), own)[0] * v
