"""Zeroes in place and notes clones, which are turned into floats at the end."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time and w.grad is not None:
            w.grad.zero_()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.clone())
    return [float(gradient) for gradient in noted]
