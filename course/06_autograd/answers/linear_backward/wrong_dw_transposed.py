"""dw the wrong way round, which fits where it is square."""


def linear_backward(x, w, grad_out):
    return grad_out @ w, x.T @ grad_out, grad_out.sum(0)
