"""A sum of outer products, one for each example."""


def linear_backward(x, w, grad_out):
    dw = torch.zeros_like(w)
    db = torch.zeros(w.shape[0], dtype=w.dtype)
    dx = torch.zeros_like(x)
    for i in range(len(x)):
        dw += torch.outer(grad_out[i], x[i])
        db += grad_out[i]
        dx[i] = w.t() @ grad_out[i]
    return dx, dw, db
