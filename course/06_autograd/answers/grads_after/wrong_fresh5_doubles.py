"""Believes that each backward doubles what is there."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    gradient = 8.0
    noted = []
    for _ in range(n):
        noted.append(gradient)
        if not zero_each_time:
            gradient += gradient
    return noted
