"""Worked it out on paper: 8, 16, 24 ... or always 8."""
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    return [8.0 * (1 if zero_each_time else k) for k in range(1, n + 1)]
