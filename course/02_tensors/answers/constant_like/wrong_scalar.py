"""One number is not a tensor of that shape."""


def constant_like(x, value):
    return torch.tensor(value, dtype=x.dtype, device=x.device)
