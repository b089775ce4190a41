"""Somebody who throws all products into one bin: scatter_add_ on a fresh tensor, which keeps int32."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    (n,), (m,) = a.shape, b.shape  # a ValueError unless both are 1-D
    if n != m:
        raise ValueError(f"lengths {n} and {m} differ")
    bins = torch.zeros(1, dtype=a.dtype)
    bins.scatter_add_(0, torch.zeros(n, dtype=torch.int64), a.mul(b))
    return bins.squeeze(0)
