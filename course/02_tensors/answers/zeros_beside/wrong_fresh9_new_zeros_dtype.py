"""A student who knows new_zeros but not that it takes the dtype of x, too: int64 for an int64 x (should be float32)."""


def zeros_beside(x, n):
    return x.new_zeros(n)
