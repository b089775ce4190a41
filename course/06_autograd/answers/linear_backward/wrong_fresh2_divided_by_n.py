"""Divides by the size of the batch, as a mean loss would."""


def linear_backward(x, w, grad_out):
    n = max(x.shape[0], 1)
    return grad_out @ w, grad_out.T @ x / n, grad_out.sum(0) / n
