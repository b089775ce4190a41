"""Steps along the rows of a unit matrix."""


def numeric_grad(f, x):
    h = 2e-5
    steps = h * torch.eye(x.numel(), dtype=torch.float64)
    slopes = [
        (f(x + s.reshape(x.shape)) - f(x - s.reshape(x.shape))) / (2 * h) for s in steps
    ]
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
