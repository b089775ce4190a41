"""Moves the elements of x itself: rounding stays behind, an expanded x fails."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    grad = torch.zeros(x.shape, dtype=torch.float64)
    for index in np.ndindex(*x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        x[index] += h  # back to where it was
        grad[index] = (above - below) / (2 * h)
    return grad
