"""Gives each tensor new memory through .data; a view keeps the old numbers."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for p in params:
        if p.grad is not None:
            p.data = p.data - lr * p.grad
