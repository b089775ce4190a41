"""A running sum in a tensor of shape () and of the right dtype."""


def my_dot(a, b):
    if not (a.ndim == b.ndim == 1):
        raise TypeError("my_dot takes vectors")
    if a.shape != b.shape:
        raise ValueError("the lengths differ")
    result = torch.zeros((), dtype=a.dtype)
    for i in range(a.shape[0]):
        result += a[i] * b[i]
    return result
