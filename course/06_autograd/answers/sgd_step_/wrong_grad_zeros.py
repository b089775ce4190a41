"""Fills in zeros where there was no gradient."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                p.grad = torch.zeros_like(p)
            p -= lr * p.grad
