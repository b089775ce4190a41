"""Broadcasts and sums, without any product function."""


def strict_bmm(a, b):
    if len(a.shape) != 3 or len(b.shape) != 3:
        raise TypeError("3-D only")
    if a.shape[::2] != torch.Size([b.shape[0], b.shape[1]]):
        raise ValueError("they do not fit")
    return (a[..., None] * b[:, None]).sum(2)
