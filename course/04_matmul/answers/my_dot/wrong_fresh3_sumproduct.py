"""Calls a library function that multiplies and adds up inside (np.correlate)."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of one length")
    if len(a) == 0:
        return torch.zeros((), dtype=a.dtype)
    return torch.from_numpy(np.correlate(a.numpy(), b.numpy()))[0].to(a.dtype)
