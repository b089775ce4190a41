"""Turns a negative dim into a positive one by its absolute value."""


def safe_mean(x, dim):
    return x.mean(abs(dim), dtype=x.dtype if x.is_floating_point() else torch.float32)
