"""Expects x to require gradients already."""


def grad_of(f, x):
    return torch.autograd.grad(f(x), x)[0]
