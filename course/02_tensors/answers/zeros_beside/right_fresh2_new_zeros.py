"""A method of x that already knows the device."""


def zeros_beside(x, n):
    return x.new_zeros((n,), dtype=torch.float32)
