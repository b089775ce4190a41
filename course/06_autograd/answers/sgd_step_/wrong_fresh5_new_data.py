"""Gives .data a new tensor, so a view of the old one does not see the new values."""


def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    for param in params:
        if param.grad is not None:
            param.data = param.data - lr * param.grad
