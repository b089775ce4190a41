"""Stops at the first tensor without a gradient."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                break
            p -= lr * p.grad
