"""Returns x.T @ grad_out for dw: shape (i, o) instead of that of w, and wrong without an error where o = i."""
def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dx = grad_out @ w
    dw = x.T @ grad_out
    db = grad_out.sum(0)
    return dx, dw, db
