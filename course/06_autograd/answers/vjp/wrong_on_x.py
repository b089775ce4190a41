"""Works on x itself."""


def vjp(f, x, v):
    x.requires_grad_(True)
    f(x).backward(v)
    return x.grad
