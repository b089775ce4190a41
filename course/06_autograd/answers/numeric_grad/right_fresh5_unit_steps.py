"""The rows of a unit matrix are the steps."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h, n = 3e-6, x.numel()
    steps = (h * torch.eye(n, dtype=torch.float64)).reshape(n, *x.shape)
    slopes = [(f(x + step) - f(x - step)) / (2 * h) for step in steps]
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
