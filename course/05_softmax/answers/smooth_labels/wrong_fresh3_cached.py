"""Smooths a cached unit matrix in place, once more with every call."""


from functools import lru_cache


@lru_cache
def _unit(n):
    return torch.eye(n)


def smooth_labels(labels, n, eps):
    return _unit(n).mul_(1 - eps).add_(eps / n)[labels]
