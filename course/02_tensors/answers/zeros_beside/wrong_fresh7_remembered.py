"""Caches the zeros by device and size: the second call gives the same tensor again, not a new one."""
import functools


@functools.cache
def _zeros(n, device):
    return torch.zeros(n, device=device)


def zeros_beside(x, n):
    return _zeros(n, x.device)
