"""Says shape, dtype and device one by one."""


def constant_like(x, value):
    return torch.full(x.size(), value, dtype=x.dtype, device=x.device)
