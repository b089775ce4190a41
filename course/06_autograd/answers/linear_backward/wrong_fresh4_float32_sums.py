"""Adds up in tensors of zeros that are float32 for float64 arguments too."""


def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    dw = torch.zeros(w.shape)
    db = torch.zeros(w.shape[0])
    for g, row in zip(grad_out, x):
        dw += g[:, None] * row
        db += g
    return grad_out @ w, dw, db
