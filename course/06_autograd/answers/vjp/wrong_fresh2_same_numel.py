"""Compares the numbers of elements only."""


def vjp(f, x, v):
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    if y.numel() != v.numel():
        raise ValueError("v does not fit")
    return torch.autograd.grad(y, mine, grad_outputs=v.reshape(y.shape))[0]
