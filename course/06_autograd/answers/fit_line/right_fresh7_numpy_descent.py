"""Gradient descent without autograd: the two derivatives by hand, in NumPy, on five numbers computed once; a NamedTuple."""
from typing import NamedTuple


class Line(NamedTuple):
    slope: float
    intercept: float


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    a, b = np.asarray(x, dtype=float).ravel(), np.asarray(y, dtype=float)
    ma, mb, maa, mab = (float(np.mean(t)) for t in (a, b, a * a, a * b))
    slope = intercept = 0.0
    rate = 1.0 / (2.0 * (maa + 1.0))
    for _ in range(20_000):
        to_slope = 2 * (slope * maa + intercept * ma - mab)
        to_intercept = 2 * (slope * ma + intercept - mb)
        slope, intercept = slope - rate * to_slope, intercept - rate * to_intercept
    return Line(slope, intercept)
