"""Asks for h by name."""


def grad_at_middle(g, f, x):
    x = x.detach().clone().requires_grad_()
    h = g(x)
    return torch.autograd.grad(f(h), h)[0]
