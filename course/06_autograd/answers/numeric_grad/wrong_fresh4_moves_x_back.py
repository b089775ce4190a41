"""Moves the caller's x and back, where rounding remains and expanded elements move together."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    grad = torch.zeros(x.shape, dtype=torch.float64)
    for index in np.ndindex(*x.shape):
        x[index] += h
        plus = f(x)
        x[index] -= 2 * h
        minus = f(x)
        x[index] += h
        grad[index] = (plus - minus) / (2 * h)
    return grad
