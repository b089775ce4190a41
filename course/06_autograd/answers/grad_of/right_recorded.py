"""Differentiates with respect to a copy that is part of x's own graph."""


def grad_of(f, x):
    own = x.clone() if x.requires_grad else x.clone().requires_grad_()
    with torch.enable_grad():
        value = f(own)
    return torch.autograd.grad(value, own)[0]
