"""Zeroes in place, once there is something."""


def grads_after(n, zero_each_time):
    w = torch.tensor([2.0], requires_grad=True)
    values = []
    for i in range(n):
        if zero_each_time and w.grad is not None:
            w.grad.zero_()
        (2 * w**2 + 5).sum().backward()
        values.append(float(w.grad))
    return values
