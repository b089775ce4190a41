"""Makes the array contiguous first, which copies transposed ones and parts."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    array = np.ascontiguousarray(array)
    return torch.from_numpy(array)
