"""Picks with a list of indices, which copies."""


def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    if x.size(dim) != 1:
        return x
    return x.index_select(dim, torch.tensor([0])).squeeze(dim)
