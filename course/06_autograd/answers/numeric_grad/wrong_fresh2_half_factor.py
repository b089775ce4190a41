"""Divides by h in the place of 2 h."""


def numeric_grad(f, x):
    h = 1e-5
    result = torch.zeros(x.shape, dtype=torch.float64)
    for k in np.ndindex(*x.shape):
        e = torch.zeros(x.shape, dtype=torch.float64)
        e[k] = h
        result[k] = (f(x + e) - f(x - e)) / h
    return result
