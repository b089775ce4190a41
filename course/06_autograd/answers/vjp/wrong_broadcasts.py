"""A weighted sum without a look at the shapes."""


def vjp(f, x, v):
    own = x.detach().requires_grad_()
    return torch.autograd.grad((f(own) * v).sum(), own)[0]
