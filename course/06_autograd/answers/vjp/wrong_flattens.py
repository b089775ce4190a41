"""Compares the numbers of entries only."""


def vjp(f, x, v):
    own = x.detach().requires_grad_()
    y = f(own)
    return torch.autograd.grad((y.reshape(-1) * v.reshape(-1)).sum(), own)[0]
