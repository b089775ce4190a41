"""Calls contiguous(), which copies transposed arrays and parts."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.from_numpy(array).contiguous()
