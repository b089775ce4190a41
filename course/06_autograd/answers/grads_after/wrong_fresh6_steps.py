"""Takes an optimizer step as well, so w does not stay 2."""


def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    noted = []
    for _ in range(n):
        if zero_each_time:
            optimizer.zero_grad()
        loss = 2 * w**2 + 5
        loss.backward()
        noted.append(w.grad.item())
        optimizer.step()
    return noted
