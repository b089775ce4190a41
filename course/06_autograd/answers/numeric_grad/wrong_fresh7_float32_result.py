"""Collects the slopes in torch.zeros(x.shape), which is float32; the result should be float64."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    gradient = torch.zeros(x.shape)
    for place in np.ndindex(*x.shape):
        step = torch.zeros(x.shape, dtype=torch.float64)
        step[place] = h
        gradient[place] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
