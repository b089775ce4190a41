"""A scalar is made with torch.tensor, which is told the dtype and not the device."""


def constant_like(x, value):
    if x.dim() == 0:
        return torch.tensor(value, dtype=x.dtype)
    return torch.full_like(x, value)
