"""Adds outer products with Python's sum, which is the int 0 for an empty batch."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dx = grad_out @ w
    dw = sum(torch.outer(g, row) for g, row in zip(grad_out, x))
    db = sum(grad_out)
    return dx, dw, db
