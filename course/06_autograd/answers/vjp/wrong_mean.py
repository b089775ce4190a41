"""A weighted mean."""


def vjp(f, x, v):
    own = x.detach().requires_grad_()
    y = f(own)
    if y.shape != v.shape:
        raise ValueError("shapes differ")
    return torch.autograd.grad((y * v).mean(), own)[0]
