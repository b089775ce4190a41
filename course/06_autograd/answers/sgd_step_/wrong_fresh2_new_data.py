"""p.data is set to a new tensor, and views keep the old numbers."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
