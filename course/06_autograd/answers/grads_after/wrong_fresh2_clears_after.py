"""Clears after backward, and notes then."""


def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        (2 * w**2 + 5).backward()
        if zero_each_time:
            w.grad.zero_()
        noted.append(w.grad.item())
    return noted
