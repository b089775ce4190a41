"""The name p gets a new tensor; the old one stays."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p = p - lr * p.grad
