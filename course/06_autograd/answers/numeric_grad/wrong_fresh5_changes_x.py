"""Moves the elements of x itself, where expanded ones cannot be moved singly."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    grad = torch.zeros_like(x)
    for index in np.ndindex(tuple(x.shape)):
        x[index] += h
        up = f(x)
        x[index] -= 2 * h
        down = f(x)
        x[index] += h  # back again
        grad[index] = (up - down) / (2 * h)
    return grad
