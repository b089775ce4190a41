"""ascontiguousarray copies nothing if the array has one element: the step stays -1."""


def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    reversed_array = np.ascontiguousarray(array[::-1])
    return torch.from_numpy(reversed_array)
