"""Pulls out the nearest finite number, by nan_to_num of the maximum."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    top = torch.nan_to_num(torch.amax(x, dim))
    return top + torch.log(torch.exp(x - top.unsqueeze(dim)).sum(dim))
