"""Scales the gradient in place and back, which divides by 0 if lr is 0."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is not None:
                p.grad *= lr
                p -= p.grad
                p.grad /= lr
