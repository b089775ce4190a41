"""Makes new points, but returns start itself if there are no steps."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start
    for _ in range(steps):
        t = x.clone().requires_grad_()
        gradient = torch.autograd.grad(f(t), t)[0]
        x = x - lr * gradient
    return x
