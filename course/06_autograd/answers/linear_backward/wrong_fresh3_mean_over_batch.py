"""Takes the mean over the batch for w and b."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    n = max(len(x), 1)
    return grad_out @ w, grad_out.T @ x / n, grad_out.sum(dim=0) / n
