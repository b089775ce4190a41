"""w.grad.zero_() fails before the first backward, where .grad is None."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    result = []
    for i in range(n):
        if zero_each_time:
            w.grad.zero_()
        (2 * w**2 + 5).backward()
        result.append(w.grad.item())
    return result
