"""A C programmer: as_tensor on a subclass-free view of the array; bools go through uint8 and are reinterpreted."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    if array.dtype == np.bool_:
        return torch.from_numpy(array.view(np.uint8)).view(torch.bool)
    return torch.as_tensor(array[...])
