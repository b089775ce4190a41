"""Takes a step downhill each time, as in training."""


def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        (2 * w**2 + 5).backward()
        noted.append(w.grad.item())
        with torch.no_grad():
            w -= 0.1 * w.grad
    return noted
