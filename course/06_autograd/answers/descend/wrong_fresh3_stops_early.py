"""Stops as soon as the loss does not fall any more."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    best = float("inf")
    for _ in range(steps):
        loss = f(x)
        if loss.item() >= best:
            break
        best = loss.item()
        x.grad = None
        loss.backward()
        with torch.no_grad():
            x.sub_(x.grad, alpha=lr)
    return x.detach()
