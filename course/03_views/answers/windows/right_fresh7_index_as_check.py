"""A minimalist: x[size - 1] raises the IndexError where the window is too long; the rest is keywords."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    x[size - 1]
    count = 1 + (x.shape[0] - size) // step
    pace = x.stride(0)
    return torch.as_strided(input=x, size=(count, size), stride=(step * pace, pace))
