"""x.T @ grad_out has the shape (i, o)."""


def linear_backward(x, w, grad_out):
    return grad_out @ w, x.T @ grad_out, grad_out.sum(0)
