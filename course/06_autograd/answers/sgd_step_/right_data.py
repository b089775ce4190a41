"""The old way, which writes in place all the same."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.data -= lr * p.grad.data
