"""The index of the device is None on meta, so the zeros land on the CPU."""


def zeros_beside(x, n):
    return torch.zeros(n, dtype=torch.float32, device=x.device.index)
