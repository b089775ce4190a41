"""Stacks the outer products of the examples, which fails for an empty batch."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dx = torch.matmul(grad_out, w)
    dw = torch.stack([torch.outer(g, row) for g, row in zip(grad_out, x)]).sum(0)
    db = grad_out.sum(0)
    return dx, dw, db
