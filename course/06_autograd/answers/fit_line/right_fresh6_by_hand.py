"""Descends with gradients worked out on paper, without autograd."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    xs = x.reshape(-1).double()
    ys = y.double()
    mean_x, mean_y = xs.mean(), ys.mean()
    mean_xx, mean_xy = (xs * xs).mean(), (xs * ys).mean()
    slope = intercept = torch.tensor(0.0, dtype=torch.float64)
    for _ in range(3000):
        d_slope = 2 * (slope * mean_xx + intercept * mean_x - mean_xy)
        d_intercept = 2 * (slope * mean_x + intercept - mean_y)
        slope, intercept = slope - 0.05 * d_slope, intercept - 0.05 * d_intercept
    return slope.item(), intercept.item()
