"""Keeps the dim."""


def safe_mean(x, dim):
    return x.mean(dim, keepdim=True, dtype=x.dtype if x.is_floating_point() else torch.float32)
