"""NumPy's elementwise product and its sum with a dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if not (a.ndim == b.ndim == 1 and len(a) == len(b)):
        raise ValueError("my_dot takes two vectors of one length")
    x, y = a.detach().numpy(), b.detach().numpy()
    total = np.sum(np.multiply(x, y), dtype=x.dtype)
    return torch.tensor(total, dtype=a.dtype)
