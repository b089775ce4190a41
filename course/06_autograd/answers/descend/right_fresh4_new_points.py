"""A new leaf in each round, no change in place."""


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    x = start.detach().clone()
    for _ in range(steps):
        here = x.requires_grad_()
        (slope,) = torch.autograd.grad(f(here), here)
        x = (here - lr * slope).detach()
    return x.detach()
