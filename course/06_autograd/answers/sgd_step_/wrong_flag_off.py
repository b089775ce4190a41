"""Switches the flag off for the change and forgets it."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.requires_grad_(False)
            p -= lr * p.grad
