"""Vectors only."""


def numeric_grad(f, x):
    h = 1e-5
    gradient = torch.zeros(len(x), dtype=torch.float64)
    for i in range(len(x)):
        step = torch.zeros_like(x)
        step[i] = h
        gradient[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
