"""Takes the rank for the largest size."""


def describe(x):
    return max(x.shape), tuple(x.shape), x.numel() if isinstance(x, torch.Tensor) else x.size
