"""Moves one element of a flat copy at a time."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    flat = x.detach().reshape(-1)
    result = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        up, down = flat.clone(), flat.clone()
        up[i] += h
        down[i] -= h
        result[i] = (f(up.reshape(x.shape)) - f(down.reshape(x.shape))) / (2 * h)
    return result.reshape(x.shape)
