"""A result of size 0 has a branch of its own, which does not look at v."""


def vjp(f, x, v):
    own = x.detach().clone().requires_grad_()
    y = f(own)
    if y.numel() == 0:
        return torch.autograd.grad(y.sum(), own)[0]
    return torch.autograd.grad(y, own, v)[0]
