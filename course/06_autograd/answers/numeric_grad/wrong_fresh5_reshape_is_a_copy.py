"""Writes into a flat version of the clone, which for a transposed x is another copy."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    point = x.clone()
    flat = point.reshape(-1)
    grad = torch.zeros(flat.numel(), dtype=torch.float64)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + h
        above = f(point)
        flat[i] = old - h
        below = f(point)
        flat[i] = old
        grad[i] = (above - below) / (2 * h)
    return grad.reshape(x.shape)
