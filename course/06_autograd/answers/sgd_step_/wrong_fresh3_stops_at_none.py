"""Returns at the first tensor without a gradient."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                return
            p -= lr * p.grad
