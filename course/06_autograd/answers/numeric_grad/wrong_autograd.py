"""Asks autograd, which cannot follow NumPy."""


def numeric_grad(f, x):
    own = x.detach().requires_grad_()
    return torch.autograd.grad(torch.as_tensor(f(own)), own)[0]
