"""As it was: None."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    h = g(x)
    f(h).backward()
    return h.grad
