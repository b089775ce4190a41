"""Two small steps: all windows with step 1 first, then every step-th row by a slice of that view."""


def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""

    def every_window():
        count = len(x) + 1 - size
        if count < 1:
            raise TypeError(f"size {size} is larger than {len(x)}")
        return x.as_strided((count, size), x.stride() * 2)

    return every_window()[::step]
