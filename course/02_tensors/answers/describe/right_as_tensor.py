"""Makes a tensor of either, and asks that."""


def describe(x):
    x = torch.as_tensor(x)
    return x.ndim, x.shape, x.nelement()
