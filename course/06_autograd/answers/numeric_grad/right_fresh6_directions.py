"""Adds one direction after the other, rows of a scaled eye."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 2e-5
    slopes = []
    for direction in h * torch.eye(x.numel(), dtype=torch.float64):
        d = direction.view(x.shape)
        slopes.append((f(x.detach() + d) - f(x.detach() - d)) / (2 * h))
    return torch.tensor(slopes, dtype=torch.float64).view(x.shape)
