"""Adds and subtracts h times rows of an identity, reshaped to the shape of x; a power of two for h."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 2.0**-16
    slopes = []
    for row in torch.eye(x.numel(), dtype=torch.float64):
        step = h * row.reshape(x.shape)
        slopes.append((f(x.detach() + step) - f(x.detach() - step)) / (2 * h))
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
