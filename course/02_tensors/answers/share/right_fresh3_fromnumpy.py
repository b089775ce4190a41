"""from_numpy, with a check of the address left in."""


def share(array):
    """Return a tensor that reads and writes the memory of array."""
    t = torch.from_numpy(array)
    assert t.numel() == 0 or t.data_ptr() == array.ctypes.data
    return t
