"""The weighted sum without looking at the shapes."""


def vjp(f, x, v):
    mine = x.clone().requires_grad_()
    return torch.autograd.grad((v * f(mine)).sum(), mine)[0]
