"""Makes an int of the value before a bool, so 0.5 goes as False."""


def constant_like(x, value):
    if x.is_floating_point():
        return torch.full_like(x, value)
    value = int(value)
    return torch.full(x.shape, value, dtype=x.dtype, device=x.device)
