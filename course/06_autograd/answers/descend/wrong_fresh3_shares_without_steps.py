"""Out of place on a detached start: with no steps the result is the memory of start."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach()
    for _ in range(steps):
        x.requires_grad_()
        (gradient,) = torch.autograd.grad(f(x), x)
        x = (x - lr * gradient).detach()
    return x
