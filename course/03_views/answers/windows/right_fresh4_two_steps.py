"""First all windows with step 1, then every step-th row of them."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    n = x.numel()
    if not 1 <= size <= n:
        raise ValueError("size must be between 1 and len(x)")
    s = x.stride(0)
    every = x.as_strided((n - size + 1, size), (s, s))
    return every[::step]
