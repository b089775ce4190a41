"""A forward difference."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-6
    here = f(x.clone())
    gradient = torch.zeros(x.shape, dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        moved = x.clone()
        moved[place] += h
        gradient[place] = (f(moved) - here) / h
    return gradient
