"""Collects in float32 zeros, whatever the dtype of the arguments."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    n, i = x.shape
    o = w.shape[0]
    dx, dw, db = torch.zeros(n, i), torch.zeros(o, i), torch.zeros(o)
    for k in range(n):
        for j in range(o):
            dx[k] += grad_out[k, j] * w[j]
            dw[j] += grad_out[k, j] * x[k]
            db[j] += grad_out[k, j]
    return dx, dw, db
