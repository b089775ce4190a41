"""Elementwise product and sum in NumPy, whose sum is told the dtype."""


def my_dot(a, b):
    if len(a.shape) != 1 or len(b.shape) != 1:
        raise ValueError("not 1-D")
    (n,), (m,) = a.shape, b.shape
    if n != m:
        raise ValueError(f"{n} is not {m}")
    products = np.multiply(a.numpy(), b.numpy())
    return torch.tensor(products.sum(dtype=products.dtype), dtype=a.dtype)
