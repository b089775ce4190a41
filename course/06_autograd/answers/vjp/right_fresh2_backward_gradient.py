"""backward with gradient=v on a copy."""


def vjp(f, x, v):
    own = torch.empty_like(x).copy_(x)
    own.requires_grad = True
    f(own).backward(gradient=v)
    return own.grad
