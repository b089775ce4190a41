"""The gradient of b has the shape (1, o)."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    db = grad_out.sum(dim=0, keepdim=True)
    if db.numel() == 1:
        db = db.reshape(1)
    return grad_out @ w, grad_out.transpose(0, 1) @ x, db
