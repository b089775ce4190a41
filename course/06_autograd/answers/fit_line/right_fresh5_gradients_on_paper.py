"""The two gradients worked out on paper, and a loop of small steps."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    column = x.reshape(-1)
    a, b = torch.zeros(()), torch.zeros(())
    for _ in range(3000):
        error = a * column + b - y
        a = a - 0.05 * 2 * (error * column).mean()
        b = b - 0.05 * 2 * error.mean()
    return (float(a), float(b))
