"""A step in proportion to the element, which is 0 where the element is."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    gradient = torch.zeros(x.shape, dtype=torch.float64)
    for place in np.ndindex(*x.shape):
        up, down = x.clone(), x.clone()
        up[place] *= 1 + 1e-5
        down[place] *= 1 - 1e-5
        gradient[place] = (f(up) - f(down)) / (up[place] - down[place])
    return gradient
