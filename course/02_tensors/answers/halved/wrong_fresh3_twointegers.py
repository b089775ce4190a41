"""Knows only int32 and int64; the narrow integers still meet div_."""


def halved(x):
    if x.dtype == torch.int32 or x.dtype == torch.int64:
        y = x.float()
    else:
        y = x.clone()
    return y.div_(2)
