"""view on the input, which a transposed one does not allow."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n:
        raise ValueError("n does not divide D")
    # merge batch and time first, cut the vectors, and come back
    return x.view(B * T, n, D // n).view(B, T, n, D // n).transpose(1, 2)
