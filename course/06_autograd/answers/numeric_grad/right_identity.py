"""Steps along the rows of an identity matrix."""


def numeric_grad(f, x):
    n, h = x.numel(), 1e-5
    steps = h * torch.eye(n, dtype=torch.float64).reshape(n, *x.shape)
    slopes = [(f(x + step) - f(x - step)) / (2 * h) for step in steps]
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
