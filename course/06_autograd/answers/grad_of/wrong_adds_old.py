"""Starts from the .grad that is already there."""


def grad_of(f, x):
    own = x.detach().clone().requires_grad_()
    if x.grad is not None:
        own.grad = x.grad.clone()
    f(own).backward()
    return own.grad
