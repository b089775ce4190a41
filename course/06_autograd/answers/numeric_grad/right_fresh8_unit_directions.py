"""Elegant: every unit direction is a row of the identity in the shape of x; nothing is written in place."""
def numeric_grad(f, x):
    h, n = 1e-5, x.numel()
    directions = torch.eye(n, dtype=torch.float64).reshape(n, *x.shape)
    slopes = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in directions]
    return torch.tensor(slopes, dtype=torch.float64).reshape(x.shape)
