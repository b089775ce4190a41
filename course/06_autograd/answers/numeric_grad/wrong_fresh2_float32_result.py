"""Zeros without a dtype."""


def numeric_grad(f, x):
    h = 1e-5
    result = torch.zeros(x.shape)
    for k in np.ndindex(*x.shape):
        e = torch.zeros(x.shape, dtype=torch.float64)
        e[k] = h
        result[k] = (f(x + e) - f(x - e)) / (2 * h)
    return result
