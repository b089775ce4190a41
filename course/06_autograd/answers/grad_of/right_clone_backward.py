"""backward on a clone of its own."""


def grad_of(f, x):
    own = x.detach().clone().requires_grad_(True)
    f(own).backward()
    return own.grad
