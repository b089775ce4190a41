"""Takes an h so small that the difference drowns in rounding."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-12  # the smaller the better
    values = x.detach().flatten()
    out = torch.empty(values.shape, dtype=torch.float64)
    for i in range(len(values)):
        plus, minus = values.clone(), values.clone()
        plus[i] += h
        minus[i] -= h
        out[i] = (f(plus.reshape(x.shape)) - f(minus.reshape(x.shape))) / (2 * h)
    return out.reshape(x.shape)
