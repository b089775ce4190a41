"""Checks the sizes from the right, so tensors of three dims are not refused."""


def my_mm(a, b):
    if a.ndim < 2 or b.ndim < 2 or a.shape[-1] != b.shape[-2]:
        raise ValueError("unsuitable shapes")
    return (a[..., :, :, None] * b[..., None, :, :]).sum(-2, dtype=a.dtype)
