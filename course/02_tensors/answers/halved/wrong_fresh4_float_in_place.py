"""Divides x.to(float) in place, which is x itself if nothing had to be converted."""


def halved(x):
    """Return a new tensor with half of each element."""
    if not x.is_floating_point():
        x = x.to(torch.float32)
    x.div_(2)
    return x
