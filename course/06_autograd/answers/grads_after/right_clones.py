"""Notes clones and converts at the end."""


def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    while len(noted) < n:
        z = 2 * w**2 + 5
        if zero_each_time:
            w.grad = None
        z.backward()
        noted += [w.grad.clone()]
    return [g.item() for g in noted]
