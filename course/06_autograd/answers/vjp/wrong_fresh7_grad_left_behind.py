"""Switches gradients on in x itself and off again, but forgets x.grad: x has a .grad afterwards, and a second call adds to it."""
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    x.requires_grad_(True)
    try:
        f(x).backward(gradient=v)
    finally:
        x.requires_grad_(False)
    return x.grad
