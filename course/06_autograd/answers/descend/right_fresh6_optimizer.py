"""The five lines with torch.optim.SGD."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = nn.Parameter(start.detach().clone())
    optimizer = torch.optim.SGD([x], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.detach()
