"""Sums grad_out over the outputs: db has the shape (n,), not (o,)."""
def linear_backward(x, w, grad_out):
    dx = grad_out @ w
    dw = grad_out.T @ x
    db = grad_out.sum(dim=1)
    return dx, dw, db
