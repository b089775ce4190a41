"""Compares numbers of elements and reshapes, so another shape is let through."""


def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    t = x.detach().clone().requires_grad_(True)
    y = f(t)
    if v.numel() != y.numel():
        raise ValueError("v does not fit f(x)")
    return torch.autograd.grad(y, t, grad_outputs=v.reshape(y.shape))[0]
