"""Ask which library it is; the obvious way from the hint."""


def describe(x):
    if isinstance(x, torch.Tensor):
        return x.ndim, tuple(x.shape), x.numel()
    return x.ndim, x.shape, x.size
