"""Notes the first gradient before the loop, also where n is 0."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    (2 * w**2 + 5).backward()
    noted = [w.grad.item()]
    for _ in range(1, n):
        if zero_each_time:
            w.grad.zero_()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
    return noted
