"""Calls zero_() before the first backward, when there is no gradient yet."""


def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad.zero_()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
    return noted
