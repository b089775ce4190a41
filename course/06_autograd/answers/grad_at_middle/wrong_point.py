"""Differentiates f at x."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x), x)[0]
