"""Works on x itself and leaves a .grad behind."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    x.requires_grad_()
    y = f(x)
    y.backward(gradient=v)
    x.requires_grad_(False)
    return x.grad
