"""Worked out on paper: 8 each time, or one 8 more each time."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    if zero_each_time:
        return [8.0] * n
    return [8.0 * (i + 1) for i in range(n)]
