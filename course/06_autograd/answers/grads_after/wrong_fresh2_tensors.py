"""A list of tensors instead of floats."""


def grads_after(n, zero_each_time):
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time and w.grad is not None:
            w.grad.zero_()
        (2 * w**2 + 5).backward()
        noted.append(w.grad.clone())
    return noted
