"""The last entry of the running sum, behind a zero for the empty case."""


def my_dot(a, b):
    if a.ndim == 1 and b.ndim == 1 and a.size(0) == b.size(0):
        products = torch.cat([torch.zeros(1, dtype=a.dtype), a * b])
        return products.cumsum(0, dtype=a.dtype)[-1]
    raise ValueError("unsuitable shapes")
