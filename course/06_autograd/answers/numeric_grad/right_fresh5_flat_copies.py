"""Two copies for each element, changed at one flat place."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    base = x.detach().reshape(-1)
    result = torch.zeros(base.shape[0], dtype=torch.float64)
    for i in range(base.shape[0]):
        up, down = base.clone(), base.clone()
        up[i] += h
        down[i] -= h
        result[i] = (f(up.reshape(x.shape)) - f(down.reshape(x.shape))) / (2 * h)
    return result.reshape(x.shape)
