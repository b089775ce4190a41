"""Changes the memory through NumPy, which knows no bfloat16."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is not None:
            numbers = p.detach().numpy()
            numbers -= lr * p.grad.numpy()
