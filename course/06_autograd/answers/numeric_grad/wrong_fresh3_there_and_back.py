"""Moves x itself by h, -2h and h again, which rounds and fails for an expanded x."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    gradient = torch.zeros(x.shape, dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        x[place] += h
        up = f(x)
        x[place] -= 2 * h
        down = f(x)
        x[place] += h
        gradient[place] = (up - down) / (2 * h)
    return gradient
