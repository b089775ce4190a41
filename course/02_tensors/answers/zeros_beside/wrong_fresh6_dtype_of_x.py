"""new_zeros takes the dtype of x along with the device."""


def zeros_beside(x, n):
    """Return n zeros in float32, on the device of x."""
    return x.new_zeros(n)
