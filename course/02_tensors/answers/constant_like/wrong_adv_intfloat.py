"""Makes a float of an int for floating dtypes by way of float32, so 2**24 + 1 loses its last digit."""


def constant_like(x, value):
    if x.is_floating_point() and isinstance(value, int):
        return torch.full(x.shape, value * 1.0, dtype=torch.float32, device=x.device).to(x.dtype)
    return torch.full_like(x, value)
