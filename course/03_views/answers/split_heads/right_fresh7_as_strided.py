"""A student of strides: four sizes, four strides, the offset of x; a TypeError where n does not divide D."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n != 0:
        raise TypeError("n does not divide D")
    b, t, d = x.stride()
    return x.as_strided((B, n, T, D // n), (b, (D // n) * d, t, d))
