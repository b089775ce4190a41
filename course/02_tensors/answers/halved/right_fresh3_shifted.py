"""Shifts integers by a bit and adds the lost half; floats are multiplied."""


def halved(x):
    if x.is_floating_point():
        return torch.mul(x, 0.5)
    return (x >> 1).to(torch.float32) + (x & 1).to(torch.float32) / 2
