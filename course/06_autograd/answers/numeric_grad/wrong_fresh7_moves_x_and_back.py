"""Moves x itself by + h, - 2h, + h: rounding leaves it a little different, and an expanded x moves in many places at once; breaks "x is unchanged"."""
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    gradient = torch.zeros(x.shape, dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        x[place] += h
        high = f(x)
        x[place] -= 2 * h
        low = f(x)
        x[place] += h
        gradient[place] = (high - low) / (2 * h)
    return gradient
