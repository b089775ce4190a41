"""Worked out on paper: 8 each time, or the multiples of 8."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    if zero_each_time:
        return [8.0] * n
    return [8.0 * k for k in range(1, n + 1)]
