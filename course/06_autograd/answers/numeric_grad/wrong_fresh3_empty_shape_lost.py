"""Collects the slopes in a list; without elements the shape is always (0,)."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    slopes = []
    for place in np.ndindex(*x.shape):
        up, down = x.clone(), x.clone()
        up[place] += h
        down[place] -= h
        slopes.append((f(up) - f(down)) / (2 * h))
    if not slopes:
        return torch.empty(0, dtype=torch.float64)
    return torch.tensor(slopes, dtype=torch.float64).view(x.shape)
