"""Mends the shape only where the draft fails."""


def scale_rows(x, weights):
    try:
        return x * weights
    except RuntimeError:
        return x * weights[:, None]
