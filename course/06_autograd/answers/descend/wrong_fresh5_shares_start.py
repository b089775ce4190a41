"""detach in place of clone: the steps change start itself."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach().requires_grad_()
    for _ in range(steps):
        loss = f(x)
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
        x.grad = None
    return x.detach()
