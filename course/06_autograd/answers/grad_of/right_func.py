"""Knows torch.func."""


def grad_of(f, x):
    return torch.func.grad(f)(x)
