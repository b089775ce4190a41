"""A student who checks with assert; breaks 'raise a ValueError', an AssertionError is none of the four."""
def split_heads(x, n):
    B, T, D = x.shape
    assert D % n == 0, "n must divide D"
    return x.view(B, T, n, D // n).transpose(1, 2)
