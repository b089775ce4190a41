"""Returns at the first tensor without a gradient."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                return
            p -= lr * p.grad
