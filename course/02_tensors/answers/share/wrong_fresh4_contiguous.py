"""Makes the tensor contiguous, which copies transposed arrays and parts of larger ones."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    return torch.from_numpy(array).contiguous()
