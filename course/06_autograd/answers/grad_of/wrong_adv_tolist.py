"""Copies by way of a list, which forgets the second dim of a shape such as (0, 3)."""


def grad_of(f, x):
    own = torch.tensor(x.tolist(), dtype=x.dtype, requires_grad=True)
    f(own).backward()
    return own.grad
