"""Clears with an optimizer's zero_grad, and notes float of the gradient."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = nn.Parameter(torch.tensor(2.0))
    optimizer = torch.optim.SGD([w], lr=0.1)  # for zero_grad only, no step
    result = []
    while len(result) < n:
        if zero_each_time:
            optimizer.zero_grad()
        (2 * w**2 + 5).backward()
        result.append(float(w.grad))
    return result
