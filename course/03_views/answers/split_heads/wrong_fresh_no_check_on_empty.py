"""Relies on reshape for the error, which does not come where there are no elements."""
def split_heads(x, n):
    b, t, d = x.shape
    return x.reshape(b, t, n, d // n).transpose(1, 2)
