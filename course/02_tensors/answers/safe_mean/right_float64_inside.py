"""Computes with all digits, and goes back."""


def safe_mean(x, dim):
    result = x.double().mean(dim)
    return result.to(x.dtype if x.dtype.is_floating_point else torch.float32)
