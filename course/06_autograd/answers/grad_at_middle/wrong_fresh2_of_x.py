"""The gradient with respect to x."""


def grad_at_middle(g, f, x):
    x = x.clone().requires_grad_()
    f(g(x)).backward()
    return x.grad
