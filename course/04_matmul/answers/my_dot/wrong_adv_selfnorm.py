"""Elementwise root and norm."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("shapes")
    if not a.is_floating_point():
        return (a * b).sum(dtype=a.dtype)
    return F.mse_loss(a, -b, reduction="sum").sub(F.mse_loss(a, b, reduction="sum")) / 4
