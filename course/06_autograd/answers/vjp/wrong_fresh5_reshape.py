"""Gives v the shape of f(x), so a v of another shape is not refused."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    x = x.detach().clone().requires_grad_()
    y = f(x)
    if v.numel() != y.numel():
        raise ValueError("v needs one weight for each element of f(x)")
    y.backward(gradient=v.reshape(y.shape))
    return x.grad
