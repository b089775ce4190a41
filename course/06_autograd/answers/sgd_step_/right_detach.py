"""Writes through a detached tensor, which shares the memory."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.detach().sub_(p.grad, alpha=lr)
