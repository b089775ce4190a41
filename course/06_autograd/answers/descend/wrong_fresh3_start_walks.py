"""detach() shares memory, so start itself walks downhill."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach().requires_grad_()
    for _ in range(steps):
        loss = f(x)
        x.grad = None
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach().clone()
