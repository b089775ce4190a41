"""Takes the gradient to double with each backward."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    gradient, noted = 8.0, []
    for _ in range(n):
        noted.append(gradient)
        if not zero_each_time:
            gradient += gradient
    return noted
