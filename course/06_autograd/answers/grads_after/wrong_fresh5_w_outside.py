"""One w outside of the function: the second call starts with the gradient of the first."""


w = torch.tensor(2.0, requires_grad=True)


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    values = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        z = 2 * w**2 + 5
        z.backward()
        values.append(w.grad.item())
    return values
