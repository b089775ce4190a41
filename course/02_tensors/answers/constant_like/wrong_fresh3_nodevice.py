"""Forgets the device, so the result for a meta tensor is on the CPU."""


def constant_like(x, value):
    return torch.full(x.shape, value, dtype=x.dtype)
