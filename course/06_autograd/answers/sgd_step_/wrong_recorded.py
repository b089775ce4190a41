"""Without no_grad: an error about a leaf."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p -= lr * p.grad
