"""Cuts x off at log 10 before exp."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    return torch.exp(torch.clamp(x, max=math.log(10)))
