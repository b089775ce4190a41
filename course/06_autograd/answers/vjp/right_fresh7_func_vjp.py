"""torch.func.vjp: the value and a function that takes v; PyTorch's own error refuses another shape."""
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    value, pull = torch.func.vjp(f, x)
    if value.shape != v.shape:
        raise TypeError(f"v should have the shape {tuple(value.shape)}")
    (gradient,) = pull(v)
    return gradient
