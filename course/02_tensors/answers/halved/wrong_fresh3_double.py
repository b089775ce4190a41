"""Makes float64 of integers wider than 32 bits, to be exact."""


def halved(x):
    if x.dtype == torch.int64 and x.numel() and x.abs().max() > 2**24:
        return x.double() / 2
    return x / 2
