"""Views all windows, then picks every step-th by a list, unless step is 1."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    count = len(x) - size + 1
    if count < 1:
        raise ValueError("the window is too long")
    every = x.as_strided((count, size), (x.stride(0), x.stride(0)))
    if step == 1:
        return every
    return every[list(range(0, count, step))]
