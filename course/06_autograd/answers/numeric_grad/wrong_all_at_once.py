"""Moves all entries together: one number for all."""


def numeric_grad(f, x):
    h = 1e-5
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return torch.full_like(x, slope)
