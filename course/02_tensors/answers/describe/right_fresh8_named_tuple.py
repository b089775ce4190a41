"""Returns a named tuple, which is a tuple of three, with a torch.Size for arrays too."""
from typing import NamedTuple


class Description(NamedTuple):
    rank: int
    shape: torch.Size
    count: int


def describe(x):
    shape = torch.Size(x.shape)
    return Description(rank=x.ndim, shape=shape, count=shape.numel())
