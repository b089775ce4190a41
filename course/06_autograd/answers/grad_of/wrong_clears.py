"""Clears x.grad first, and takes the flag away at the end."""


def grad_of(f, x):
    x.requires_grad_(True)
    x.grad = None
    f(x).backward()
    gradient = x.grad
    x.grad = None
    x.requires_grad_(False)
    return gradient
