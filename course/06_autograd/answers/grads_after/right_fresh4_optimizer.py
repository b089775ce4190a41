"""Clears with an optimizer's zero_grad and notes clones."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = nn.Parameter(torch.tensor(2.0))
    optimizer = torch.optim.SGD([w], lr=0.1)
    values = []
    for step in range(n):
        if zero_each_time:
            optimizer.zero_grad()
        (2 * w**2 + 5).backward()
        values.append(w.grad.clone())
    return [float(value) for value in values]
