"""torch.optim.SGD with zero_grad, backward and step."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = nn.Parameter(start.clone())
    optimizer = torch.optim.SGD([x], lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.detach()
