"""A student who leaves the error to reshape: in an empty batch every shape has 0 elements, and no error comes."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    return x.reshape(B, T, n, D // n).transpose(1, 2)
