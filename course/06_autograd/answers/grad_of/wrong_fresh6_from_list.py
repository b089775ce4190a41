"""Copies x through a Python list, which makes float32 of it."""


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    mine = torch.tensor(x.tolist(), requires_grad=True)
    f(mine).backward()
    return mine.grad
