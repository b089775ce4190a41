"""Divides by the batch."""


def linear_backward(x, w, grad_out):
    n = max(len(x), 1)
    return grad_out @ w, grad_out.T @ x / n, grad_out.sum(0) / n
