"""The middle may be x itself, and then x requires gradients."""


def grad_at_middle(g, f, x):
    h = g(x)
    h.requires_grad_()
    f(h).backward()
    return h.grad
