"""Switches on x itself, and off again, but the .grad stays."""


def vjp(f, x, v):
    x.requires_grad_(True)
    f(x).backward(v)
    x.requires_grad_(False)
    return x.grad
