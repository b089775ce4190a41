"""One number, shown everywhere; nothing says that it has to be stored many times."""


def constant_like(x, value):
    one = torch.full((), value, dtype=x.dtype, device=x.device)
    return one.expand(x.shape)
