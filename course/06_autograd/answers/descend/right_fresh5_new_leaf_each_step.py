"""A new leaf for each step, and torch.autograd.grad."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    point = start.detach().clone()
    for _ in range(steps):
        here = point.clone().requires_grad_()
        (slope,) = torch.autograd.grad(f(here), here)
        point = point - lr * slope
    return point
