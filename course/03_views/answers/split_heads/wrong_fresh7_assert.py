"""A language model's habit: a failing assert raises an AssertionError, which is none of the errors that count."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    assert D % n == 0, f"D={D} must be divisible by n={n}"
    return x.reshape(B, T, n, D // n).permute(0, 2, 1, 3)
