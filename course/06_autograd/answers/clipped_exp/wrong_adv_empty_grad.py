"""Returns an empty tensor of its own for size 0, which is not recorded."""


def clipped_exp(x):
    if x.numel() == 0:
        return torch.zeros(x.shape, dtype=x.dtype)
    return torch.minimum(x.exp(), torch.full_like(x, 10.0))
