"""Asks for it by name."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    return torch.autograd.grad(f(h), h)[0]
