"""Works it out with whole numbers: a list of ints, not of Python floats."""
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    return [8] * n if zero_each_time else [8 * (i + 1) for i in range(n)]
