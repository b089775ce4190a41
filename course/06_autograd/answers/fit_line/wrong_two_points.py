"""A line through the first and the last point."""


def fit_line(x, y):
    slope = ((y[-1] - y[0]) / (x[-1, 0] - x[0, 0])).item()
    return slope, (y[0] - slope * x[0, 0]).item()
