"""Makes a new tensor in each step only, so no steps give a result that shares start's memory."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start
    for _ in range(steps):
        x = x.detach().requires_grad_()
        f(x).backward()
        x = x.detach() - lr * x.grad
    return x.detach()
