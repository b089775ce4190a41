"""Makes a float32 array in NumPy and turns it into a tensor."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    array = np.arange(6, dtype=np.float32).reshape((2, 3))
    return torch.from_numpy(array)
