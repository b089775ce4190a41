"""A new point in each round, found with autograd.grad."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    point = start.detach().clone()
    for _ in range(steps):
        leaf = point.detach().requires_grad_()
        (slope,) = torch.autograd.grad(f(leaf), leaf)
        point = point - lr * slope
    return point
