"""Gives .data a new tensor, so views keep the old values."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
