"""Works on a flat view, which a transposed leaf has not."""


def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            p.data.view(-1).sub_(lr * p.grad.view(-1))
