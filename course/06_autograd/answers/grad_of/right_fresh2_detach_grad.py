"""A tensor of one's own, and autograd.grad."""


def grad_of(f, x):
    mine = x.detach().clone().requires_grad_()
    return torch.autograd.grad(f(mine), mine)[0]
