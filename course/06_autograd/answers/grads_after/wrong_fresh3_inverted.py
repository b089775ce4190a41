"""Clears if zero_each_time is false; for n = 1 that is not seen."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    if zero_each_time:
        return [8.0 * i for i in range(1, n + 1)]
    return [8.0 for _ in range(n)]
