"""A step of 1e-10, "as small as possible": the difference is all rounding."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-10
    flat = x.reshape(-1)
    slopes = []
    for i in range(len(flat)):
        e = torch.zeros_like(flat)
        e[i] = h
        slopes.append((f((flat + e).reshape(x.shape)) - f((flat - e).reshape(x.shape))) / (2 * h))
    return torch.tensor(slopes, dtype=x.dtype).reshape(x.shape)
