"""A student generalises from the visible example: counting through alternates along columns only if m is odd."""


def checkerboard(n, m):
    return torch.arange(n * m).reshape(n, m) % 2
