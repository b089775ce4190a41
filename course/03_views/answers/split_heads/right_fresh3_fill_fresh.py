"""Copies head after head into a fresh tensor."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n != 0:
        raise ValueError("D must be a multiple of n")
    head = D // n
    result = x.new_empty(B, n, T, head)
    for h in range(n):
        for k in range(head):
            result[:, h, :, k] = x[:, :, h * head + k]
    return result
