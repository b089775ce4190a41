"""backward(gradient=v) on a leaf of one's own; PyTorch itself refuses another shape."""
def vjp(f, x, v):
    own = x.detach().clone().requires_grad_(True)
    f(own).backward(gradient=v)
    return own.grad.clone()
