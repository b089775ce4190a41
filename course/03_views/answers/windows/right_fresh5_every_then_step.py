"""Lays out every window first, then slices every step-th row."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    n = x.shape[0]
    if size > n:
        raise ValueError("the window is longer than x")
    (stride,) = x.stride()
    all_windows = torch.as_strided(x, (n - size + 1, size), (stride, stride))
    return all_windows[::step]
