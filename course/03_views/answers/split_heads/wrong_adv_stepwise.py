"""Cuts one time step after the other, each of which is checked: none where there is no step."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    b, t, d = x.shape
    heads = x.new_empty(b, n, t, d // n)
    for step in range(t):
        heads[:, :, step] = x[:, step].unflatten(1, (n, d // n))
    return heads
