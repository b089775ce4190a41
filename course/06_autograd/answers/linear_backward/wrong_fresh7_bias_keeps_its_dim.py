"""Sums with keepdim=True: db has the shape (1, o) instead of (o,)."""
def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dx = grad_out @ w
    dw = grad_out.T @ x
    db = grad_out.sum(dim=0, keepdim=True)
    return dx, dw, db
