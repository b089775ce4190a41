"""w.grad.zero_() before the first backward, when w.grad is None: an AttributeError with clearing."""
def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad.zero_()
        z = 2 * w**2 + 5
        z.backward()
        noted.append(w.grad.item())
    return noted
