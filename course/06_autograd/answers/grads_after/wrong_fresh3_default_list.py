"""The list is a default value and lives on between calls."""


def grads_after(n, zero_each_time, noted=[]):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
    return noted
