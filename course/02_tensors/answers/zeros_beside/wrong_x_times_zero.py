"""Makes zeros of the first elements of x."""


def zeros_beside(x, n):
    return (x.flatten()[:n] * 0).float()
