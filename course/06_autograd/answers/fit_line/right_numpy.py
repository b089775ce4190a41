"""The loop in NumPy."""


def fit_line(x, y):
    a, b = x.numpy()[:, 0].astype(float), y.numpy().astype(float)
    slope = intercept = 0.0
    for _ in range(800):
        gap = slope * a + intercept - b
        slope, intercept = slope - 0.1 * (gap * a).mean(), intercept - 0.1 * gap.mean()
    return float(slope), float(intercept)
