"""Zeros of the default dtype, to add to."""


def linear_backward(x, w, grad_out):
    db = torch.zeros(w.shape[0])
    for row in grad_out:
        db += row
    return grad_out @ w, grad_out.T @ x, db
