"""The gradients by hand, no autograd needed."""


def fit_line(x, y):
    u = x.reshape(-1).double()
    t = y.double()
    a = b = 0.0
    for _ in range(600):
        r = a * u + b - t
        da, db = 2 * (r * u).mean().item(), 2 * r.mean().item()
        a, b = a - 0.08 * da, b - 0.08 * db
    return a, b
