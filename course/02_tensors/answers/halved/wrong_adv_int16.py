"""Knows the integers by a list, in which int16 is missing."""


def halved(x):
    if x.dtype in (torch.uint8, torch.int8, torch.int32, torch.int64):
        result = x.to(torch.float32)
    else:
        result = x.clone()
    result /= 2
    return result
