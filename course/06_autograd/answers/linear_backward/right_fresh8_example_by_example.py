"""A C programmer: starts from zeros and adds one example after another."""
def linear_backward(x, w, grad_out):
    dx, dw = torch.zeros(x.shape, dtype=x.dtype), torch.zeros(w.shape, dtype=w.dtype)
    db = torch.zeros(w.shape[0], dtype=w.dtype)
    for k in range(x.shape[0]):
        dw += torch.outer(grad_out[k], x[k])
        db += grad_out[k]
        dx[k] = torch.mv(w.T, grad_out[k])
    return dx, dw, db
