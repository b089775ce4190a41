"""deepcopy copies .grad too, and refuses a tensor that is no leaf."""


import copy


def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    mine = copy.deepcopy(x)
    mine.requires_grad_(True)
    f(mine).backward()
    return mine.grad
