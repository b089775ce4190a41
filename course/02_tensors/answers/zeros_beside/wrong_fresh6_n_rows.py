"""Makes n rows like those of x instead of n zeros."""


def zeros_beside(x, n):
    """Return n zeros in float32, on the device of x."""
    return torch.zeros(n, *x.shape[1:], device=x.device)
