"""Checks with assert, which raises another kind of error."""


def vjp(f, x, v):
    mine = x.detach().clone().requires_grad_()
    y = f(mine)
    assert y.shape == v.shape, "v has the wrong shape"
    return torch.autograd.grad((y * v).sum(), mine)[0]
