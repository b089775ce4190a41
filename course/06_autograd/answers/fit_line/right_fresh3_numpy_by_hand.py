"""NumPy with the two slopes written by hand, in float64."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    xs = x.detach().numpy().astype(np.float64).ravel()
    ys = y.detach().numpy().astype(np.float64)
    a = b = 0.0
    for _ in range(3000):
        error = a * xs + b - ys
        a, b = a - 0.09 * (error * xs).mean(), b - 0.09 * error.mean()
    return float(a), float(b)
