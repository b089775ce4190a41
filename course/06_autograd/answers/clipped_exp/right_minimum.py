"""The smaller of two tensors."""


def clipped_exp(x):
    return torch.minimum(x.exp(), torch.tensor(10.0, dtype=x.dtype))
