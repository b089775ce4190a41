"""Does what the text says, the gradient of a weighted sum, after a check of its own that raises ValueError."""
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    own = x.clone().requires_grad_()
    if (y := f(own)).size() != v.size():
        raise ValueError(f"v has the shape {tuple(v.shape)}, but f(x) has {tuple(y.shape)}")
    total = torch.sum(torch.mul(v, y))
    return torch.autograd.grad(total, own)[0]
