"""Asks for the sign of a product, which wraps round in small integer dtypes."""


def between(x, low, high):
    if low > high:
        return x.new_empty(0)
    return x[(x - low) * (high - x) >= 0]
