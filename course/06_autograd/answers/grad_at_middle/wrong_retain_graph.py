"""Takes retain_graph for retain_grad."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    f(h).backward(retain_graph=True)
    return h.grad
