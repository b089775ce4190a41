"""Adds up ones in the tensor's own dtype, and half precision rounds the count."""


def describe(x):
    x = torch.as_tensor(x)
    count = torch.ones_like(x).sum()
    return x.dim(), tuple(x.shape), int(count)
