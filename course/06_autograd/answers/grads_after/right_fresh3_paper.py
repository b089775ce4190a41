"""Worked out on paper: multiples of 8."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    one = 4.0 * 2.0
    if zero_each_time:
        return [one] * n
    return [one * (k + 1) for k in range(n)]
