"""Confuses retain_grad with retain_graph."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    f(h).backward(retain_graph=True)
    return h.grad
