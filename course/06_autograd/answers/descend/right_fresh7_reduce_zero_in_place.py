"""The draft's leaf in functools.reduce, with zero_() on the gradient after each step instead of before."""
from functools import reduce


def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""

    def step(x, _):
        f(x).backward()
        x.data.add_(x.grad, alpha=-lr)
        x.grad.zero_()
        return x

    return reduce(step, range(steps), start.clone().requires_grad_()).detach()
