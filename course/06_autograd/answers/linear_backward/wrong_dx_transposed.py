"""Multiplies by the transposed weights."""


def linear_backward(x, w, grad_out):
    return grad_out @ w.T, grad_out.T @ x, grad_out.sum(0)
