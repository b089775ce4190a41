"""x.new_zeros takes the device, but the dtype of x as well: int64 beside integers (text: float32)."""


def zeros_beside(x, n):
    return x.new_zeros(n)
