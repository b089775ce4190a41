"""Gives each tensor another memory, so views see nothing."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
