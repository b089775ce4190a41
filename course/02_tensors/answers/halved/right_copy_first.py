"""Converts into a copy that may be changed."""


def halved(x):
    result = x.clone() if x.is_floating_point() else x.to(torch.float32)
    result /= 2
    return result
