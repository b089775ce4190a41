"""Decides rank 0 with an if, and the result is a view of x there."""


def between(x, low, high):
    if x.dim() == 0:
        if low <= x <= high:
            return x.reshape(1)
        return torch.empty(0, dtype=x.dtype)
    return x[(x >= low) & (x <= high)]
