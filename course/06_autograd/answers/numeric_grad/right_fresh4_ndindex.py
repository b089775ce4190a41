"""Goes through all indices with np.ndindex, a step tensor for each."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-6
    gradient = torch.empty(tuple(x.shape), dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        step = torch.zeros(tuple(x.shape), dtype=torch.float64)
        step[place] = h
        gradient[place] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
