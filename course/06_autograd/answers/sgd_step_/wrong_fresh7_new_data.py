"""Assigns p.data anew: the tensor moves to other memory, and a view of it keeps the old values."""
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
